import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { notFound } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { updateVersioned } from '../../../platform/database/versioned';
import { LIMITS } from '../../plans';
import { checkMayAdd, checkOwnEntry, checkRoomForEntry } from '../domain/entry-rules';
import type { EntryKind } from '../domain/review-status';
import { ReviewEntryRow } from '../persistence/review-entry.row';
import { ReviewAccess, type OpenedReview } from './course/review-access';
import { ReviewCourse } from './course/review-course';

export interface EntryAddress {
  readonly planId: string;
  readonly reviewId: string;
  readonly entryId: string;
}

/** What people bring to a review and say of the time since the last: each their own, the person's agenda first. */
@Injectable()
export class Entries {
  constructor(
    private readonly units: Units,
    private readonly access: ReviewAccess,
    private readonly course: ReviewCourse,
    private readonly audit: Audit,
  ) {}

  /** Whoever brings something has begun to prepare. @throws 403 agenda_not_yours, 409 review_closed, 422 too_many_items. */
  async add(planId: string, reviewId: string, kind: EntryKind, words: string): Promise<ReviewEntryRow> {
    const opened = await this.access.toSpeak(planId, reviewId);
    checkMayAdd(kind, this.access.speaker(opened));
    const { orgId, partyId, viaId } = currentPrincipal();
    const standing = { orgId, reviewId, removedAt: IsNull() };
    checkRoomForEntry(await this.units.manager.countBy(ReviewEntryRow, standing), LIMITS.entriesPerReview);
    const { plan, review } = opened;
    if (review.status === 'scheduled') await this.course.become(plan, review, 'preparing');
    const id = newId();
    const by = { partyId, viaId, createdBy: partyId, updatedBy: partyId };
    await this.units.manager.insert(ReviewEntryRow, { orgId, id, planId, reviewId, kind, words, ...by });
    await this.record(opened, id, 'added', [kind]);
    return this.standing({ planId, reviewId, entryId: id });
  }

  /** @throws 403 entry_not_yours, 404, 409 review_closed, 412 stale. */
  async revise(address: EntryAddress, version: number, words: string): Promise<ReviewEntryRow> {
    const { opened, row } = await this.open(address);
    const patch = { words, updatedBy: currentPrincipal().partyId };
    const revised = await updateVersioned(this.units, ReviewEntryRow, row, version, patch);
    await this.record(opened, row.id, 'revised', ['words']);
    return revised;
  }

  /** @throws as revise. */
  async remove(address: EntryAddress, version: number): Promise<void> {
    const { opened, row } = await this.open(address);
    const { partyId } = currentPrincipal();
    const patch = { removedAt: new Date(), removedBy: partyId, updatedBy: partyId };
    await updateVersioned(this.units, ReviewEntryRow, row, version, patch);
    await this.record(opened, row.id, 'removed', []);
  }

  private async open(address: EntryAddress): Promise<{ opened: OpenedReview; row: ReviewEntryRow }> {
    const opened = await this.access.toSpeak(address.planId, address.reviewId);
    const row = await this.standing(address);
    checkOwnEntry(row.partyId, this.access.speaker(opened));
    return { opened, row };
  }

  private async standing({ planId, reviewId, entryId }: EntryAddress): Promise<ReviewEntryRow> {
    const where = { orgId: this.units.orgId, planId, reviewId, id: entryId, removedAt: IsNull() };
    const found = await this.units.manager.findOneBy(ReviewEntryRow, where);
    if (!found) throw notFound();
    return found;
  }

  private record({ plan }: OpenedReview, subjectId: string, what: string, fields: string[]): Promise<void> {
    const about = { subjectKind: 'review_entry', subjectId, personId: plan.personId, planId: plan.id };
    return this.audit.record({ action: `review_entry.${what}`, ...about, section: 'reviews', fields });
  }
}
