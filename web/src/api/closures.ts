import { queryOptions } from '@tanstack/react-query';
import { api, once } from './client';
import type { BodyOf } from './contract';
import { answerOf, doneOf } from './problem';

/** The year ahead, public holidays among them. */
export const closuresQuery = queryOptions({
  queryKey: ['organisation', 'closures'],
  queryFn: async () => (await answerOf(api.GET('/v1/closures'))).items,
});

export type NewClosure = BodyOf<'/v1/closures', 'post'>;

export async function addClosure(body: NewClosure): Promise<void> {
  await doneOf(api.POST('/v1/closures', { params: { header: once() }, body }));
}

export async function removeClosure(closureId: string): Promise<void> {
  await doneOf(api.DELETE('/v1/closures/{closureId}', { params: { path: { closureId } } }));
}
