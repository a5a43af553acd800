import {
  FIRST_RULES,
  notificationKindOf,
  occurrencesOf,
  REMINDER_DUE,
  type PlannedOccurrence,
  type Rules,
} from '../../../modules/reminders';
import type { PlainDate } from '../../../shared/plain-date';
import type { PlanScene } from './scene';

/** A review that is still to come, and since when that is known. */
interface ToCome {
  readonly reviewId: string;
  readonly dueOn: PlainDate;
  readonly since: Date;
}

const OPEN = ['not_yet_agreed', 'active'];

/**
 * What the service has by then: the reminder of the review to come, what was told of it and to whom, and what is told
 * when. A worker that runs beside the demo finds everything as it would have left it, and tells nothing again.
 */
export function remindOfReview(scene: PlanScene, { reviewId, dueOn, since }: ToCome): void {
  const { chronicle, book, person, plan } = scene;
  if (!OPEN.includes(book.status) || person.demo.deceasedDaysAgo !== undefined) return;
  const { zone: timezone, now } = chronicle.calendar;
  const reminderId = chronicle.newId(since);
  chronicle.add('reminder', {
    id: reminderId, kind: 'review', subject_id: reviewId, plan_id: book.id, person_id: person.id,
    owner_id: scene.worker(plan.reviewResponsible).partyId, due_on: dueOn, timezone, generation: 1, settled_at: null,
    created_at: since,
  }); // prettier-ignore
  const planned = occurrencesOf({ dueOn, timezone }, rulesOf(scene), now, 'all');
  const occurrences = planned.map((each) => {
    const partyId = each.firesAt > now ? undefined : readerOf(each, scene);
    return { ...each, id: chronicle.newId(since), partyId };
  });
  const told = new Map<string, (typeof occurrences)[number]>();
  for (const each of occurrences.toSorted((one, other) => one.days - other.days))
    if (each.partyId !== undefined) told.set(each.partyId, each);
  for (const each of occurrences) {
    const { id, days, recipient, escalation, firesAt, partyId } = each;
    const state = partyId === undefined ? 'waiting' : told.get(partyId) === each ? 'told' : 'merged';
    chronicle.add('reminder_occurrence', {
      id, reminder_id: reminderId, generation: 1, days, recipient, escalation, fires_at: firesAt, state,
      // What the service is still to see to is not late: it has only just come to it.
      created_at: partyId === undefined && firesAt < now ? now : since,
      ended_at: partyId === undefined ? null : firesAt,
    }); // prettier-ignore
    if (partyId === undefined)
      chronicle.add('platform.due', { kind: REMINDER_DUE.kind, ref_id: id, due_at: firesAt });
  }
  for (const [partyId, { id, days, escalation }] of told) {
    const at = person.moments.at(0);
    chronicle.add('notification', {
      id: chronicle.newId(at), party_id: partyId, kind: notificationKindOf('review', days > 0, escalation),
      effect_key: `reminder/${reminderId}/${id}`, person_id: person.id, plan_id: book.id, subject_id: reviewId, created_at: at,
    }); // prettier-ignore
  }
}

/** Those of the plan, which are written down, or the usual ones. */
function rulesOf(scene: PlanScene): Rules {
  const { chronicle, book, plan, person } = scene;
  if (!plan.reminders) return FIRST_RULES.review;
  const { rules, reason, daysAgo } = plan.reminders;
  const set = scene.act(daysAgo, person.keyWorker);
  const id = chronicle.newId(set.at);
  const { escalation } = FIRST_RULES.review;
  chronicle.add('reminder_policy', {
    id, kind: 'review', plan_id: book.id, rules, escalation, in_force: true, reason,
    created_at: set.at, created_by: set.by.partyId, updated_at: set.at, updated_by: set.by.partyId,
  }); // prettier-ignore
  book.audit(set, 'reminder_policy.set', { subjectKind: 'reminder_policy', subjectId: id });
  return { rules, escalation };
}

/** Whom the demo has told already. Where a review goes on to who leads is left to the service: it knows who acted. */
function readerOf({ recipient, escalation }: PlannedOccurrence, scene: PlanScene): string | undefined {
  if (escalation) return undefined;
  switch (recipient) {
    case 'key_worker':
      return scene.person.keyWorker.partyId;
    case 'review_responsible':
      return scene.worker(scene.plan.reviewResponsible).partyId;
    case 'person':
      return scene.person.id;
    case 'owner':
    case 'supporter':
    case 'team_lead':
    case 'organisation_lead':
      return undefined;
  }
}
