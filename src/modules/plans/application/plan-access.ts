import { Injectable } from '@nestjs/common';
import { conflict, notAllowed, notFound } from '../../../shared/errors';
import { AccessLog } from '../../../platform/audit/access-log';
import { reachingParty } from '../../../platform/context/principal';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { requirePlanOfSession } from '../../../platform/identity';
import {
  forEachMode,
  PeopleReach,
  reachColumns,
  reachModeOf,
  type Reach,
  type ReachMode,
  type ReachRow,
} from '../../people';
import { isPlanOver, type PlanStatus } from '../domain/plan-status';
import type { Section } from '../domain/sections';

/** What every operation on a plan needs to know about it. */
export interface PlanHead {
  readonly id: string;
  readonly personId: string;
  readonly status: PlanStatus;
  /** The draft that changes go to; see migrations' note on drafts. */
  readonly draft: number;
  readonly version: number;
}

/** A plan the caller may touch, and how far they reach into it. */
export interface OpenedPlan {
  readonly plan: PlanHead;
  readonly reach: Reach;
}

type Row = PlanHead & ReachRow & Record<string, unknown>;

/** The plan and how far the caller reaches into it, in one round trip. */
const opening = (name: string, lock: string): Record<ReachMode, Statement> =>
  forEachMode((mode) => ({
    name: `${name}.${mode}`,
    text: `SELECT l.id, l.person_id AS "personId", l.status, l.draft, l.version, ${reachColumns(mode, { org: '$1', party: '$3' })}
      FROM plan l JOIN person p ON p.org_id = l.org_id AND p.id = l.person_id WHERE l.org_id = $1 AND l.id = $2 ${lock}`,
  }));

const READ = opening('plan.open', '');
// Conflicts with the FOR UPDATE of a proposal alone: what is written goes into this draft or, after it, the next.
const WRITE = opening('plan.open_to_write', 'FOR KEY SHARE OF l');

/** The resource policy of plans: who may see this one, who may write in it, and where. */
@Injectable()
export class PlanAccess {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws 404 when there is no such plan in the caller's reach. Leaves an access row for the sections read. */
  async toRead(planId: string, section?: Section): Promise<OpenedPlan> {
    const { plan, reach } = await this.open(READ, planId);
    if (section) this.requireSection(reach, section);
    const sections = section ? [section] : [...reach.sections];
    await this.accessLog.record({ personId: plan.personId, sections, basis: reach.basis });
    return { plan, reach };
  }

  /**
   * Where the caller writes it is also answered what stands there then, also with a key that may not ask for it.
   * @throws 404 out of reach, 403 read_only or scope_missing, 409 plan_ended.
   */
  async toWrite(planId: string, section?: Section): Promise<OpenedPlan> {
    const opened = await this.open(WRITE, planId);
    this.people.checkWritable(opened.reach, section);
    const { plan, reach } = this.unlocked(opened);
    return { plan, reach: { ...reach, sections: new Set([...reach.sections, ...reach.writable]) } };
  }

  /**
   * For saying how things go in a section: as `toWrite`, and for a supporter too whom a consent lets read it, since they
   * took on steps there. Which of them are theirs is asked of each. @throws as toWrite.
   */
  async toReport(planId: string, section: Section): Promise<OpenedPlan> {
    const opened = await this.open(WRITE, planId);
    if (opened.reach.basis === 'consent') this.requireSection(opened.reach, section);
    else this.people.checkWritable(opened.reach, section);
    return this.unlocked(opened);
  }

  /** For what turns out only now to be outside the caller's sections. @throws 404. */
  requireSection({ sections }: Reach, section: Section): void {
    if (!sections.has(section)) throw notFound();
  }

  /** The same for writing. @throws 404 for a section not seen, 403 scope_missing for one an API key may only read. */
  requireWritable(reach: Reach, section: Section): void {
    this.requireSection(reach, section);
    if (!reach.writable.has(section))
      throw notAllowed('scope_missing', 'This API key does not have the scope for this.');
  }

  /** The sections that the caller writes in, as things stand now: none of a plan that is over, none by a link to a proposal. */
  writableIn({ plan, reach }: OpenedPlan): Section[] {
    return currentPrincipal().proposalId !== null || isPlanOver(plan.status) ? [] : [...reach.writable];
  }

  private unlocked(opened: OpenedPlan): OpenedPlan {
    // Whoever came by a link to a proposal reads it and says where they stand: no more was put into that mail.
    if (currentPrincipal().proposalId !== null)
      throw notAllowed('read_only', 'This link was sent for one proposal: sign in to write in the plan.');
    if (isPlanOver(opened.plan.status))
      throw conflict('plan_ended', 'This plan has ended: it is kept as it was.');
    return opened;
  }

  private async open(statements: Record<ReachMode, Statement>, planId: string): Promise<OpenedPlan> {
    requirePlanOfSession(planId);
    const principal = currentPrincipal();
    const values = [this.units.orgId, planId, reachingParty(principal)];
    const [row] = await this.units.query<Row>(statements[reachModeOf(principal)], values);
    if (!row) throw notFound();
    const { id, personId, status, draft, version } = row;
    const reach = await this.people.reachOf(personId, row);
    return { plan: { id, personId, status, draft, version }, reach };
  }
}
