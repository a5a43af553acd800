import type { CopyBatch } from './copy.mts';
import type { Ids } from './ids.mts';
import { nameOf } from './words.mts';

const PEOPLE_PER_TEAM = 200;
const PEOPLE_PER_WORKER = 25;
const CREATED = '2026-01-05T09:00:00Z';

export interface SeededWorker {
  readonly id: string;
  readonly teamId: string;
}

/** An organisation with its teams and practitioners, large enough for the people it supports. */
export interface SeededOrganisation {
  readonly orgId: string;
  readonly teams: readonly string[];
  readonly workers: readonly SeededWorker[];
}

/** Who came to be when, and by whom. */
export const stamps = (partyId: string): Record<string, string> => ({
  created_at: CREATED,
  created_by: partyId,
  updated_at: CREATED,
  updated_by: partyId,
});

export function addOrganisation(
  batch: CopyBatch,
  ids: Ids,
  random: () => number,
  people: number,
): SeededOrganisation {
  const orgId = ids.next();
  batch.add('organisation', {
    org_id: orgId, name: `Organisation ${orgId.slice(0, 8)}`, timezone: 'Europe/London', locale: 'en-GB', region: 'GB-ENG',
  }); // prettier-ignore
  const teams = Array.from({ length: Math.ceil(people / PEOPLE_PER_TEAM) }, (_, place) => {
    const id = ids.next();
    batch.add('team', { org_id: orgId, id, name: `Team ${place + 1}`, kind: 'community' });
    return id;
  });
  const size = Math.max(teams.length, Math.ceil(people / PEOPLE_PER_WORKER));
  const workers = Array.from({ length: size }, (_, place) =>
    addWorker(batch, ids, random, orgId, teams[place % teams.length] ?? ''),
  );
  return { orgId, teams, workers };
}

function addWorker(
  batch: CopyBatch,
  ids: Ids,
  random: () => number,
  orgId: string,
  teamId: string,
): SeededWorker {
  const id = ids.next();
  const { given, family } = nameOf(random);
  batch.add('party', { org_id: orgId, id, kind: 'worker', name: `${given} ${family}` });
  batch.add('worker', { org_id: orgId, id, email: `${id}@worker.example`, job_title: 'Care coordinator' });
  batch.add('membership', {
    org_id: orgId, id: ids.next(), worker_id: id, team_id: teamId, role: 'practitioner', created_by: id,
  }); // prettier-ignore
  return { id, teamId };
}
