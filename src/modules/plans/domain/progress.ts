import { conflict, unprocessable } from '../../../shared/errors';

/** From each state, the states that may follow. A state that nothing follows is an end. */
export type Course<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Goes one step along a course, or answers 409 with the states that are possible from here. */
export function move<State extends string>(
  course: Course<State>,
  from: State,
  to: State,
  code: string,
): State {
  const possible = course[from];
  if (possible.includes(to)) return to;
  throw conflict(code, `From ${from} it cannot become ${to}.`, { from, to, possible });
}

/** Whether nothing follows any more. */
export function isLast<State extends string>(course: Course<State>, state: State): boolean {
  return course[state].length === 0;
}

/** 422 unless whatever `changed` names what took its place; nothing else has a successor. */
export function checkSuccessor(to: string, successorId: string | undefined): void {
  if (to === 'changed' && !successorId) {
    const message = 'Say what it changed into.';
    throw unprocessable('successor_missing', message, [
      { pointer: '/successorId', code: 'successor_missing', message },
    ]);
  }
  if (to !== 'changed' && successorId) {
    const message = 'Only what changed has a successor.';
    throw unprocessable('successor_unexpected', message, [
      { pointer: '/successorId', code: 'successor_unexpected', message },
    ]);
  }
}
