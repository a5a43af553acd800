import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { watchedPage } from './watch';

export const DESK = { width: 1280, height: 900 };
/** The narrowest window that everything has to fit: a phone's, or a desk's at 400 %. */
export const NARROW = { width: 320, height: 640 };

/** Somebody at the web app, in a browser of their own. */
export class Visit {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly faults: readonly string[],
  ) {}

  static async open(
    browser: Browser,
    baseURL: string,
    viewport: { width: number; height: number } = DESK,
  ): Promise<Visit> {
    const context = await browser.newContext({
      viewport,
      baseURL,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/London',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(15_000);
    const { page, faults } = await watchedPage(context);
    return new Visit(context, page, faults);
  }

  async signIn(login: string): Promise<void> {
    const { page } = this;
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(`${login}@northside.example`);
    await page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  /** Opens a person by name, and one part of what is known about them. */
  async openPerson(name: RegExp, part?: string): Promise<void> {
    const { page } = this;
    await page.goto('/people');
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    if (part !== undefined) await page.getByRole('link', { name: part, exact: true }).click();
  }

  /** Zero violations in light and in dark, and no way to scroll sideways. */
  async expectForAll(what: string): Promise<void> {
    const { page } = this;
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
    const sideways = await page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect([what, 'wider than its window', sideways]).toEqual([what, 'wider than its window', false]);
  }

  /** That nothing went wrong in the page, but for refusals that the test itself called forth. */
  expectNoFaults(...called: readonly string[]): void {
    expect(this.faults.filter((fault) => !called.some((each) => fault.includes(each)))).toEqual([]);
  }
}
