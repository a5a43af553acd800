import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/** Violations are told of with every element, and what is right is not: that takes a third of the time. */
const run = (rules: readonly string[]): string => `axe
  .run(document, ${JSON.stringify({ resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) })})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

/** What axe finds wrong with a page as it is now, by these of its rules or by all. It comes to each page once. */
export async function violationsOf(page: Page, ...rules: string[]): Promise<string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(`${source};0`);
  return page.evaluate<string[]>(run(rules));
}
