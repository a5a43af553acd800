import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { api, ifMatch, once } from './client';
import type { paths, Version } from './contract';
import { answerOf, doneOf } from './problem';

const PAGE = 100;
const plan = (planId: string) => ({ params: { path: { planId } } });
const asked = (planId: string, proposalId: string) => ({
  params: { path: { planId, proposalId }, header: once() },
});

/** Every version, highest number first. */
export const versionsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'versions'],
    queryFn: async () => {
      const versions: Version[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query = { limit: PAGE, ...(cursor === '' ? {} : { cursor }) };
        const page: { items: Version[]; next: string | null } = await answerOf(
          api.GET('/v1/plans/{planId}/versions', { params: { path: { planId }, query } }),
        );
        versions.push(...page.items);
        cursor = page.next;
      }
      return versions;
    },
  });

export const versionQuery = (planId: string, number: number) =>
  queryOptions({
    queryKey: ['plan', planId, 'version', number],
    queryFn: () =>
      answerOf(api.GET('/v1/plans/{planId}/versions/{number}', { params: { path: { planId, number } } })),
    // A version never changes.
    staleTime: Infinity,
  });

export type Side = number | 'draft';

export const comparisonQuery = (planId: string, from: number, to: Side) =>
  queryOptions({
    queryKey: ['plan', planId, 'comparison', from, to],
    queryFn: () =>
      answerOf(
        api.GET('/v1/plans/{planId}/versions/compare', {
          params: { path: { planId }, query: { from: String(from), to: String(to) } },
        }),
      ),
  });

export const disagreementsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plan', planId, 'disagreements'],
    queryFn: () => answerOf(api.GET('/v1/plans/{planId}/disagreements', plan(planId))),
  });

export const proposePlan = (planId: string) =>
  answerOf(api.POST('/v1/plans/{planId}/proposals', { params: { path: { planId }, header: once() } }));

export const withdrawProposal = (planId: string, proposalId: string, reason: string) =>
  answerOf(
    api.POST('/v1/plans/{planId}/proposals/{proposalId}/withdrawal', {
      ...asked(planId, proposalId),
      body: { reason },
    }),
  );

type Posted<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Content } } };
}
  ? Content
  : never;

export type NewAttestation = Posted<'/v1/plans/{planId}/proposals/{proposalId}/attestations'>;

export const attest = (planId: string, proposalId: string, body: NewAttestation) =>
  answerOf(
    api.POST('/v1/plans/{planId}/proposals/{proposalId}/attestations', {
      ...asked(planId, proposalId),
      body,
    }),
  );

export const sendAttestationLink = (planId: string, proposalId: string, partyId: string) =>
  answerOf(
    api.POST('/v1/plans/{planId}/proposals/{proposalId}/links', {
      ...asked(planId, proposalId),
      body: { partyId },
    }),
  );

export const bringIntoForce = (planId: string, proposalId: string, hash: string) =>
  answerOf(
    api.POST('/v1/plans/{planId}/proposals/{proposalId}/agreement', {
      ...asked(planId, proposalId),
      body: { hash },
    }),
  );

export type WithoutAgreement = Posted<'/v1/plans/{planId}/proposals/{proposalId}/without-agreement'>;

export const decideWithoutAgreement = (planId: string, proposalId: string, body: WithoutAgreement) =>
  answerOf(
    api.POST('/v1/plans/{planId}/proposals/{proposalId}/without-agreement', {
      ...asked(planId, proposalId),
      body,
    }),
  );

/** Keeps a scan or a picture as it is; its type is the browser's guess, and the service looks at the bytes. */
export const storeAttachment = (personId: string, file: Blob) =>
  answerOf(
    api.POST('/v1/people/{personId}/attachments', {
      params: { path: { personId }, header: once() },
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { 'content-type': file.type },
    }),
  );

export type NewDisagreement = Posted<'/v1/plans/{planId}/disagreements'>;

export const raiseDisagreement = (planId: string, body: NewDisagreement) =>
  answerOf(
    api.POST('/v1/plans/{planId}/disagreements', {
      params: { path: { planId }, header: once() },
      body,
    }),
  );

export async function answerDisagreement(
  planId: string,
  disagreementId: string,
  body: { response: string; settled: boolean },
): Promise<void> {
  await doneOf(
    api.POST('/v1/plans/{planId}/disagreements/{disagreementId}/response', {
      params: { path: { planId, disagreementId }, header: once() },
      body,
    }),
  );
}

export type PlanChange = {
  reviewOn?: string | null;
  /** Needed where the day is later than it was to be. */
  reviewReason?: string;
  reviewResponsibleId?: string | null;
};

export const revisePlan = (planId: string, version: number, body: PlanChange) =>
  answerOf(api.PATCH('/v1/plans/{planId}', { params: { path: { planId }, header: ifMatch(version) }, body }));

/** What is read of a plan, under its own id and its person's, is read anew. */
export async function readPlanAgain(client: QueryClient, planId: string): Promise<void> {
  await client.invalidateQueries({ queryKey: ['plan', planId] });
  await client.invalidateQueries({
    queryKey: ['person'],
    predicate: ({ queryKey }) => queryKey[2] === 'plan',
  });
}
