import { notFound, unprocessable } from '../../../../shared/errors';
import type { Units } from '../../../../platform/database/units';
import { circleOf, type CircleView } from '../../persistence/circle-view';

/** @throws 404. */
export async function findCircleMember(units: Units, personId: string, id: string): Promise<CircleView> {
  const member = (await circleOf(units, personId)).find((one) => one.id === id);
  if (!member) throw notFound();
  return member;
}

/** @throws 422 ends_before_start. */
export function refuseBackwards(from: string, to: string | null): void {
  if (to === null || to >= from) return;
  const message = 'The last day cannot come before the first.';
  throw unprocessable('ends_before_start', message, [{ pointer: '/to', code: 'ends_before_start', message }]);
}
