import type { Locator, Page } from 'playwright-core';
import { setStage } from '../support/browser/stage';
import { PHONE } from '../support/browser/visit';

/** More people than one answer holds, and far more than a window does. */
const MANY = 70;
/** Adds people to the team of whoever is signed in: runs in the browser. */
const addPeople = (names: readonly string[]): string => `(async () => {
  const { items } = await (await fetch('/v1/people')).json();
  const { items: [{ team: { id: teamId } }] } = await (await fetch('/v1/people/' + items[0].id + '/episodes')).json();
  for (const name of ${JSON.stringify(names)}) {
    const answer = await fetch('/v1/people', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ name, episode: { teamId, referredOn: '2026-01-05' } }),
    });
    if (answer.status !== 201) throw new Error(await answer.text());
  }
})()`;
const FOCUSED = 'document.activeElement.textContent';
/** Whether an element is in the window. */
const IN_WINDOW = (element: unknown): boolean => {
  const { top, bottom } = (element as Rect).getBoundingClientRect();
  return top >= 0 && bottom <= (globalThis as unknown as { innerHeight: number }).innerHeight;
};
interface Rect {
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}

describe('the web app in a browser', () => {
  const stage = setStage();

  describe('as it is served', () => {
    const ask = (path: string, headers: Record<string, string>): Promise<Response> =>
      fetch(`${stage.url}${path}`, { headers });
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

  it('a practitioner signs in, finds a person, and reads the plan in the person’s words', async () => {
    const visit = await stage.arrive();
    const { page } = visit;
    await visit.signIn('practitioner');
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    // What goes wrong is said where it happened, with a way on.
    const today = '**/v1/today*';
    await page.route(today, (route) => route.fulfill({ status: 500, json: {} }));
    await page.reload();
    await page.getByRole('alert').getByText('Something went wrong on our side.').waitFor();
    await page.unroute(today);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await page.getByRole('link', { name: 'Find a person' }).click();
    await page.getByRole('searchbox').fill('hadad amira');
    await page.getByText('One person', { exact: true }).waitFor();
    await visit.expectForAll('somebody found');
    await page.getByRole('link', { name: /Amira Haddad/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).waitFor();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByText('My daughter Lamar').first().waitFor();
    await page.getByText('Amira wrote this').first().waitFor();
    expect(await page.title()).not.toMatch(/Amira|Haddad/);
    expect(visit.path).toMatch(/^\/people\/[0-9a-f-]{36}\/plan$/);
    // Back leads the way that one came.
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'About' }).waitFor();
    await page.goBack();
    await page.getByRole('searchbox').waitFor();
    expect(visit.path).toBe('/people');
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).waitFor();
    visit.expectNoFaults('500');
  }, 120_000);

  it('of a list longer than the window what is in view is drawn, and nobody loses their place in it', async () => {
    const visit = await stage.visit('practitioner', PHONE);
    const { page } = visit;
    const called = Array.from({ length: MANY }, (_, index) => `${String(index).padStart(3, '0')} Åse 👩🏽‍🦽 بحر`);
    await page.evaluate<unknown>(addPeople(called));
    await page.goto('/people');
    await page.getByRole('button', { name: 'Everyone I can see' }).click();
    const rows = page.getByRole('main').locator('li[aria-posinset]');
    // How many they are is not known before they have all come.
    await page.locator('main li[aria-setsize="-1"]').first().waitFor();
    expect(await rows.first().getAttribute('aria-posinset')).toBe('1');
    await visit.expectForAll('a long list');
    await rows.nth(2).getByRole('link').focus();
    const followed = await page.evaluate<string>(FOCUSED);
    // Near its foot the rest of them come, and then it is known how many they are.
    const toFoot = 'window.scrollTo(0, document.documentElement.scrollHeight)';
    await page.evaluate(toFoot);
    const known = page.locator('main li[aria-setsize]:not([aria-setsize="-1"])').first();
    const count = Number(await known.getAttribute('aria-setsize'));
    expect(count).toBeGreaterThan(MANY);
    await page.evaluate(toFoot);
    await page.locator(`main li[aria-posinset="${count}"]`).waitFor();
    expect(await rows.count()).toBeLessThan(MANY);
    expect(await page.evaluate(FOCUSED)).toBe(followed);
    // The next stop of the keyboard is the next row, not the top of the page.
    await page.keyboard.press('Tab');
    const next = page.locator('main li[aria-posinset="4"] a');
    await next.and(page.locator(':focus')).waitFor();
    expect(await next.evaluate(IN_WINDOW)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'About' }).waitFor();
    await page.goBack();
    await rows.first().waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('a note is written beside the plan, and of two at once neither is lost', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const noteIn = async (screen: Page): Promise<Locator> => {
      await screen.getByRole('button', { name: 'Change the note' }).first().click();
      const note = screen.getByRole('textbox', { name: 'Note beside the plan' });
      await note.and(screen.locator(':focus')).waitFor();
      return note;
    };
    const first = await noteIn(page);
    await first.pressSequentially(' We met at the market, and she showed me round.');
    // Meanwhile the same worker writes at another screen.
    const other = await visit.context.newPage();
    await other.goto(page.url());
    const second = await noteIn(other);
    await second.pressSequentially(' Amira chose the day.');
    // Where the other's caret stands, their name stands between the words.
    for (const words of ['We met at the market, and she showed me round.', 'Amira chose the day.'])
      for (const note of [first, second]) await note.getByText(words).waitFor();
    await visit.expectForAll('a note while it is written');
    await other.locator('[data-saved="true"]').first().waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.reload();
    await page
      .getByText('We met at the market, and she showed me round. Amira chose the day.')
      .first()
      .waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('a person reads their plan on a phone, and keeps what they tick', async () => {
    const visit = await stage.visit('person', PHONE);
    const { page } = visit;
    await page.getByText('My daughter Lamar').waitFor();
    await page.getByRole('heading', { name: 'Who has looked at your plan' }).waitFor();
    await page.getByRole('button', { name: 'I did it' }).click();
    await page
      .getByText(/2 steps done/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'All of it' }).click();
    await page.locator('[id^="goal-"]').first().waitFor();
    await page.getByRole('link', { name: 'Who looked' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who has looked at your plan' }).waitFor();
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(JSON.stringify(await page.evaluate('({ ...localStorage })'))).toBe('{"trellis.signed-in":"1"}');
    visit.expectNoFaults();
  }, 120_000);

  it('others who looked are told of behind any number of looks of one’s own', async () => {
    const { page } = await stage.visit('person', PHONE);
    await page.route(/\/v1\/people\/[^/]+\/history/, async (route) => {
      const url = new URL(route.request().url());
      const isFirst = !url.searchParams.has('cursor');
      url.searchParams.delete('cursor');
      const response = await route.fetch({ url: url.href });
      const looks = (await response.json()) as { items: readonly { partyId: string }[] };
      const partyId = url.pathname.split('/')[3];
      const own = { items: looks.items.map((each) => ({ ...each, partyId })), next: 'more' };
      await route.fulfill({ response, json: isFirst ? own : looks });
    });
    await page.goto('/my-plan');
    const heading = page.getByRole('heading', { name: 'Who has looked at your plan' });
    const lines = page.locator('section', { has: heading }).getByRole('listitem');
    await lines.nth(2).waitFor();
    expect(await lines.getByText('Amira Haddad').count()).toBe(0);
  }, 120_000);

  it('the first stop of the keyboard leads past the frame to the page', async () => {
    const { page } = await stage.visit('practitioner');
    await page.reload();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  }, 120_000);

  it('a link that was used, half copied or made up leads to a way on', async () => {
    const visit = await stage.arrive(PHONE);
    const { page } = visit;
    await page.goto('/link');
    await page.getByRole('heading', { name: 'Part of the link is missing' }).waitFor();
    await page.goto('/sign-in');
    await page.goto(`/link#trl_01a2b3c4000070008000000000000001_${'a'.repeat(43)}`);
    await page.getByRole('button', { name: 'Go on' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await visit.expectForAll('a used link');
  }, 120_000);
});
