import type { Client } from 'pg';
import type { Answers } from '../ceiling/replay.mts';
import { rowsWith, type Place, type Scenario, type Target } from './scenario.mts';

const on = (place: Place, path: string, more: { version?: number } = {}): Target => ({
  orgId: place.orgId,
  token: place.token,
  hash: place.hash,
  path,
  ...more,
});

/** The whole plan, by the key worker who has it open: the look has been recorded within the last quarter of an hour. */
export const planRead: Scenario = {
  name: 'whole plan read',
  slug: 'plan-read',
  method: 'GET',
  route: '/v1/plans/:planId',
  status: 200,
  targets: (places) => Promise.resolve(places.map((place) => on(place, `/v1/plans/${place.planId}`))),
  reply: (answers) => String(rowsWith(answers, 'json')[0]?.['json']),
};

const GOAL = {
  statement: {
    dictation: 'I want to play the bass with the others at the hall again, and stay for the tea afterwards.',
    professional: 'The hall has a step-free entrance; the group meets on Thursdays.',
  },
  kind: 'life',
  direction: 'approach',
  lifeArea: 'leisure',
  importance: 8,
  horizon: 'months',
};

/** A goal with words in two lanes. */
export const goalCreate: Scenario = {
  name: 'goal create',
  slug: 'goal-create',
  method: 'POST',
  route: '/v1/plans/:planId/goals',
  status: 201,
  body: GOAL,
  targets: (places) => Promise.resolve(places.map((place) => on(place, `/v1/plans/${place.planId}/goals`))),
  reply: (answers) => JSON.stringify({ ...entryOf(answers), warnings: [] }),
  reset: async (superuser, places) => {
    const orgs = places.map(({ orgId }) => orgId);
    const plans = places.map(({ planId }) => planId);
    const made = `SELECT i.org_id, i.id FROM unnest($1::uuid[], $2::uuid[]) AS p (org_id, plan_id)
      JOIN plan_item i ON i.org_id = p.org_id AND i.plan_id = p.plan_id AND i.created_at > '2026-01-06'`;
    await superuser.query(`DELETE FROM plan_text WHERE (org_id, item_id) IN (${made})`, [orgs, plans]);
    await superuser.query(`DELETE FROM plan_item WHERE (org_id, id) IN (${made})`, [orgs, plans]);
    await superuser.query('TRUNCATE audit_entry');
  },
};

/** One structured field of a goal, with If-Match. */
export const goalUpdate: Scenario = {
  name: 'goal update',
  slug: 'goal-update',
  method: 'PATCH',
  route: '/v1/plans/:planId/goals/:itemId',
  status: 200,
  body: { importance: 9, horizon: 'weeks' },
  targets: async (places, { superuser }) => {
    const goals = await numberedGoals(superuser, places);
    return places.map((place, i) => {
      const { id, version } = goals[i] ?? { id: '', version: 0 };
      return on(place, `/v1/plans/${place.planId}/goals/${id}`, { version });
    });
  },
  reply: (answers) => JSON.stringify(entryOf(answers)),
  reset: async (superuser) => {
    await superuser.query('TRUNCATE audit_entry');
  },
};

/** The first goal of each plan, brought to a version that no other number in its request can be mistaken for. */
async function numberedGoals(
  superuser: Client,
  places: readonly Place[],
): Promise<{ id: string; version: number }[]> {
  const { rows } = await superuser.query<{ id: string; version: number }>(
    `UPDATE plan_item i SET version = 10000 + p.n * 1000 FROM (
       SELECT p.*, (SELECT g.id FROM plan_item g WHERE g.org_id = p.org_id AND g.plan_id = p.plan_id AND g.kind = 'goal'
         ORDER BY g.position LIMIT 1) AS goal
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS p (org_id, plan_id, n)) p
     WHERE i.org_id = p.org_id AND i.id = p.goal RETURNING i.id, i.version`,
    [places.map(({ orgId }) => orgId), places.map(({ planId }) => planId)],
  );
  return rows.sort((a, b) => a.version - b.version);
}

/** The entry of a plan, taken out of the database's JSON as the application takes it. */
function entryOf(answers: Answers): object {
  return JSON.parse(String(rowsWith(answers, 'json')[0]?.['json'])) as object;
}
