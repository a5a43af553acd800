import type { Client } from 'pg';
import { v7 } from 'uuid';
import { rowsWith, type Place, type Scenario, type Setting, type Target } from './scenario.mts';

/** Bringing a proposal into force to which the person has said yes: once for each, so the places bound the round. */
export const planAgree: Scenario = {
  name: 'plan agree',
  slug: 'plan-agree',
  method: 'POST',
  route: '/v1/plans/:planId/proposals/:proposalId/agreement',
  status: 201,
  once: true,
  targets: async (places, setting) => {
    await forget(setting.superuser, places);
    const targets: Target[] = [];
    for (const place of places) targets.push(await proposed(place, setting));
    return targets;
  },
  reply: (answers) => {
    const [version = {}] = rowsWith(answers, 'capacityBasis');
    const { id, planId, number, proposalId, basis, reason, offerAgainOn, hash, previousHash } = version;
    const { schemaVersion, at, partyId: by, explanation, capacityBasis } = version;
    const stances = rowsWith(answers, 'stance').map((row) => ({
      ...{ partyId: row['partyId'], partyName: row['partyName'], capacity: row['capacity'] },
      ...{ stance: row['stance'], method: row['method'], at: row['at'] },
    }));
    return JSON.stringify({
      ...{ id, planId, number, proposalId, basis, label: 'Agreed by the person', reason, offerAgainOn },
      ...{ hash, previousHash, schemaVersion, at, by, explanation, capacityBasis, stances },
    });
  },
  reset: async (superuser, places) => {
    const plans = [places.map(({ orgId }) => orgId), places.map(({ planId }) => planId)];
    await superuser.query(`DELETE FROM plan_version ${OF_PLANS}`, plans);
    await superuser.query(
      `UPDATE proposal SET status = 'open', closed_at = NULL, closed_by = NULL, version = 1 ${OF_PLANS}`,
      plans,
    );
    await superuser.query(
      `UPDATE plan SET status = 'not_yet_agreed', in_force_version = NULL, in_force_draft = NULL
       WHERE (org_id, id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
      plans,
    );
    await superuser.query('TRUNCATE audit_entry, state_change, outbox, dead_letter, platform.due');
  },
};

const OF_PLANS = 'WHERE (org_id, plan_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))';

/** Takes away what an earlier run has left in a database that is kept. */
async function forget(superuser: Client, places: readonly Place[]): Promise<void> {
  const plans = [places.map(({ orgId }) => orgId), places.map(({ planId }) => planId)];
  for (const table of ['plan_version', 'attestation', 'proposal'])
    await superuser.query(`DELETE FROM ${table} ${OF_PLANS}`, plans);
}

/** A proposal, made over the API by the key worker, with the person's yes to its hash. */
async function proposed(place: Place, { superuser, url }: Setting): Promise<Target> {
  const { orgId, planId, personId, token, hash: secret } = place;
  const answer = await fetch(`${url}/v1/plans/${planId}/proposals`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  const { id, hash } = (await answer.json()) as { id?: string; hash?: string };
  if (id === undefined || hash === undefined) throw new Error(`Nothing was proposed: ${answer.status}.`);
  await superuser.query(
    `INSERT INTO attestation (org_id, id, proposal_id, plan_id, party_id, capacity, stance, method, hash, recorded_by)
     VALUES ($1, $2, $3, $4, $5, 'person', 'agree', 'own_account', $6, $5)`,
    [orgId, v7(), id, planId, personId, hash],
  );
  const path = `/v1/plans/${planId}/proposals/${id}/agreement`;
  return { orgId, token, hash: secret, path, body: { hash } };
}
