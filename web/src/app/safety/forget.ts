/** How the page is taken away: main.tsx, which put it there, says. */
let takeAway = (): void => undefined;

let forgotten = false;

/** Whether the page is being taken away: nothing more is said from it. */
export const isForgotten = (): boolean => forgotten;

export function onForget(act: () => void): void {
  takeAway = act;
}

/**
 * Somebody else holds this browser now: what the page shows, and what was typed in it, is not theirs. It is gone at
 * once, and nobody is asked whether to leave words that they are not to see.
 * @param next where the browser begins anew; left out, at the same address.
 */
export function forgetPage(next?: string): void {
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  forgotten = true;
  takeAway();
  if (next === undefined) window.location.reload();
  else window.location.replace(next);
}
