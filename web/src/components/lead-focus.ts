/** So long it is waited for what has the focus to go: it may go only with what is read anew, over a slow line. */
const PATIENCE_MS = 10_000;

/** Nothing has the focus. */
function isNowhere(element: Element | null): boolean {
  return element === null || element === document.body;
}

/** It left the page, or cannot be pressed any more. */
function isGone(element: Element | null): boolean {
  return element === null || isNowhere(element) || !element.isConnected || element.matches(':disabled');
}

/**
 * Leads the focus on, as soon as what has it is gone with what was done by it: whoever is at something else by then stays
 * there, and whoever pressed on words or on nothing has left it themselves. It may lead to words that are no control,
 * and reading goes on from them.
 */
export function leadFocus(to: () => HTMLElement | null | undefined): void {
  const { activeElement: held } = document;
  const until = performance.now() + PATIENCE_MS;
  const look = (): void => {
    const { activeElement: now } = document;
    if (isNowhere(now)) {
      if (isGone(held)) take(to());
    } else if (now === held && performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function take(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
