import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { watchedPage, type Watched } from './watch';

export interface Window {
  readonly width: number;
  readonly height: number;
}

/** Somebody at a browser of their own, and what must be true of every page they see. */
export class Visit {
  private constructor(
    readonly context: BrowserContext,
    readonly watched: Watched,
  ) {}

  static async open(browser: Browser, baseURL: string, viewport: Window): Promise<Visit> {
    const context = await browser.newContext({
      ...{ viewport, baseURL, locale: 'en-GB', reducedMotion: 'reduce' },
      timezoneId: 'Europe/London',
    });
    context.setDefaultTimeout(15_000);
    return new Visit(context, await watchedPage(context));
  }

  get page(): Page {
    return this.watched.page;
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async signIn(login: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByLabel('E-mail address').fill(`${login}@northside.example`);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  /** Zero violations in light and in dark, and no way to scroll sideways, here and in the narrowest window there is. */
  async expectForAll(what: string): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const axe = new AxeBuilder({ page: this.page }).setLegacyMode();
      // What is dark differs in its colours alone.
      if (colorScheme === 'dark') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      expect([what, colorScheme, told]).toEqual([what, colorScheme, []]);
    }
    await this.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const wide = this.page.viewportSize();
    for (const width of [wide?.width ?? 0, 320]) {
      await this.page.setViewportSize({ width, height: wide?.height ?? 800 });
      const sideways = await this.page.evaluate<boolean>(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth',
      );
      expect([what, width, 'scrolls sideways', sideways]).toEqual([what, width, 'scrolls sideways', false]);
    }
    if (wide) await this.page.setViewportSize(wide);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
