import type { Visit } from './visit';

/** For a worker: ends the plan of a person over the contract, as a colleague may do while somebody writes. */
export async function endPlan({ context, page }: Visit, personId: string): Promise<void> {
  const read = await context.request.get(`/v1/people/${personId}/plan`);
  const { id, version } = (await read.json()) as { id: string; version: number };
  const ended = await context.request.put(`/v1/plans/${id}/status`, {
    headers: { origin: new URL(page.url()).origin, 'if-match': `"${version}"` },
    data: { to: 'ended', reason: 'Amira moves to another town.' },
  });
  expect(ended.status()).toBe(200);
}
