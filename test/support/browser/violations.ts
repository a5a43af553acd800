import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Without its comments: every page that is looked at has to read it. */
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Violations are told of with every element, and what is right is not: that takes a third of the time. */
const run = (rules: readonly string[]): string => `axe
  .run(document, ${JSON.stringify({ resultTypes: ['violations'], selectors: false, ...(rules.length > 0 ? { runOnly: rules } : {}) })})
  .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

/** Has axe read by a page that has not read it yet. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(`${AXE};0`);
}

/** What axe finds wrong with a page as it is now, by these of its rules or by all. */
export async function violationsOf(page: Page, ...rules: string[]): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate<string[]>(run(rules));
}
