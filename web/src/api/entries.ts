import type { QueryClient } from '@tanstack/react-query';
import { api, ifMatch, once } from './client';
import type { Plan } from './contract';
import { answerOf, doneOf, type Problem } from './problem';

/** Where the entries of a kind stand in the API. All of them are added, revised and removed alike. */
const COLLECTIONS = {
  about_me: '/v1/plans/{planId}/about-me',
  value: '/v1/plans/{planId}/values',
  preference: '/v1/plans/{planId}/preferences',
  strength: '/v1/plans/{planId}/strengths',
  need: '/v1/plans/{planId}/needs',
  barrier: '/v1/plans/{planId}/barriers',
  unmet_need: '/v1/plans/{planId}/unmet-needs',
  goal: '/v1/plans/{planId}/goals',
  step: '/v1/plans/{planId}/goals/{goalId}/steps',
  crisis_contact: '/v1/plans/{planId}/crisis-contacts',
} as const;

export type EntryKind = keyof typeof COLLECTIONS;

/** The one whose types stand for all; what a kind really takes is in features/plan/tend/kinds.ts, and the API checks it. */
type Any = typeof COLLECTIONS.value;
type AnyItem = `${Any}/{itemId}`;

/** An entry of a plan, by where it stands. */
export interface EntryAt {
  readonly kind: EntryKind;
  readonly planId: string;
  readonly itemId: string;
  /** Of a step: the goal it belongs to. */
  readonly goalId?: string | undefined;
}

export type Facts = Readonly<Record<string, unknown>>;

const collection = (kind: EntryKind): Any => COLLECTIONS[kind] as Any;
const item = (kind: EntryKind): AnyItem => `${COLLECTIONS[kind]}/{itemId}` as AnyItem;
const pathOf = ({ planId, itemId, goalId }: EntryAt) => ({
  planId,
  itemId,
  ...(goalId === undefined ? {} : { goalId }),
});

export async function addEntry({ kind, planId, goalId }: Omit<EntryAt, 'itemId'>, body: Facts) {
  const path = { planId, ...(goalId === undefined ? {} : { goalId }) };
  return answerOf(api.POST(collection(kind), { params: { path, header: once() }, body: body as never }));
}

/**
 * @returns the version it has now.
 * @throws Problem 412 where the entry is not as it was read any more; `differsIn` says how it is now.
 */
export async function reviseEntry(at: EntryAt, version: number, body: Facts): Promise<number> {
  const params = { path: pathOf(at), header: ifMatch(version) };
  return (await answerOf(api.PATCH(item(at.kind), { params, body }))).version;
}

/** The version it has now. */
export async function versionOf(at: EntryAt): Promise<number> {
  return (await answerOf(api.GET(item(at.kind), { params: { path: pathOf(at) } }))).version;
}

/** Goes through also where the page is closed meanwhile. @throws Problem 412 where it was changed since. */
export async function removeEntry(at: EntryAt, version: number): Promise<void> {
  const params = { path: pathOf(at), header: ifMatch(version) };
  await doneOf(api.DELETE(item(at.kind), { params, keepalive: true }));
}

/** How the fields that were to be changed stand now, after a 412. */
export function differsIn({ body }: Problem): Facts {
  const { differs } = body;
  return typeof differs === 'object' && differs !== null ? (differs as Facts) : {};
}

export async function setOrder(
  planId: string,
  kind: EntryKind,
  ids: readonly string[],
  goalId?: string,
): Promise<void> {
  const body = { kind, ids: [...ids], ...(goalId === undefined ? {} : { goalId }) };
  await doneOf(api.PUT('/v1/plans/{planId}/order', { params: { path: { planId } }, body }));
}

export async function suggestWords(
  { planId, itemId, field }: { planId: string; itemId: string; field: string },
  text: string,
): Promise<void> {
  const params = { path: { planId, itemId, field }, header: once() };
  await doneOf(
    api.POST('/v1/plans/{planId}/items/{itemId}/texts/{field}/suggestions', { params, body: { text } }),
  );
}

export async function withdrawSuggestion(planId: string, suggestionId: string): Promise<void> {
  const params = { path: { planId, suggestionId } };
  await doneOf(api.POST('/v1/plans/{planId}/suggestions/{suggestionId}/withdrawal', { params }));
}

type Whose = Pick<Plan, 'id' | 'personId'>;
const keysOf = ({ id, personId }: Whose) =>
  [
    ['plan', id],
    ['person', personId, 'plan'],
  ] as const;

/** Reads the plan anew, wherever it is shown. */
export async function refreshPlan(client: QueryClient, plan: Whose): Promise<void> {
  await Promise.all(keysOf(plan).map((queryKey) => client.invalidateQueries({ queryKey })));
}

/** Shows the plan as it is about to be. What the service says about it comes after. */
export function foresee(client: QueryClient, plan: Whose, change: (plan: Plan) => Plan): void {
  for (const key of keysOf(plan))
    client.setQueryData<Plan>(key, (before) => (before === undefined ? before : change(before)));
}
