import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import * as Y from 'yjs';
import type { LivePlace } from './jobs.mts';

interface GoalRow {
  readonly orgId: string;
  readonly planId: string;
  readonly goalId: string;
}

const GOALS = `
  SELECT DISTINCT ON (p.id) p.org_id AS "orgId", p.id AS "planId", i.id AS "goalId"
  FROM plan p JOIN plan_item i ON i.org_id = p.org_id AND i.plan_id = p.id AND i.kind = 'goal' AND i.removed_at IS NULL
  WHERE p.status <> 'ended' ORDER BY p.id, i.id LIMIT $1`;
const COLLEAGUES_EACH = 9;
/** Leaves the field room for what is typed at the end. */
const MOST_CHARACTERS = 9_000;
const LONGEST_WORD = 12;

/** Plans with a goal to write in, and colleagues of each organisation who write there in threes. */
export async function livePlaces(superuser: Client, count: number): Promise<LivePlace[]> {
  const { rows } = await superuser.query<GoalRow>(GOALS, [count]);
  const colleagues = new Map<string, string[]>();
  const places: LivePlace[] = [];
  for (const [which, { orgId, planId, goalId }] of rows.entries()) {
    const tokens = colleagues.get(orgId) ?? (await addColleagues(superuser, orgId));
    colleagues.set(orgId, tokens);
    places.push({
      name: `${orgId}/${planId}/goals/professional`,
      field: `${goalId}/statement`,
      tokens: [0, 1, 2].map((who) => tokens[(which * 3 + who) % tokens.length] ?? ''),
    });
  }
  return places;
}

async function addColleagues(superuser: Client, orgId: string): Promise<string[]> {
  const tokens: string[] = [];
  for (let which = 0; which < COLLEAGUES_EACH; which += 1) {
    const [id, token] = [v7(), `trs_${orgId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`];
    const hash = createHash('sha256').update(token).digest('hex');
    await superuser.query(`INSERT INTO party (org_id, id, kind, name) VALUES ($1, $2, 'worker', 'Colleague')`, [orgId, id]); // prettier-ignore
    await superuser.query('INSERT INTO worker (org_id, id, email) VALUES ($1, $2, $3)', [orgId, id, `${id}@bench.example`]); // prettier-ignore
    await superuser.query(
      `INSERT INTO membership (org_id, id, worker_id, role, created_by) VALUES ($1, $2, $3, 'practitioner', $3)`,
      [orgId, v7(), id],
    );
    await superuser.query(
      `INSERT INTO session (org_id, id, party_id, secret_hash, method, idle_minutes, expires_at)
       VALUES ($1, $2, $3, $4, 'password', 600, now() + interval '10 hours')`,
      [orgId, v7(), id, hash],
    );
    tokens.push(token);
  }
  return tokens;
}

/** Puts so many updates into a document that was opened before, as if somebody had typed them one by one. */
export async function fillDocument(
  superuser: Client,
  { name, field }: LivePlace,
  upTo: number,
): Promise<void> {
  const [orgId, planId, section, lane] = name.split('/');
  const { rows } = await superuser.query<{ id: string; seq: number; party: string }>(
    `SELECT d.id, d.last_seq AS seq, a.party_id AS party FROM live_document d
       JOIN live_author a ON a.org_id = d.org_id AND a.document_id = d.id AND a.party_id IS NOT NULL
     WHERE d.org_id = $1 AND d.plan_id = $2 AND d.section = $3 AND d.lane = $4 LIMIT 1`,
    [orgId, planId, section, lane],
  );
  const [document] = rows;
  if (!document) throw new Error('The document was not opened before.');
  const { clientId, updates } = typed(field, upTo - document.seq);
  await superuser.query(
    `INSERT INTO live_author (org_id, document_id, client_id, from_clock, party_id, provenance)
     VALUES ($1, $2, $3, 0, $4, $5)`,
    [orgId, document.id, clientId, document.party, JSON.stringify({ lang: 'en-GB', voice: 'professional', authorId: document.party, authoredAt: '2026-03-02T10:00:00.000Z' })],
  ); // prettier-ignore
  for (let from = 0; from < updates.length; from += 5_000)
    await superuser.query(
      `INSERT INTO live_update (org_id, document_id, seq, payload, draft, revisions, party_id)
       SELECT $1, $2, $3 + place, payload, 1, '{}', $5 FROM unnest($4::bytea[]) WITH ORDINALITY AS u (payload, place)`,
      [orgId, document.id, document.seq + from, updates.slice(from, from + 5_000).map((update) => Buffer.from(update)), document.party],
    ); // prettier-ignore
  await superuser.query('UPDATE live_document SET last_seq = $3 WHERE org_id = $1 AND id = $2', [
    orgId,
    document.id,
    upTo,
  ]);
}

/** So many updates of one client, as a browser sends them: a key each, in words here and there, and taken back again. */
function typed(field: string, count: number): { clientId: number; updates: Uint8Array[] } {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const text = doc.getText(field);
  while (updates.length < count) {
    const keys = Math.min(1 + Math.floor(Math.random() * LONGEST_WORD), count - updates.length);
    const at = Math.floor(Math.random() * (text.length + 1));
    if (text.length > MOST_CHARACTERS)
      for (let end = at; end > Math.max(at - keys, 0); end -= 1) text.delete(end - 1, 1);
    else for (let key = 0; key < keys; key += 1) text.insert(at + key, 'x');
  }
  return { clientId: doc.clientID, updates };
}

/** Whether the document's snapshot holds all of it but the last few updates. */
export async function isCompacted(superuser: Client, { name }: LivePlace, from: number): Promise<boolean> {
  const [orgId, planId, section, lane] = name.split('/');
  const { rows } = await superuser.query<{ seq: number }>(
    `SELECT snapshot_seq AS seq FROM live_document WHERE org_id = $1 AND plan_id = $2 AND section = $3 AND lane = $4`,
    [orgId, planId, section, lane],
  );
  return (rows[0]?.seq ?? 0) >= from;
}
