import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Place } from './scenarios/index.mts';

interface PlaceRow {
  readonly orgId: string;
  readonly planId: string;
  readonly personId: string;
  readonly personName: string;
  readonly workerId: string;
}

/** Plans from all over the database, each with its key worker. The same ones each time. */
const PLACES = `
  SELECT p.org_id AS "orgId", p.id AS "planId", p.person_id AS "personId", n.name AS "personName", e.key_worker_id AS "workerId"
  FROM plan p JOIN person n ON n.org_id = p.org_id AND n.id = p.person_id
    JOIN episode e ON e.org_id = p.org_id AND e.person_id = p.person_id
  ORDER BY md5(p.id::text) LIMIT $1`;

/** Picks the plans that requests are made for, and signs their key workers in. */
export async function findPlaces(superuser: Client, count: number): Promise<Place[]> {
  const { rows } = await superuser.query<PlaceRow>(PLACES, [count]);
  const sessions = new Map<string, { token: string; hash: string }>();
  const places: Place[] = [];
  for (const row of rows) {
    const session = sessions.get(row.workerId) ?? (await signIn(superuser, row));
    sessions.set(row.workerId, session);
    places.push({ ...row, ...session });
  }
  return places;
}

async function signIn(
  superuser: Client,
  { orgId, workerId }: PlaceRow,
): Promise<{ token: string; hash: string }> {
  const token = `trs_${orgId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  const hash = createHash('sha256').update(token).digest('hex');
  await superuser.query(
    `INSERT INTO session (org_id, id, party_id, secret_hash, method, idle_minutes, expires_at)
     VALUES ($1, $2, $3, $4, 'password', 600, now() + interval '10 hours')`,
    [orgId, v7(), workerId, hash],
  );
  return { token, hash };
}
