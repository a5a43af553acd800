import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/platform/identity';
import { launch } from '../support/browser/launch';
import { watchedPage, type Watched } from '../support/browser/watch';
import { startWebApp } from '../support/browser/web-app';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

describe('the web app in a browser', () => {
  let app: Awaited<ReturnType<typeof startWebApp>>;
  let browser: Browser;
  let context: BrowserContext;
  let watched: Watched;
  let page: Page;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWebApp(), launch()]);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(async () => {
    await context.close();
  });

  describe('as it is served', () => {
    beforeEach(() => open(DESK));
    const ask = (path: string, headers: Record<string, string>): Promise<Response> =>
      fetch(`${app.url}${path}`, { headers });
    const BROWSER = { accept: 'text/html' };

    it('is one page wherever a browser asks for one, asked for anew each time', async () => {
      const answers = await Promise.all(['/', '/people/x/plan'].map((path) => ask(path, BROWSER)));
      for (const { status, headers } of answers) {
        expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache']);
        expect(headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self';/);
        expect(headers.get('content-security-policy')).not.toContain('unsafe');
      }
      const known = answers[0]?.headers.get('etag') ?? '';
      expect((await ask('/', { ...BROWSER, 'if-none-match': known })).status).toBe(304);
    });

    it('keeps its files for a year, small as they can be', async () => {
      const [, file = ''] = /src="(\/assets\/[^"]+)"/.exec(await (await ask('/', BROWSER)).text()) ?? [];
      const { status, headers } = await ask(file, { 'accept-encoding': 'br' });
      expect([status, headers.get('content-encoding')]).toEqual([200, 'br']);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    });

    it.each(['/v1/nothing', '/docs/nothing', '/live', '/assets/nothing.js'])(
      'leaves %s to the service',
      async (path) => {
        const { status, headers } = await ask(path, BROWSER);
        expect([status, headers.get('content-type')]).toEqual([
          404,
          expect.stringContaining('application/problem+json'),
        ]);
      },
    );

    it('shows no page to whoever asks for none', async () => {
      expect((await ask('/people', { accept: 'application/json' })).status).toBe(404);
      expect((await ask('/people', { accept: '*/*' })).status).toBe(404);
      expect((await ask('/', { accept: 'application/json' })).status).toBe(404);
    });

    it('answers the bare address to whoever takes anything', async () => {
      for (const path of ['/', '/?from=a-probe']) {
        const { status, headers } = await ask(path, { accept: '*/*' });
        expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      }
    });
  });

  async function open(viewport: { width: number; height: number }): Promise<void> {
    context = await browser.newContext({
      viewport,
      baseURL: app.url,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      timezoneId: 'Europe/London',
    });
    context.setDefaultTimeout(15_000);
    watched = await watchedPage(context);
    page = watched.page;
  }

  async function signIn(login: string): Promise<void> {
    await page.goto('/');
    await page.getByLabel('E-mail address').fill(`${login}@northside.example`);
    await page.getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  /** Zero violations in light and in dark, and no way to scroll sideways. */
  async function expectForAll(what: string): Promise<void> {
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

  it('a practitioner signs in, finds a person, and reads the plan in the person’s words', async () => {
    await open(DESK);
    await page.goto('/sign-in');
    await expectForAll('sign in');
    await signIn('practitioner');
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await expectForAll('today');
    await page.getByRole('link', { name: 'Find a person' }).click();
    await page.getByRole('searchbox').fill('hadad amira');
    await page.getByText('One person', { exact: true }).waitFor();
    await expectForAll('people');
    await page.getByRole('link', { name: /Amira Haddad/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).waitFor();
    await expectForAll('person');
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('My daughter Lamar').first().waitFor();
    await page.getByText('Amira wrote this').first().waitFor();
    await expectForAll('plan');
    expect(await page.title()).not.toMatch(/Amira|Haddad/);
    expect(new URL(page.url()).pathname).toMatch(/^\/people\/[0-9a-f-]{36}\/plan$/);
    expect(watched.faults).toEqual([]);
  }, 60_000);

  it('every other page of a person, and adding one, can be used by everyone', async () => {
    await open(DESK);
    await signIn('practitioner');
    await page.goto('/people/add');
    await page.getByLabel('Full name').waitFor();
    await expectForAll('add a person');
    await page.goto('/people');
    await page.getByRole('link', { name: /Amira Haddad/ }).click();
    for (const part of ['Circle', 'Supporters', 'Support', 'Who sees what', 'Who has looked']) {
      await page.getByRole('link', { name: part, exact: true }).click();
      await page.getByRole('heading', { level: 2, name: part }).waitFor();
      await expectForAll(part);
    }
    await page.goto('/account');
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await expectForAll('account');
    expect(watched.faults).toEqual([]);
  }, 60_000);

  it('a note is written beside the plan, and of two at once neither is lost', async () => {
    await open(DESK);
    await signIn('practitioner');
    await page.goto('/people');
    await page.getByRole('link', { name: /Amira Haddad/ }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    const noteIn = async (screen: Page): Promise<Locator> => {
      await screen.getByRole('button', { name: 'Change the note' }).first().click();
      const note = screen.getByRole('textbox', { name: 'Note beside the plan' });
      await note.and(screen.locator(':focus')).waitFor();
      return note;
    };
    const first = await noteIn(page);
    await first.pressSequentially(' We met at the market, and she showed me round.');
    // Meanwhile the same worker writes at another screen.
    const other = await context.newPage();
    await other.goto(page.url());
    const second = await noteIn(other);
    await second.pressSequentially(' Amira chose the day.');
    // Where the other's caret stands, their name stands between the words.
    for (const words of ['We met at the market, and she showed me round.', 'Amira chose the day.'])
      for (const note of [first, second]) await note.getByText(words).waitFor();
    await expectForAll('a note while it is written');
    await other.locator('[data-saved="true"]').first().waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await page
      .getByText('We met at the market, and she showed me round. Amira chose the day.')
      .first()
      .waitFor();
    expect(watched.faults).toEqual([]);
  }, 60_000);

  it('a person reads their plan on a phone, and keeps what they tick', async () => {
    await open(PHONE);
    await signIn('person');
    await page.getByText('My daughter Lamar').waitFor();
    await page.getByRole('heading', { name: 'Who has looked at your plan' }).waitFor();
    await expectForAll('my plan');
    await page.getByRole('button', { name: 'I did it' }).click();
    await page
      .getByText(/2 steps done/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'All of it' }).click();
    await page.getByText('You wrote this').first().waitFor();
    await expectForAll('my whole plan');
    await page.getByRole('link', { name: 'Looked' }).click();
    await expectForAll('who has looked');
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(JSON.stringify(await page.evaluate('({ ...localStorage })'))).toBe('{"trellis.signed-in":"1"}');
    expect(watched.faults).toEqual([]);
  }, 60_000);

  it('the first stop of the keyboard leads past the frame to the page', async () => {
    await open(DESK);
    await signIn('practitioner');
    await page.reload();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  }, 30_000);

  it('a link that was used, half copied or made up leads to a way on', async () => {
    await open(PHONE);
    await page.goto('/link');
    await page.getByRole('heading', { name: 'Part of the link is missing' }).waitFor();
    await expectForAll('half a link');
    await page.goto('/sign-in');
    await page.goto(`/link#trl_01a2b3c4000070008000000000000001_${'a'.repeat(43)}`);
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await expectForAll('a used link');
  }, 60_000);
});
