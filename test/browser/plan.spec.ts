import type { Page } from 'playwright-core';
import { setStage } from '../support/browser/stage';
import { NARROW, PHONE } from '../support/browser/visit';

describe('building a plan', () => {
  const stage = setStage();
  const panel = (page: Page, said: RegExp) => page.getByRole('region', { name: said });

  it('a worker adds what is said, a step with its owner, and says how it goes', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    await page.getByRole('button', { name: 'Add a goal' }).click();
    await visit.expectForAll('adding a goal');
    await page.getByLabel('What Amira wants').fill('I want to hear the sea once more.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.locator('[id^="goal-"]').getByText('I want to hear the sea once more.').waitFor();
    await page.getByRole('button', { name: 'Change: I want to hear the sea once more.' }).click();
    const goal = panel(page, /hear the sea/);
    await goal.getByRole('button', { name: 'Choose it' }).click();
    await goal.getByLabel('How it went. You need not say.').fill('Said on the phone.');
    await goal.getByRole('button', { name: 'Save how it goes' }).click();
    await page.getByText('Said on the phone.').waitFor();
    await page.locator('button:focus[aria-label^="Change: I want to hear the sea"]').waitFor();
    const card = page.locator('[id^="goal-"]', { hasText: 'hear the sea' });
    await card.getByRole('button', { name: 'Add a step' }).click();
    await card.getByLabel('A small step').fill('Look up the train to the coast.');
    await card.getByLabel('Who does it').selectOption({ label: 'Me' });
    await card.getByRole('button', { name: 'Add it' }).click();
    await card.getByText('Look up the train to the coast.').waitFor();
    await card.getByText('Joanna Pickering', { exact: true }).waitFor();
    // Why it was let go of is read where it stands then, on paper too.
    await page.getByRole('button', { name: 'Change: I want to hear the sea once more.' }).click();
    await goal.getByRole('button', { name: 'Let it go' }).click();
    await goal.getByLabel('How it went. You need not say.').fill('The trains do not run in winter.');
    await goal.getByRole('button', { name: 'Save how it goes' }).click();
    await page.locator('[id^="goal-"]', { hasText: 'Let go' }).getByText('The trains do not run').waitFor();
    visit.expectNoFaults();
  }, 180_000);

  it('facts save as they are changed, and of two values for one place both are shown', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const said = /^Change: I keep my nights mine/;
    await page.getByRole('button', { name: said }).click();
    const { page: other } = await visit.another();
    await other.goto(page.url());
    await other.getByRole('button', { name: said }).click();
    // The first page is told of the change, and would be quicker than a person: what it asks for then waits.
    const { promise: refused, resolve: goOn } = Promise.withResolvers<undefined>();
    await page.route(/\/v1\/(people|plans)\//, async (route) => {
      if (route.request().method() === 'GET') await refused;
      await route.fallback();
    });
    await panel(other, said).getByLabel('How much it matters').selectOption('3');
    await panel(other, said)
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor();
    const answer = page.waitForResponse((response) => response.status() === 412);
    await panel(page, said).getByLabel('How much it matters').selectOption('9');
    await answer;
    goOn(undefined);
    const choice = panel(page, said).getByRole('alert');
    await choice.getByText('3 of 10').waitFor();
    await choice.getByText('9 of 10').waitFor();
    await visit.expectForAll('two values');
    await choice.getByRole('button', { name: 'Use mine' }).click();
    await panel(page, said)
      .getByText(/^Saved \d\d:\d\d$/)
      .waitFor();
    await page.reload();
    await page.locator('[id^="goal-"]', { hasText: 'I keep my nights mine' }).getByText('9 of 10').waitFor();
    visit.expectNoFaults('412');
  }, 180_000);

  it('strengths and needs are linked to a goal from either end', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const said = /^Change: I want to ride the 14 bus/;
    await page.getByRole('button', { name: said }).click();
    await panel(page, said)
      .getByRole('group', { name: 'Strengths it uses' })
      .getByLabel(/Friday is Friday/)
      .check();
    const card = page.locator('[id^="goal-"]', { hasText: 'I want to ride the 14 bus' });
    await card
      .locator('dd')
      .getByText('Friday is Friday, wherever I am. I keep it.', { exact: true })
      .waitFor();
    await page.getByRole('button', { name: /^Change: Friday is Friday/ }).click();
    const strength = panel(page, /Friday is Friday/);
    const link = strength.getByRole('group', { name: 'Use it for' }).getByLabel(/ride the 14 bus/);
    expect(await link.isChecked()).toBe(true);
    await link.uncheck();
    await card
      .locator('dd')
      .getByText('Friday is Friday, wherever I am. I keep it.', { exact: true })
      .waitFor({ state: 'detached' });
    visit.expectNoFaults();
  }, 180_000);

  it('what is removed can be had back for a while, and is gone after', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const text = page.locator('#strengths').getByText('Friday is Friday, wherever I am. I keep it.');
    const remove = async (): Promise<void> => {
      await page.getByRole('button', { name: /^Change: Friday is Friday/ }).click();
      await panel(page, /Friday is Friday/)
        .getByRole('button', { name: 'Remove' })
        .click();
    };
    await remove();
    await text.waitFor({ state: 'detached' });
    // For as long as the pointer is on it, it waits.
    await page.getByRole('button', { name: 'Undo' }).hover();
    await visit.expectForAll('with a removal to undo');
    await page.getByRole('button', { name: 'Undo' }).click();
    await text.waitFor();
    await remove();
    await text.waitFor({ state: 'detached' });
    // Leaving the page ends the time for second thoughts.
    await page.getByRole('link', { name: 'Circle', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Circle' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('heading', { name: 'Who to call when it gets hard' }).waitFor();
    expect(await text.count()).toBe(0);
    visit.expectNoFaults();
  }, 180_000);

  it('words are suggested, taken back by who suggested them, and taken up by the person alone', async () => {
    const worker = await stage.signedIn('practitioner');
    await worker.openPlanOf('Amira Haddad');
    const suggest = async (words: string): Promise<void> => {
      await worker.page.getByRole('button', { name: /^Change: I want a stall/ }).click();
      await worker.page.getByRole('button', { name: 'Suggest words to Amira' }).click();
      await worker.page.getByLabel('Words you suggest to Amira').fill(words);
      await worker.page.getByRole('button', { name: 'Suggest', exact: true }).click();
      await worker.page.getByText(words).waitFor();
      await worker.page.getByRole('button', { name: /^Change: I want a stall/ }).click();
    };
    await suggest('Ask for the corner by the fountain?');
    expect(await worker.page.getByRole('button', { name: 'Add it' }).count()).toBe(0);
    await worker.expectForAll('a suggestion, to its maker');
    await worker.page.getByRole('button', { name: 'Take it back' }).click();
    await worker.page.locator('p:focus', { hasText: 'Taken back.' }).waitFor();
    expect(await worker.page.getByText('Ask for the corner').count()).toBe(0);
    await suggest('And on rainy days, under the arches.');
    const visit = await stage.signedIn('person', PHONE);
    const { page } = visit;
    await page.goto('/my-plan/all');
    await page.getByText('And on rainy days, under the arches.').waitFor();
    await page
      .locator('[id^="goal-"]', { hasText: 'rainy days' })
      .getByRole('button', { name: 'Add it' })
      .click();
    await page
      .getByText(/first suggested by Joanna Pickering/)
      .first()
      .waitFor();
    await page.locator('p:focus', { hasText: 'Added: it stands in your plan now.' }).waitFor();
    visit.expectNoFaults();
    worker.expectNoFaults();
  }, 180_000);

  it('the order is the person’s, by keyboard alone and on the narrowest of windows', async () => {
    const visit = await stage.signedIn('person', NARROW);
    const { page } = visit;
    await page.goto('/my-plan/all');
    await page.getByText('You wrote this').first().waitFor();
    const first = (): Promise<string | null> => page.locator('[id^="goal-"] h3').first().textContent();
    const before = await first();
    await visit.tabTo(/^Change: I want a stall/);
    await page.keyboard.press('Enter');
    await visit.tabTo(/^Move up$/);
    await page.keyboard.press('Enter');
    await page.getByText(/^1 of \d$/).waitFor();
    expect(await first()).toMatch(/^I want a stall/);
    await page.reload();
    await page.getByText('You wrote this').first().waitFor();
    expect(await first()).not.toBe(before);
    await page.getByRole('button', { name: /^Change: I want a stall/ }).click();
    await visit.expectForAll('a goal opened at 320 pixels');
    visit.expectNoFaults();
  }, 180_000);

  it('the grid of strengths says in words what it shows, and takes one in any of its places', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    await page.getByRole('link', { name: 'Open the grid' }).click();
    await page.getByRole('img', { name: /What grows here: Home and daily life: one now/ }).waitFor();
    await visit.expectForAll('the grid');
    await page.getByRole('button', { name: 'Add a strength: Money, Hoped for' }).click();
    await page.getByLabel(/What Amira has, knows/).fill('A tin with the rent of three months in it.');
    await page.getByRole('button', { name: 'Add it' }).click();
    // What is being written stands in the cell too: it can be carried once it is one of its strengths.
    const tin = page.getByRole('cell').getByRole('listitem').getByText('A tin with the rent');
    await tin.waitFor();
    const goal = page.getByRole('listitem').filter({ hasText: 'I want a stall' }).last();
    const uses = await goal.getByRole('status').innerText();
    const dataTransfer = await page.evaluateHandle('new DataTransfer()');
    await tin.dispatchEvent('dragstart', { dataTransfer });
    const target = goal.getByText('I want a stall');
    await target.dispatchEvent('dragover', { dataTransfer });
    await target.dispatchEvent('drop', { dataTransfer });
    await goal.getByText(uses).waitFor({ state: 'detached' });
    // Words are written here as they are in the plan.
    await page.getByRole('button', { name: /^Change: A tin with the rent/ }).click();
    await panel(page, /A tin with the rent/)
      .getByRole('button', { name: 'Change what was said' })
      .click();
    await page.getByRole('textbox', { name: 'What was said, word for word' }).press('End');
    await page.keyboard.type(' Two, now.');
    await tin.and(page.getByText(/Two, now/)).waitFor();
    await page.setViewportSize(NARROW);
    await visit.expectForAll('the grid at 320 pixels');
    visit.expectNoFaults();
  }, 180_000);

  it('rests, is taken up again and ends, each with why', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const move = async (open: string, what: RegExp): Promise<void> => {
      await page.getByRole('button', { name: open, exact: true }).click();
      await page.getByLabel(what).check();
      await page.getByLabel('Why', { exact: true }).fill('Amira is abroad until the spring.');
      await page.getByRole('button', { name: 'Do that' }).click();
    };
    await page.getByRole('button', { name: 'Pause or end it', exact: true }).click();
    await page.getByRole('button', { name: 'Do that' }).click();
    await page.getByRole('alert').first().waitFor();
    await visit.expectForAll('pausing a plan');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await move('Pause or end it', /^It rests/);
    await page
      .locator('article header')
      .getByText(/paused/)
      .waitFor();
    await move('Take it up again, or end it', /^It is taken up again/);
    await page.getByRole('button', { name: 'Pause or end it', exact: true }).waitFor();
    await move('Pause or end it', /^It ends/);
    await page.getByText('No plan yet').waitFor();
    visit.expectNoFaults('400', '404');
  }, 120_000);
});
