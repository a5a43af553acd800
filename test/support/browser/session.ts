import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { watchedPage, type Watched } from './watch';

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };
/** The narrowest window there is, and a desk of 1280 pixels at 400 %. */
export const NARROW = { width: 320, height: 640 };

/** Somebody of the demo at a browser of their own. */
export interface Sitting extends Watched {
  readonly context: BrowserContext;
}

/** Signs somebody of Northside in. */
export async function signedIn(
  browser: Browser,
  url: string,
  login: string,
  viewport: { width: number; height: number },
): Promise<Sitting> {
  const context = await browser.newContext({
    viewport,
    baseURL: url,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/London',
  });
  context.setDefaultTimeout(15_000);
  const watched = await watchedPage(context);
  const { page } = watched;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${login}@northside.example`);
  await page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return { ...watched, context };
}

/** From the list of people to the plan of one of them. */
export async function openPlan(page: Page, name: string): Promise<void> {
  await page.goto('/people');
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('heading', { name: 'Who to call when it gets hard' }).waitFor();
}

/** Zero violations in light and in dark, and no way to scroll sideways. */
export async function expectForAll(page: Page, what: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).setLegacyMode();
    // What is dark differs in its colours alone.
    if (colorScheme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    expect([what, colorScheme, told]).toEqual([what, colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const sideways = await page.evaluate<boolean>(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  expect([what, 'wider than its window', sideways]).toEqual([what, 'wider than its window', false]);
}

/** Presses Tab until what is named so has the focus. @throws after so many that it is nowhere. */
export async function tabTo(page: Page, name: RegExp, most = 250): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate<string>(
      `(document.activeElement?.getAttribute('aria-label') || document.activeElement?.labels?.[0]?.textContent ||
        document.activeElement?.textContent || '').trim()`,
    );
    if (name.test(said)) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}
