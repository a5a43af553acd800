import type { Locator } from 'playwright-core';
import { setStage } from '../support/browser/stage';
import { NARROW, PHONE, type Visit } from '../support/browser/visit';

interface Narrative {
  readonly dictation: { readonly revision: number };
}
interface Found {
  readonly items: readonly { readonly plan: { readonly id: string } }[];
}
interface Held {
  readonly personId: string;
  readonly goals: readonly { readonly id: string; readonly state: string }[];
}
interface Frozen {
  readonly document: {
    readonly names: Record<string, string>;
    readonly items: readonly { readonly kind: string; readonly texts: Record<string, { own: object[] }> }[];
  };
}

const SAID = 'Ask whether the corner is free.';
const NOTED = 'Ring the market office.';
const BESIDE = 'There is a box of it in the office.';
const LISTED = 'Keeps the books to the penny.';
/** What is asked of a page: the types of a browser are not at hand here. */
interface Styled {
  getComputedStyle(element: unknown): { readonly fontFamily: string };
}

describe('whose words they are', () => {
  const stage = setStage();
  let planId = '';

  beforeAll(async () => {
    const [worker, amira] = await Promise.all(
      ['practitioner', 'person'].map((login) => stage.signedIn(login)),
    );
    const found = await asked<Found>(worker!, 'get', '/v1/people?search=Amira');
    planId = found.items[0]!.plan.id;
    const plan = `/v1/plans/${planId}`;
    const { goals } = await asked<Held>(worker!, 'get', plan);
    const steps = `${plan}/goals/${goals.find(({ state }) => state === 'active')!.id}/steps`;
    const owner = { kind: 'person' };
    await asked(worker!, 'post', steps, { what: { professional: NOTED }, owner });
    await asked(worker!, 'post', steps, { what: { dictation: 'Buy chalk.', professional: BESIDE }, owner });
    const said = await asked<{ id: string; what: Narrative }>(worker!, 'post', steps, {
      ...{ what: { dictation: SAID }, owner },
    });
    const confirmation = `${plan}/items/${said.id}/texts/what/dictation/confirmation`;
    await asked(amira!, 'post', confirmation, undefined, said.what.dictation.revision);
    await asked(worker!, 'post', `${plan}/strengths`, {
      ...{ lifeArea: 'money', time: 'past', words: { professional: LISTED } },
    });
  }, 120_000);

  it('shows beside what has no room for a byline, and is told in full to whoever presses it', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const step = (words: string): Locator => page.locator('li[data-state]').filter({ hasText: words });
    const said = step(SAID).getByRole('button', {
      name: /^Amira said this, Joanna Pickering typed it · read back and right · /,
    });
    expect(await said.getAttribute('title')).toBe(await said.getAttribute('aria-label'));
    await said.click();
    await step(SAID).getByText('read back and right').waitFor();
    expect(await said.getAttribute('aria-expanded')).toBe('true');
    const noted = step(NOTED).getByRole('button', {
      name: /^You noted this\. These are not Amira’s words · /,
    });
    await noted.waitFor();
    await step(BESIDE)
      .getByRole('button', { name: /^You noted this/ })
      .waitFor();
    // The serif is the person’s, and nobody else’s.
    expect(await lettersOf(step(SAID).getByText(SAID).first())).toMatch(/^"?Literata/);
    expect(await lettersOf(step(NOTED).getByText(NOTED))).toMatch(/^"?Commissioner/);
    // What she wrote herself needs no mark to be seen; whoever asks is told.
    const own = page.locator('li[data-state]').getByRole('button', { name: /^Amira wrote this · / });
    await own.first().focus();
    await page.keyboard.press('Enter');
    await page.locator('li[data-state]').getByText('Amira wrote this · ').first().waitFor();
    await visit.expectForAll('marks of voices');
    await page.getByRole('link', { name: 'Open the grid' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: LISTED })
      .getByRole('button', { name: /^You noted this/ })
      .waitFor();
    await visit.expectForAll('marks of voices in the grid');
    visit.expectNoFaults();
  }, 180_000);

  it('is said to the person in their own place, where nothing is shown as theirs that is not', async () => {
    const visit = await stage.signedIn('person', PHONE);
    const { page } = visit;
    await page.goto('/my-plan');
    const item = (words: string): Locator => page.getByRole('listitem').filter({ hasText: words });
    await item(NOTED)
      .getByRole('button', { name: /^Joanna Pickering noted this\. These are not your words · / })
      .waitFor();
    await item(SAID)
      .getByRole('button', { name: /^You said this, Joanna Pickering typed it/ })
      .waitFor();
    // Of what they wrote themselves they need not be told.
    expect(await page.getByRole('button', { name: /^You wrote this/ }).count()).toBe(0);
    await visit.expectForAll('marks of voices on a phone');
    visit.expectNoFaults();
  }, 120_000);

  it('is said in a version, too: a supporter wrote for somebody, and a line of a list says what it must', async () => {
    const visit = await stage.signedIn('practitioner', NARROW);
    const { page } = visit;
    const author = '01a2b3c4-0000-7000-8000-0000000000aa';
    await page.route(/\/v1\/.*\/versions\/1$/, async (route) => {
      const answer = await route.fetch();
      const version = (await answer.json()) as Frozen;
      version.document.names[author] = 'Youssef Haddad';
      for (const { kind, texts } of version.document.items)
        for (const [field, { own }] of Object.entries(texts))
          if (kind === 'step' || field === 'statement')
            own.forEach((each) => Object.assign(each, { authorId: author }));
      await route.fulfill({ response: answer, json: version });
    });
    await page.goto(`/people/${await visit.idOf('Amira Haddad')}/versions/1`);
    await page.getByText('Youssef Haddad wrote this for Amira').first().waitFor();
    await page.locator('ol li').getByText('Youssef Haddad wrote this for Amira').first().waitFor();
    await visit.expectForAll('a version with words for somebody');
    visit.expectNoFaults();
  }, 120_000);

  const lettersOf = (words: Locator): Promise<string> =>
    words.evaluate((element) => (globalThis as unknown as Styled).getComputedStyle(element).fontFamily);

  async function asked<Answer>(
    { context: { request } }: Visit,
    method: 'get' | 'post',
    path: string,
    data?: object,
    revision?: number,
  ): Promise<Answer> {
    const headers = { origin: stage.url, ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }) };
    const answer = await request[method](path, { headers, ...(data ? { data } : {}) });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  }
});
