import type { Page } from 'playwright-core';

/** Of each goal whether the browser has laid it out, or leaves it until it comes near the window. */
export async function goalsLaidOut(page: Page): Promise<boolean[]> {
  return page.evaluate(`[...document.querySelectorAll('[id^="goal-"]')]
    .map((goal) => goal.checkVisibility({ contentVisibilityAuto: true }))`);
}
