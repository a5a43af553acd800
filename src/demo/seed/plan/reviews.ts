import { beginningOf, seriesFrom, wayToHeld } from '../../../modules/reviews';
import type { PlainDate } from '../../../shared/plain-date';
import type { DemoReview, DemoReviewEntry } from '../../data';
import { stamps, type Act } from '../chronicle';
import { remindOfReview } from './reminders';
import type { PlanScene } from './scene';

type Version = Act & { readonly number: number };
type Held = NonNullable<DemoReview['held']>;

/** A review while its row is put together. */
interface Told {
  readonly id: string;
  readonly made: Act;
  readonly dueOn: PlainDate;
  readonly first: boolean;
}

/** Tells of the reviews of a plan: those that were held, each agreed by the version after it, and the one to come. */
export function tellReviews(scene: PlanScene, versions: readonly Version[], ended?: Act): void {
  const { plan, chronicle, book } = scene;
  const { calendar } = chronicle;
  let made = book.opened;
  let first = true;
  for (const review of (plan.reviews ?? []).filter(({ held }) => held !== undefined)) {
    const { held } = review;
    if (!held) continue;
    const told = scheduled(scene, { made, dueOn: calendar.day(held.dueDaysAgo), first });
    made = tellHeld(scene, told, review, held, versions);
    first = false;
  }
  if (plan.reviewInDays === undefined) return;
  const told = scheduled(scene, { made, dueOn: calendar.day(-plan.reviewInDays), first });
  tellToCome(
    scene,
    told,
    (plan.reviews ?? []).find(({ held }) => held === undefined),
    ended,
  );
}

function scheduled({ chronicle, book }: PlanScene, { made, dueOn, first }: Omit<Told, 'id'>): Told {
  const id = chronicle.newId(made.at);
  chronicle.state(made, { subjectKind: 'review', subjectId: id, state: 'scheduled', detail: dueOn });
  book.audit(made, 'review.scheduled', { ...subject(id), fields: ['dueOn'] });
  return { id, made, dueOn, first };
}

/** @returns when it was held, and by whom that was recorded. */
function tellHeld(
  scene: PlanScene,
  told: Told,
  { entries }: DemoReview,
  held: Held,
  versions: readonly Version[],
): Act {
  const { person, chronicle, book } = scene;
  tellEntries(scene, told.id, entries);
  const act = scene.act(held.daysAgo, person.keyWorker);
  const prepared = entries.toSorted((one, other) => other.daysAgo - one.daysAgo)[0]?.daysAgo ?? held.daysAgo;
  for (const state of wayToHeld('scheduled'))
    become(scene, told, state === 'held' ? act : scene.act(prepared, person.keyWorker), state, told.dueOn);
  const agreed = versions.find(({ at }) => at > act.at);
  if (agreed) become(scene, told, agreed, 'agreed', String(agreed.number));
  write(scene, told, {
    status: agreed ? 'agreed' : 'held',
    attendees: held.came.map((party) => ({ partyId: scene.party(party).partyId, came: true })),
    held_on: chronicle.calendar.day(held.daysAgo), held_at: act.at, held_by: act.by.partyId,
    agreed_version: agreed?.number ?? null, agreed_at: agreed?.at ?? null, version: agreed ? 4 : 3, updated_at: agreed?.at ?? act.at,
  }); // prettier-ignore
  for (const key of held.changed) {
    const progress = book.progressed.get(key);
    if (!progress) throw new Error(`No progress is told of ${key}.`);
    chronicle.add('review_change', {
      id: chronicle.newId(act.at), plan_id: book.id, review_id: told.id, item_id: progress.itemId,
      progress_id: progress.id,
    }); // prettier-ignore
  }
  return act;
}

function tellToCome(scene: PlanScene, told: Told, review: DemoReview | undefined, ended?: Act): void {
  const { chronicle, plan, person } = scene;
  const entries = review?.entries ?? [];
  tellEntries(scene, told.id, entries);
  const [earliest] = entries.toSorted((one, other) => other.daysAgo - one.daysAgo);
  if (earliest) become(scene, told, scene.act(earliest.daysAgo, person.keyWorker), 'preparing', told.dueOn);
  const status = earliest ? 'preparing' : 'scheduled';
  if (ended) {
    become(scene, told, ended, 'cancelled', told.dueOn, plan.ended?.reason);
    write(scene, told, {
      status: 'cancelled', closed_at: ended.at, closed_by: ended.by.partyId, closing_reason: plan.ended?.reason ?? null,
      version: 2, updated_at: ended.at,
    }); // prettier-ignore
    return;
  }
  write(scene, told, { status, version: earliest ? 2 : 1 });
  chronicle.add('platform.due', {
    kind: 'review',
    ref_id: told.id,
    due_at: beginningOf(told.dueOn, chronicle.calendar.zone),
  });
  remindOfReview(scene, { reviewId: told.id, dueOn: told.dueOn, since: told.made.at });
}

function tellEntries(scene: PlanScene, reviewId: string, entries: readonly DemoReviewEntry[]): void {
  const { chronicle, book } = scene;
  for (const { kind, by, words, daysAgo } of entries) {
    const act = scene.act(daysAgo, scene.party(by));
    const id = chronicle.newId(act.at);
    chronicle.add('review_entry', {
      id, plan_id: book.id, review_id: reviewId, kind, words, party_id: act.by.partyId, via_id: act.by.viaId, ...stamps(act),
    }); // prettier-ignore
    const about = { subjectKind: 'review_entry', subjectId: id, section: 'reviews' };
    book.audit(act, 'review_entry.added', { ...about, fields: [kind] });
  }
}

function become(
  scene: PlanScene,
  { id }: Told,
  act: Act,
  state: string,
  detail: string,
  reason?: string,
): void {
  scene.chronicle.state(act, { subjectKind: 'review', subjectId: id, state, detail, reason });
  scene.book.audit(act, `review.${state}`, subject(id));
}

function write(
  { chronicle, book }: PlanScene,
  { id, made, dueOn, first }: Told,
  more: Record<string, unknown>,
): void {
  const { nominalOn, anchorDay } = seriesFrom(dueOn);
  chronicle.add('review', {
    id, plan_id: book.id, status: 'scheduled', basis: first ? 'first' : 'by_hand', event: null, reason: null,
    nominal_on: nominalOn, anchor_day: anchorDay, due_on: dueOn, timezone: chronicle.calendar.zone, follows_id: null,
    request_id: null, attendees: [], held_on: null, held_at: null, held_by: null, agreed_version: null, agreed_at: null,
    closed_at: null, closed_by: null, closing_reason: null, wish_of: null, ...stamps(made), ...more,
  }); // prettier-ignore
}

function subject(subjectId: string): { subjectKind: string; subjectId: string; section: string } {
  return { subjectKind: 'review', subjectId, section: 'reviews' };
}
