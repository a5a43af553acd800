import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, ifMatch, once } from './client';
import type { BodyOf, Cover, Team, Worker } from './contract';
import { answerOf, doneOf } from './problem';

const MOST = 100;

interface PageOf<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** Every row of a list that is never long: teams, colleagues. */
async function everyRow<Row>(page: (cursor: { cursor?: string }) => Promise<PageOf<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | null = null;
  do {
    const answer: PageOf<Row> = await page(next === null ? {} : { cursor: next });
    rows.push(...answer.items);
    next = answer.next;
  } while (next !== null);
  return rows;
}

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: () => answerOf(api.GET('/v1/organisation')),
});

export type OrganisationChange = BodyOf<'/v1/organisation', 'patch'>;

export const reviseOrganisation = (version: number, body: OrganisationChange) =>
  answerOf(api.PATCH('/v1/organisation', { body, params: { header: ifMatch(version) } }));

export const teamsQuery = (state: 'open' | 'all' = 'open') =>
  queryOptions({
    queryKey: ['teams', state],
    queryFn: () =>
      everyRow<Team>((cursor) =>
        answerOf(api.GET('/v1/teams', { params: { query: { limit: MOST, state, ...cursor } } })),
      ),
  });

export type NewTeam = BodyOf<'/v1/teams', 'post'>;
export type TeamChange = BodyOf<'/v1/teams/{teamId}', 'patch'>;

export const openTeam = (body: NewTeam) =>
  answerOf(api.POST('/v1/teams', { body, params: { header: once() } }));

export const reviseTeam = (teamId: string, version: number, body: TeamChange) =>
  answerOf(api.PATCH('/v1/teams/{teamId}', { body, params: { path: { teamId }, header: ifMatch(version) } }));

export const closeTeam = (teamId: string) =>
  answerOf(api.POST('/v1/teams/{teamId}/close', { params: { path: { teamId }, header: once() } }));

export const workersQuery = (team?: string) =>
  queryOptions({
    queryKey: ['workers', team ?? 'all'],
    queryFn: () =>
      everyRow<Worker>((cursor) => {
        const query = { limit: MOST, ...cursor, ...(team === undefined ? {} : { team }) };
        return answerOf(api.GET('/v1/workers', { params: { query } }));
      }),
  });

export type NewWorker = BodyOf<'/v1/workers', 'post'>;
export type WorkerChange = BodyOf<'/v1/workers/{workerId}', 'patch'>;
export type NewMembership = BodyOf<'/v1/workers/{workerId}/memberships', 'post'>;

const ofWorker = (workerId: string) => ({ path: { workerId } });

export const takeOn = (body: NewWorker) =>
  answerOf(api.POST('/v1/workers', { body, params: { header: once() } }));

export const inviteWorker = (partyId: string) =>
  answerOf(api.POST('/v1/invitations', { body: { partyId }, params: { header: once() } }));

export const reviseWorker = (workerId: string, version: number, body: WorkerChange) =>
  answerOf(
    api.PATCH('/v1/workers/{workerId}', {
      body,
      params: { ...ofWorker(workerId), header: ifMatch(version) },
    }),
  );

export const giveRole = (workerId: string, body: NewMembership) =>
  answerOf(
    api.POST('/v1/workers/{workerId}/memberships', {
      body,
      params: { ...ofWorker(workerId), header: once() },
    }),
  );

export const takeRole = (workerId: string, membershipId: string) =>
  doneOf(
    api.DELETE('/v1/workers/{workerId}/memberships/{membershipId}', {
      params: { path: { workerId, membershipId } },
    }),
  );

export const leaveWork = (workerId: string) =>
  answerOf(api.POST('/v1/workers/{workerId}/leave', { params: { ...ofWorker(workerId), header: once() } }));

export const coversQuery = queryOptions({
  queryKey: ['covers'],
  queryFn: () =>
    everyRow<Cover>((cursor) =>
      answerOf(api.GET('/v1/covers', { params: { query: { limit: MOST, ...cursor } } })),
    ),
});

export type NewCover = BodyOf<'/v1/covers', 'post'>;

export const arrangeCover = (body: NewCover) =>
  answerOf(api.POST('/v1/covers', { body, params: { header: once() } }));

export const endCover = (coverId: string) =>
  doneOf(api.DELETE('/v1/covers/{coverId}', { params: { path: { coverId } } }));

export type NewHandover = BodyOf<'/v1/caseload-handovers', 'post'>;

export const handOver = (body: NewHandover) =>
  answerOf(api.POST('/v1/caseload-handovers', { body, params: { header: once() } }));

export const keysQuery = infiniteQueryOptions({
  queryKey: ['api-keys'],
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/v1/api-keys', {
        params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
      }),
    ),
  initialPageParam: '',
  getNextPageParam: ({ next }) => next,
});

export type NewKey = BodyOf<'/v1/api-keys', 'post'>;
export type Scope = NewKey['scopes'][number];

export const makeKey = (body: NewKey) =>
  answerOf(api.POST('/v1/api-keys', { body, params: { header: once() } }));

export const revokeKey = (keyId: string) =>
  doneOf(api.DELETE('/v1/api-keys/{keyId}', { params: { path: { keyId } } }));
