import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Outbox } from '../../../../platform/outbox/outbox';
import { ReviewDay, type ReviewedPlan } from '../../../plans';
import { beginningOf } from '../../domain/review-dates';
import {
  nextReviewStatus,
  type Basis,
  type ReviewEvent,
  type ReviewStatus,
} from '../../domain/review-status';
import type { ReviewRow } from '../../persistence/review.row';
import { Reviews } from '../../persistence/reviews';
import { REVIEW_CHANGED } from './review-changed';

/** A day for a review, and why that day. */
export interface Dated {
  readonly nominalOn: string;
  readonly anchorDay: number;
  readonly dueOn: string;
  readonly timezone: string;
  readonly basis: Basis;
  readonly event?: ReviewEvent;
  readonly reason?: string;
  readonly requestId?: string;
}

/** What comes with a review that follows one put off. */
type Carried = Partial<Pick<ReviewRow, 'followsId' | 'attendees'>>;

/**
 * The one place where reviews come into the calendar, move and change their state: each with its dated row, its row of
 * audit, and when it is due. Whoever calls holds the plan (`ReviewDay.lock`).
 */
@Injectable()
export class ReviewCourse {
  constructor(
    private readonly reviews: Reviews,
    private readonly day: ReviewDay,
    private readonly audit: Audit,
    private readonly states: StateChanges,
    private readonly outbox: Outbox,
  ) {}

  async schedule(plan: ReviewedPlan, dated: Dated, carried: Carried = {}): Promise<ReviewRow> {
    const { orgId, partyId } = currentPrincipal();
    const now = new Date();
    const row: ReviewRow = {
      orgId, id: newId(), planId: plan.id, status: 'scheduled', ...dayOf(dated),
      followsId: carried.followsId ?? null, attendees: carried.attendees ?? [],
      heldOn: null, heldAt: null, heldBy: null, agreedVersion: null, agreedAt: null, closedAt: null, closedBy: null,
      closingReason: null, wishOf: null, version: 1, createdAt: now, createdBy: partyId, updatedAt: now, updatedBy: partyId,
    }; // prettier-ignore
    await this.reviews.insert(row);
    await this.dated(plan, row, 'scheduled');
    return row;
  }

  /** The same review, on another day. */
  async move(plan: ReviewedPlan, row: ReviewRow, dated: Dated): Promise<ReviewRow> {
    const moved = await this.reviews.change(row, { ...dayOf(dated), updatedBy: currentPrincipal().partyId });
    await this.dated(plan, moved, 'moved');
    return moved;
  }

  /** Into another state. @throws 409 review_status_not_reachable. */
  async become(
    plan: ReviewedPlan,
    row: ReviewRow,
    to: Exclude<ReviewStatus, 'scheduled'>,
    patch: Partial<ReviewRow> = {},
  ): Promise<ReviewRow> {
    const status = nextReviewStatus(row.status, to);
    const { partyId } = currentPrincipal();
    const ends = status === 'postponed' || status === 'cancelled';
    const closed = ends ? { closedAt: new Date(), closedBy: partyId } : {};
    const changed = await this.reviews.change(row, { ...patch, ...closed, status, updatedBy: partyId });
    if (status !== 'preparing') await this.reviews.takeDue(row.id);
    const detail = changed.agreedVersion === null ? changed.dueOn : String(changed.agreedVersion);
    const reason = changed.closingReason ?? undefined;
    await this.states.record({ subjectKind: 'review', subjectId: row.id, state: status, detail, reason });
    await this.record(plan, row.id, status, Object.keys(patch));
    // What is held or put off is followed by another: that one says so.
    if (status === 'cancelled') await this.outbox.append(REVIEW_CHANGED, plan.id);
    return changed;
  }

  private async dated(plan: ReviewedPlan, row: ReviewRow, what: 'scheduled' | 'moved'): Promise<void> {
    const { id, dueOn, timezone, status } = row;
    await this.reviews.putDue(id, beginningOf(dueOn, timezone));
    await this.day.set(plan.id, dueOn);
    const reason = row.reason ?? undefined;
    await this.states.record({ subjectKind: 'review', subjectId: id, state: status, detail: dueOn, reason });
    await this.record(plan, id, what, ['dueOn']);
    await this.outbox.append(REVIEW_CHANGED, plan.id);
  }

  private record(plan: ReviewedPlan, subjectId: string, what: string, fields: string[]): Promise<void> {
    const about = { subjectKind: 'review', subjectId, personId: plan.personId, planId: plan.id };
    return this.audit.record({ action: `review.${what}`, ...about, section: 'reviews', fields });
  }
}

type DayColumns =
  'nominalOn' | 'anchorDay' | 'dueOn' | 'timezone' | 'basis' | 'event' | 'reason' | 'requestId';

function dayOf(dated: Dated): Pick<ReviewRow, DayColumns> {
  const {
    nominalOn,
    anchorDay,
    dueOn,
    timezone,
    basis,
    event = null,
    reason = null,
    requestId = null,
  } = dated;
  return { nominalOn, anchorDay, dueOn, timezone, basis, event, reason, requestId };
}
