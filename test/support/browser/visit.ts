import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { settled } from './settled';
import { signedIn } from './signed-in';
import { bringAxe, violationsOf } from './violations';
import { watchedPage, type Watched } from './watch';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const DESK: Size = { width: 1280, height: 900 };
export const TABLET: Size = { width: 1024, height: 768 };
export const PHONE: Size = { width: 360, height: 740 };
/** The narrowest window that everything has to fit: a phone's, or a desk's at 400 %. */
export const NARROW: Size = { width: 320, height: 640 };

/** What is left of a desk's window when everything is twice the size. */
const TWICE: Size = { width: 640, height: 450 };

/** More stops than any page has. */
const MOST_STOPS = 400;

/** What a screen reader says of the element that has the focus. */
const SAID = `(document.activeElement?.getAttribute('aria-label') || document.activeElement?.labels?.[0]?.textContent ||
  document.activeElement?.textContent || '').trim()`;

/** Somebody at the web app, in a browser of their own, and what must be true of every page they see. */
export class Visit {
  private constructor(
    readonly context: BrowserContext,
    private readonly watched: Watched,
  ) {}

  /** @param login of whoever signed in on this browser before; left out, nobody did. */
  static async open(browser: Browser, baseURL: string, viewport: Size, login?: string): Promise<Visit> {
    const context = await browser.newContext({
      ...(login === undefined ? {} : { storageState: await signedIn(baseURL, login) }),
      viewport,
      baseURL,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/London',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(30_000);
    return new Visit(context, await watchedPage(context));
  }

  get page(): Page {
    return this.watched.page;
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  async signIn(login: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.fillIn(login);
  }

  /** Signs in where the page asks for it. */
  async fillIn(login: string): Promise<void> {
    await this.page.getByLabel('E-mail address').fill(`${login}@northside.example`);
    await this.page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  /** Opens what is known about somebody, and one part of it. */
  async openPerson(name: string, part?: string): Promise<void> {
    const { page } = this;
    await page.goto(`/people/${await this.idOf(name)}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    if (part !== undefined) await page.getByRole('link', { name: part, exact: true }).click();
  }

  /** For a worker: by which id somebody goes. */
  async idOf(name: string): Promise<string> {
    const answer = await this.context.request.get('/v1/people', { params: { search: name } });
    const { items } = (await answer.json()) as { items: readonly { id: string; name: string }[] };
    const found = items.find((each) => each.name === name);
    if (!found) throw new Error(`There is nobody who is called ${name}.`);
    return found.id;
  }

  /** For a worker: goes there by what stands on the page. An address that is typed begins a page without memory. */
  async walkTo(name: string, part: string): Promise<void> {
    const { page } = this;
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click();
    await page.getByRole('searchbox').fill(name);
    await page
      .getByRole('link', { name: new RegExp(name) })
      .first()
      .click();
    await page.getByRole('link', { name: part, exact: true }).click();
  }

  /** For a worker: by which id somebody's plan goes. */
  async planIdOf(name: string): Promise<string> {
    const answer = await this.context.request.get(`/v1/people/${await this.idOf(name)}/plan`);
    return ((await answer.json()) as { id: string }).id;
  }

  /** For a worker: opens somebody's plan. How one gets there from the list is shown in web-app.spec.ts. */
  async openPlanOf(name: string): Promise<this> {
    await this.page.goto(`/people/${await this.idOf(name)}/plan`);
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
  async another(): Promise<Visit> {
    return new Visit(this.context, await watchedPage(this.context));
  }

  /** Closes the tab, is asked first, and stays. */
  async staysWhenAsked(): Promise<void> {
    const asked = this.page.waitForEvent('dialog');
    const closing = this.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
  }

  /** Presses Tab, or back with it, until what is named so has the focus. @throws after so many that it is nowhere. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let press = 0; press < MOST_STOPS; press += 1) {
      await this.page.keyboard.press(key);
      if (name.test(await this.page.evaluate<string>(SAID))) return;
    }
    throw new Error(`The keyboard does not reach ${String(name)}.`);
  }

  /** Reaches what is named so by Tab, and presses Enter on it. */
  async press(name: RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.tabTo(name, key);
    await this.page.keyboard.press('Enter');
  }

  /** Zero violations in light and in dark, and no way to scroll sideways, here and in the narrowest window there is. */
  async expectForAll(what: string): Promise<void> {
    const { page } = this;
    await this.isAllThere();
    await this.expectNoViolations(what);
    await this.expectNoViolations(what, 'dark');
    const { width, height } = page.viewportSize() ?? DESK;
    for (const each of [width, NARROW.width]) {
      await page.setViewportSize({ width: each, height });
      await this.expectToFit(what);
    }
    await page.setViewportSize({ width, height });
  }

  /** The same at a desk, at a desk at twice the size, and in the narrowest window. */
  async expectForAllAtEverySize(what: string): Promise<void> {
    const { page } = this;
    await Promise.all([this.isAllThere(), settled(page)]);
    const size = page.viewportSize() ?? DESK;
    for (const each of [DESK, TWICE, NARROW]) {
      await page.setViewportSize(each);
      await this.expectNoViolations(what);
      await this.expectNoViolations(what, 'dark');
      await this.expectToFit(what);
    }
    await page.setViewportSize(size);
  }

  /** Nothing more comes; meanwhile the page reads what it is looked at with. */
  private async isAllThere(): Promise<void> {
    await Promise.all([this.page.waitForLoadState('networkidle'), bringAxe(this.page)]);
  }

  /** Violations of accessibility as the page is now. */
  violations(): Promise<string[]> {
    return violationsOf(this.page);
  }

  private async expectNoViolations(what: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    const { page } = this;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // The app hears of it with the next frame, and shows it with the one after.
    await page.evaluate('new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)))');
    // What is dark differs in its colours alone.
    const told = await violationsOf(page, ...(colorScheme === 'dark' ? ['color-contrast'] : []));
    const { width } = page.viewportSize() ?? DESK;
    expect([what, width, colorScheme, told]).toEqual([what, width, colorScheme, []]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  }

  private async expectToFit(what: string): Promise<void> {
    const { width } = this.page.viewportSize() ?? DESK;
    const sideways = await this.page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    );
    expect([what, width, 'scrolls sideways', sideways]).toEqual([what, width, 'scrolls sideways', false]);
  }

  /** That nothing went wrong in the page, but for what the test itself called forth. */
  expectNoFaults(...called: readonly (string | RegExp)[]): void {
    const isCalled = (fault: string): boolean =>
      called.some((each) => (typeof each === 'string' ? fault.includes(each) : each.test(fault)));
    expect(this.watched.faults.filter((fault) => !isCalled(fault))).toEqual([]);
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
