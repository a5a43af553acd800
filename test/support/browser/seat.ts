import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { watchedPage, type Watched } from './watch';

const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** Somebody of the demo at a screen of their own. */
export class Seat {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly watched: Watched,
  ) {}

  static async take(browser: Browser, url: string, login: string, viewport = DESK): Promise<Seat> {
    const context = await browser.newContext({
      viewport,
      baseURL: url,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/London',
    });
    context.setDefaultTimeout(15_000);
    const watched = await watchedPage(context);
    const seat = new Seat(context, watched.page, watched);
    await seat.signIn(login);
    return seat;
  }

  async signIn(login: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.fillIn(login);
  }

  async fillIn(login: string): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(`${login}@northside.example`);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  /** For a worker: finds somebody and opens their plan. */
  async openPlanOf(name: string): Promise<this> {
    await this.page.goto('/people');
    await this.page.getByRole('searchbox').fill(name);
    await this.page.getByRole('link', { name: new RegExp(name) }).click();
    await this.page.getByRole('link', { name: 'Plan', exact: true }).click();
    await this.page.locator('[id^="goal-"]').first().waitFor();
    return this;
  }

  /** For a person: all of their own. */
  async openOwnPlan(): Promise<this> {
    await this.page.goto('/my-plan/all');
    await this.page.locator('[id^="goal-"]').first().waitFor();
    return this;
  }

  /** Another page of the same browser, with the same session. */
  async another(): Promise<Seat> {
    const watched = await watchedPage(this.context);
    return new Seat(this.context, watched.page, watched);
  }

  /** What went wrong on this screen, but for what the test itself brought about. */
  faults(expected = /(?!)/): string[] {
    return this.watched.faults.filter((fault) => !expected.test(fault));
  }

  /** Violations of accessibility as the screen is now. */
  async violations(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** What is asked of an element of a page: the types of a browser are not at hand here. */
interface Copied {
  cloneNode(deep: boolean): Copied;
  querySelectorAll(what: string): Iterable<{ remove(): void }>;
  readonly textContent: string;
}

/** The words that stand in a text, without the names of those who write in it. */
export async function wordsIn(text: Locator): Promise<string> {
  return text.locator('p').evaluate((block) => {
    const copy = (block as unknown as Copied).cloneNode(true);
    for (const caret of copy.querySelectorAll('[aria-hidden]')) caret.remove();
    return copy.textContent;
  });
}
