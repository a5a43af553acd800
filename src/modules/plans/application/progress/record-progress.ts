import { Injectable } from '@nestjs/common';
import { notFound, unprocessable } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { FIRST_GOAL_STATE, nextGoalState, type GoalState } from '../../domain/goal-progress';
import { checkReporter } from '../../domain/step-owner';
import { FIRST_STEP_STATE, nextStepState, type StepState } from '../../domain/step-progress';
import { attributesOf, PlanContents } from '../../persistence/plan-contents';
import type { PlanItemRow } from '../../persistence/plan-item.row';
import { ProgressRow } from '../../persistence/progress.row';
import { PlanAccess } from '../plan-access';

export interface NewProgress {
  readonly planId: string;
  readonly itemId: string;
  readonly state: GoalState | StepState;
  /** The day it came about; today when left out. */
  readonly on?: string;
  readonly note?: string;
  /** What a changed goal became. */
  readonly successorId?: string;
}

const LATEST = `SELECT state, nth FROM progress WHERE org_id = $1 AND plan_id = $2 AND item_id = $3
  ORDER BY nth DESC LIMIT 1`;
const TODAY = `SELECT (now() AT TIME ZONE timezone)::date AS today FROM organisation WHERE org_id = $1`;

/** How a goal or step goes: a new row each time, outside every version. @throws 409 for a state not in reach. */
@Injectable()
export class RecordProgress {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
    private readonly audit: Audit,
  ) {}

  async execute({ planId, itemId, state, on, note, successorId }: NewProgress): Promise<ProgressRow> {
    const { plan } = await this.access.toReport(planId, 'goals');
    const item = await this.lock(planId, itemId);
    const latest = await this.latest(item);
    await this.checkMove(item, latest?.state, state, successorId);
    const { orgId, partyId, viaId } = currentPrincipal();
    const onDate = on ?? (await this.today());
    const row = {
      orgId, id: newId(), planId, itemId, nth: (latest?.nth ?? 0) + 1, state, onDate, note: note ?? null, successorId: successorId ?? null, partyId,
      viaId, at: new Date(),
    }; // prettier-ignore
    await this.units.manager.insert(ProgressRow, row);
    const fact = {
      subjectKind: item.kind,
      subjectId: itemId,
      personId: plan.personId,
      planId,
      section: 'goals',
    };
    await this.audit.record({ action: `${item.kind}.progressed`, ...fact, fields: ['state'] });
    return row;
  }

  /** Everything recorded of one goal or step, oldest first. */
  async list(planId: string, itemId: string): Promise<ProgressRow[]> {
    const { plan, reach } = await this.access.toRead(planId, 'goals');
    await this.contents.item({ planId, itemId });
    const rows = await this.units.manager.find(ProgressRow, {
      where: { orgId: this.units.orgId, planId, itemId },
      order: { nth: 'ASC' },
      take: 500,
    });
    const successors = rows.flatMap(({ successorId }) => successorId ?? []);
    const standing = await this.contents.existing(planId, 'goal', successors);
    // Where a consent opens the person's own words alone, what others noted is not among them (invariant 10).
    const closed = reach.ownWordsOnly.has('goals');
    const { partyId: reader } = currentPrincipal();
    return rows.map((row) => {
      const { successorId, partyId, note } = row;
      return Object.assign(new ProgressRow(), row, {
        successorId: successorId !== null && standing.has(successorId) ? successorId : null,
        note: closed && partyId !== plan.personId && partyId !== reader ? null : note,
      });
    });
  }

  /** Moves of one goal happen one after the other: each is checked against the state the last one left. */
  private async lock(planId: string, itemId: string): Promise<PlanItemRow> {
    await this.contents.lockItem(itemId);
    const item = await this.contents.item({ planId, itemId });
    if (item.kind !== 'goal' && item.kind !== 'step') throw notFound();
    checkReporter({ kind: item.kind, owner: attributesOf(item).owner }, currentPrincipal());
    return item;
  }

  private async latest({
    orgId,
    planId,
    id,
  }: PlanItemRow): Promise<{ state: string; nth: number } | undefined> {
    const [row] = await this.units.query<{ state: string; nth: number }>(LATEST, [orgId, planId, id]);
    return row;
  }

  private async checkMove(
    { id, planId, kind }: PlanItemRow,
    from: string | undefined,
    to: string,
    successorId?: string,
  ): Promise<void> {
    if (kind === 'step') {
      nextStepState((from ?? FIRST_STEP_STATE) as StepState, to as StepState);
      return;
    }
    nextGoalState((from ?? FIRST_GOAL_STATE) as GoalState, to as GoalState, successorId);
    if (successorId === undefined) return;
    if (successorId === id || !(await this.contents.existing(planId, 'goal', [successorId])).has(successorId))
      throw unprocessable('unknown_successor', 'What the goal became must be another goal of this plan.', [
        { pointer: '/successorId', code: 'unknown_successor', message: 'Not another goal of this plan.' },
      ]);
  }

  private async today(): Promise<string> {
    const [row] = await this.units.query<{ today: string }>(TODAY, [this.units.orgId]);
    if (!row) throw notFound();
    return row.today;
  }
}
