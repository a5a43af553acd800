import type { CopyBatch } from './copy.mts';
import type { Ids } from './ids.mts';
import { stamps, type SeededOrganisation, type SeededWorker } from './organisation.mts';
import { nameOf, sentence } from './words.mts';

const GOALS = 8;
const STEPS = 3;
/** Ahead whenever it is measured: what is overdue costs otherwise. */
const REVIEW_ON = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
const WRITTEN = '2026-01-05T09:30:00.000Z';
const LIFE_AREAS = ['home', 'money', 'work_education', 'relationships', 'wellness', 'leisure'];

/** How names are indexed for search: the application's own rule. */
export type NameKeys = (names: string[]) => { key: string; weight: number }[];

export interface SeedTools {
  readonly batch: CopyBatch;
  readonly ids: Ids;
  readonly random: () => number;
  readonly nameKeys: NameKeys;
}

interface PlanPlace {
  readonly orgId: string;
  readonly planId: string;
  readonly personId: string;
  readonly worker: SeededWorker;
}

/** A person with an open episode and their plan: eight goals of three steps each, and a crisis contact. */
export function addPersonWithPlan(
  tools: SeedTools,
  { orgId }: SeededOrganisation,
  worker: SeededWorker,
): void {
  const { batch, ids } = tools;
  const personId = addPerson(tools, orgId, worker);
  const planId = ids.next();
  batch.add('plan', {
    org_id: orgId, id: planId, person_id: personId, status: 'not_yet_agreed', review_on: REVIEW_ON,
    review_responsible_id: worker.id, ...stamps(worker.id),
  }); // prettier-ignore
  const place = { orgId, planId, personId, worker };
  for (let position = 1; position <= GOALS; position += 1) addGoal(tools, place, position);
  addItem(tools, place, 'crisis_contact', 'crisis', 1, null, {
    name: 'Samaritans',
    relationship: 'helpline',
    phone: '116 123',
  });
}

function addPerson({ batch, ids, random, nameKeys }: SeedTools, orgId: string, worker: SeededWorker): string {
  const id = ids.next();
  const { given, family } = nameOf(random);
  const name = `${given} ${family}`;
  batch.add('party', { org_id: orgId, id, kind: 'person', name });
  batch.add('person', {
    org_id: orgId, id, name, family_name: family, given_name: given, called_as: given,
    date_of_birth: `19${50 + Math.floor(random() * 49)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`,
    ...stamps(worker.id),
  }); // prettier-ignore
  for (const { key, weight } of nameKeys([name, family, given]))
    batch.add('person_name_key', { org_id: orgId, key, person_id: id, weight });
  batch.add('episode', {
    org_id: orgId, id: ids.next(), person_id: id, team_id: worker.teamId, lead: true, referred_on: '2026-01-05',
    key_worker_id: worker.id, ...stamps(worker.id),
  }); // prettier-ignore
  return id;
}

function addGoal(tools: SeedTools, place: PlanPlace, position: number): void {
  const { random } = tools;
  const goal = addItem(tools, place, 'goal', 'goals', position, null, {
    kind: 'life',
    direction: 'approach',
    lifeArea: LIFE_AREAS[position % LIFE_AREAS.length] ?? 'home',
    importance: 1 + Math.floor(random() * 10),
    horizon: 'months',
  });
  addText(tools, place, goal, 'statement', 'own');
  addText(tools, place, goal, 'why', 'professional');
  addProgress(tools, place, goal, 'active');
  for (let step = 1; step <= STEPS; step += 1) {
    const id = addItem(tools, place, 'step', 'goals', step, goal, {
      owner: { kind: 'person' },
      when: '2026-06-01',
      confidence: 1 + Math.floor(random() * 10),
    });
    addText(tools, place, id, 'what', 'own');
    if (step === 1) addProgress(tools, place, id, 'doing');
  }
}

function addItem(
  { batch, ids }: SeedTools,
  { orgId, planId, worker }: PlanPlace,
  kind: string,
  section: string,
  position: number,
  parentId: string | null,
  attributes: object,
): string {
  const id = ids.next();
  batch.add('plan_item', {
    org_id: orgId, id, plan_id: planId, parent_id: parentId, kind, section, position,
    attributes: JSON.stringify(attributes), draft: 1, ...stamps(worker.id),
  }); // prettier-ignore
  return id;
}

function addText(
  { batch, random }: SeedTools,
  { orgId, planId, personId, worker }: PlanPlace,
  itemId: string,
  field: string,
  lane: 'own' | 'professional',
): void {
  const own = lane === 'own';
  const authorId = own ? personId : worker.id;
  const voice = own ? 'written' : 'professional';
  const passage = { lang: 'en-GB', text: sentence(random), voice, authorId, authoredAt: WRITTEN };
  batch.add('plan_text', {
    org_id: orgId, plan_id: planId, item_id: itemId, field, lane, passages: JSON.stringify([passage]), draft: 1,
    updated_at: WRITTEN, updated_by: authorId,
  }); // prettier-ignore
}

function addProgress(
  { batch, ids }: SeedTools,
  { orgId, planId, personId }: PlanPlace,
  itemId: string,
  state: string,
): void {
  batch.add('progress', {
    org_id: orgId, id: ids.next(), plan_id: planId, item_id: itemId, state, on_date: '2026-02-01', party_id: personId,
    at: WRITTEN,
  }); // prettier-ignore
}
