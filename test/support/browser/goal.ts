import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** What the texts of a plan are called while they are written. */
export const OWN = 'Your words';
export const NOTE = 'Note beside the plan';

/** The first goal of the plan on the screen, with what stands beside it. */
export function goalOf({ page }: Visit): Locator {
  return page.locator('[id^="goal-"]').first().locator('xpath=ancestor::*[.//aside][1]');
}

/** Opens a text of the goal to write in; the caret stands behind what is there. */
export async function write(visit: Visit, open: string | RegExp, name: string): Promise<Locator> {
  await goalOf(visit).getByRole('button', { name: open }).first().click();
  const text = visit.page.getByRole('textbox', { name });
  await text.and(visit.page.locator(':focus')).waitFor();
  return text;
}

/** The service has acknowledged all that was typed. */
export async function saved({ page }: Visit): Promise<void> {
  await page.locator('[data-saved="true"]').first().waitFor();
}

/** Looks at the goal, and waits for the words: far from what is looked at, a text is not open. */
export async function sees(visit: Visit, words: string): Promise<void> {
  await goalOf(visit).scrollIntoViewIfNeeded();
  await goalOf(visit).getByText(words).first().waitFor();
}
