import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Notifier } from '../../notifications';
import { notificationKindsOf } from '../domain/notification-kind';
import { ReviewZones } from '../../reviews';
import { occurrencesOf, type CatchUp, type Known } from '../domain/occurrences';
import { ESCALATED_KINDS, type ReminderKind } from '../domain/rules';
import { Occurrences } from '../persistence/occurrences';
import { Policies } from '../persistence/policies';
import {
  ReminderSubjects,
  type DatedReminder,
  type WatchedReminder,
  type Whose,
} from '../persistence/reminder-subjects';

const NOW = { name: 'reminders.now', text: 'SELECT now() AS now' };

/** Keeps what is reminded of in step with what there is: for the plans that changed, at once; for all, every hour. */
@Injectable()
export class Reminders {
  constructor(
    private readonly units: Units,
    private readonly subjects: ReminderSubjects,
    private readonly occurrences: Occurrences,
    private readonly policies: Policies,
    private readonly notifier: Notifier,
    private readonly zones: ReviewZones,
  ) {}

  /**
   * In the transaction that changed a date, or made an end of what had one: what was planned for another date is dropped,
   * what is new is planned. Harmless where nothing changed.
   */
  async lookAt({ planIds = [], personIds = [] }: Partial<Whose>): Promise<void> {
    await this.policies.keep();
    await this.zones.follow(planIds);
    const settled = await this.subjects.settle({ planIds, personIds });
    const dated = await this.subjects.watch({ planIds, personIds });
    // What was settled, or has another day, is not as it was told: that leaves everybody's list by itself.
    const otherwise = [...settled, ...dated.filter(({ was }) => was === 'moved')];
    for (const [kind, all] of Map.groupBy(otherwise, (each) => each.kind))
      await this.notifier.putAway(
        notificationKindsOf(kind),
        all.map(({ subjectId }) => subjectId),
      );
    await this.bringBack(dated);
    const dates = dated.filter(({ was }) => was === 'settled' || was === 'same').map(({ id }) => id);
    await this.planAnew(
      dated,
      settled.map(({ id }) => id),
      catchUpOf,
      await this.occurrences.knownOf(dates),
    );
  }

  /** What is wanted again on the same day is as it was told, and not told again: a mail that has not left is not lost. */
  private async bringBack(dated: readonly WatchedReminder[]): Promise<void> {
    const again = dated.flatMap(({ kind, subjectId, settledAt }) =>
      settledAt === null ? [] : [{ kind, subjectId, at: settledAt }],
    );
    for (const [kind, all] of Map.groupBy(again, (each) => each.kind))
      await this.notifier.bringBack(notificationKindsOf(kind), all);
  }

  /**
   * After rules have changed: what lies ahead goes by the new ones. What came due before was due and is told, by whatever
   * rule, also where the workers had not come to it.
   * @returns the last reminder of the page, or null after the last page.
   */
  async planPage(
    kind: ReminderKind,
    planId: string | null,
    after: string | null,
    limit: number,
  ): Promise<string | null> {
    const page = await this.subjects.again(kind, planId, after, limit);
    const ids = page.map(({ id }) => id).sort();
    await this.occurrences.keepDue(ids);
    await this.planAnew(page, [], ({ escalated }) => (escalated ? 'nothing' : 'escalation'));
    return page.length < limit ? null : (ids.at(-1) ?? null);
  }

  private async planAnew<Dated extends DatedReminder>(
    dated: readonly Dated[],
    settled: readonly string[],
    catchUp: (dated: Dated) => CatchUp,
    known: ReadonlyMap<string, Known> = new Map(),
  ): Promise<void> {
    const changed = [...settled, ...dated.map(({ id }) => id)];
    if (changed.length === 0) return;
    await this.occurrences.drop(changed);
    if (dated.length === 0) return;
    const rulesFor = await this.policies.rulesFor([...new Set(dated.flatMap(({ planId }) => planId ?? []))]);
    const [{ now } = { now: new Date(0) }] = await this.units.query<{ now: Date }>(NOW);
    await this.occurrences.plan(
      dated.map((reminder) => ({
        reminder,
        planned: occurrencesOf(
          reminder,
          rulesFor(reminder.kind, reminder.planId),
          now,
          catchUp(reminder),
          known.get(reminder.id),
        ),
      })),
    );
  }
}

/**
 * Where the date is the same, whoever was told of it knows; a plan taken up again has its reminders made up for. A step
 * that is wanted again on a later day than its own is not late: nobody waited for it meanwhile.
 */
function catchUpOf({ kind, was, over }: WatchedReminder): CatchUp {
  if (was === 'same') return 'waiting';
  if (kind === 'step' && was === 'settled' && over) return 'nothing';
  return ESCALATED_KINDS.includes(kind) ? 'all' : 'recent';
}
