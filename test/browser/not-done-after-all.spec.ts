import { setStage } from '../support/browser/stage';
import { PHONE, type Visit } from '../support/browser/visit';

const STEP = 'Two stops alone';

describe('a step that was ticked and is not done after all', () => {
  const stage = setStage();

  it('is taken back at once, later, and in the whole plan, by the keyboard as well', async () => {
    const visit = await stage.signedIn('person', PHONE);
    const { page } = visit;
    await page.goto('/my-plan');
    const next = page.locator('section').filter({ has: page.getByRole('button', { name: 'I did it' }) });
    await next.getByText(STEP).waitFor();
    const status = (words: string) => page.getByRole('status').getByText(words);
    const undo = page.getByRole('button', { name: /^Not done after all: Two stops alone/ });

    await next.getByRole('button', { name: 'I did it' }).click();
    await status('Done. Well grown.').waitFor();
    await visit.expectForAll('a step that was ticked');
    await visit.press(/^Not done after all/);
    await status('It is still to do.').waitFor();
    await page.locator('h2:focus').waitFor();
    await next.getByText(STEP).waitFor();
    expect(await status('Done. Well grown.').count()).toBe(0);

    // On another day, the thanks are gone and the step is among what was done.
    await next.getByRole('button', { name: 'I did it' }).click();
    await status('Done. Well grown.').waitFor();
    await page.reload();
    await page.getByText(/^What you have done/).click();
    await visit.expectForAll('what somebody has done');
    await undo.click();
    await status('It is still to do.').waitFor();
    await page.locator('summary:focus, h1:focus').waitFor();
    await next.getByText(STEP).waitFor();

    await visit.openOwnPlan();
    await page.getByRole('button', { name: /^It’s done: Two stops alone/ }).click();
    await page.locator('li[data-state="done"]:focus').filter({ hasText: STEP }).waitFor();
    await visit.press(/^Not done after all: Two stops alone/);
    await page.locator('li[data-state]:not([data-state="done"]):focus').filter({ hasText: STEP }).waitFor();
    expect(await undo.count()).toBe(0);
    visit.expectNoFaults();
  }, 180_000);

  it('is put right by the team as well, and both stay in what is told of it', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const done = page.locator('li[data-state="done"]').first();
    const words = (await done.getByRole('paragraph').first().textContent()) ?? '';
    await done.getByRole('button', { name: /^Change: / }).click();
    await page.getByRole('button', { name: 'Doing it now' }).click();
    await page.getByRole('button', { name: 'Save how it goes' }).click();
    await page.locator('li[data-state="doing"]').filter({ hasText: words }).waitFor();
    expect((await progressOf(visit, words)).slice(-2)).toEqual(['done', 'doing']);
    visit.expectNoFaults();
  }, 120_000);

  /** All that was ever said of how a step goes, in the order in which it was said. */
  async function progressOf(visit: Visit, what: string): Promise<string[]> {
    const { request } = visit.context;
    const read = async <Answer>(path: string): Promise<Answer> =>
      (await (await request.get(path)).json()) as Answer;
    const plan = await read<Read>(`/v1/people/${await visit.idOf('Amira Haddad')}/plan`);
    const step = plan.goals
      .flatMap(({ steps = [] }) => steps)
      .find(({ what: { own } }) => own?.passages.map(({ text }) => text).join('') === what);
    const progress = await read<{ items: { state: string }[] }>(
      `/v1/plans/${plan.id}/items/${step?.id}/progress`,
    );
    return progress.items.map(({ state }) => state);
  }
});

interface Read {
  readonly id: string;
  readonly goals: readonly { steps?: readonly { id: string; what: Words }[] }[];
}

interface Words {
  readonly own?: { readonly passages: readonly { readonly text: string }[] };
}
