import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/platform/identity';
import { setStage } from '../support/browser/stage';
import { DESK, NARROW, PHONE, type Visit } from '../support/browser/visit';
import { until } from '../support/until';

const WORDS = 'Half a sentence that nobody has';

describe('a session in a browser', () => {
  const stage = setStage();
  let visit: Visit;

  /** A practitioner in the middle of a sentence, with a clock that the test can turn on. */
  async function writing(viewport = DESK): Promise<Page> {
    visit = await stage.arrive(viewport);
    await visit.page.clock.install();
    await visit.signIn('practitioner');
    await visit.page.goto('/organisation/handover');
    await visit.page.waitForLoadState('networkidle');
    await visit.page.getByLabel('Why').fill(WORDS);
    return visit.page;
  }

  const again = (page: Page) => page.getByRole('dialog', { name: 'Sign in again to go on' });

  async function signInAgain(page: Page, login: string): Promise<void> {
    await again(page).getByLabel('E-mail address').fill(`${login}@northside.example`);
    await again(page).getByRole('textbox', { name: 'Password' }).fill(DEMO_PASSWORD);
    await again(page).getByRole('button', { name: 'Sign in and go on' }).click();
  }

  it('warns before it ends for want of doing, and goes on when somebody says so', async () => {
    const page = await writing(NARROW);
    await page.clock.fastForward('27:30');
    const warning = page.getByRole('dialog', { name: 'Are you still there?' });
    await warning.waitFor();
    await visit.expectForAll('the idle warning');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await warning.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Why').inputValue()).toBe(WORDS);
    visit.expectNoFaults();
  }, 120_000);

  it('ends for want of doing, out of sight and for real, and brings the words back to whoever wrote them', async () => {
    const page = await writing(NARROW);
    await page.clock.fastForward('29:30');
    await again(page).waitFor();
    expect(await page.getByLabel('Why').isVisible()).toBe(false);
    await visit.expectForAll('signing in again');
    const isOver = `fetch('/v1/session').then(({ status }) => status === 401)`;
    await until(() => page.evaluate<boolean>(isOver), 'the session is over');
    await signInAgain(page, 'practitioner');
    await again(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Why').inputValue()).toBe(WORDS);
    visit.expectNoFaults('401');
  }, 120_000);

  it('counts typing and reading on as doing something, though nothing is saved yet', async () => {
    const page = await writing();
    for (let round = 0; round < 3; round += 1) {
      await page.clock.fastForward('20:00');
      const asked = page.waitForResponse((response) => response.url().endsWith('/v1/session'));
      await (round < 2 ? page.getByLabel('Why').press('End') : page.mouse.wheel(0, 40));
      expect((await asked).status()).toBe(200);
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    visit.expectNoFaults();
  }, 120_000);

  it('that was ended elsewhere is signed in to in place, and what was typed is saved after all', async () => {
    const page = await writing();
    await page.evaluate(`fetch('/v1/session', { method: 'DELETE' })`);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await again(page).waitFor();
    await signInAgain(page, 'practitioner');
    await again(page).waitFor({ state: 'detached' });
    expect(await page.getByLabel('Why').inputValue()).toBe(WORDS);
    visit.expectNoFaults('401');
  }, 120_000);

  it('shows nothing of a page to somebody else', async () => {
    const page = await writing();
    await page.evaluate(`fetch('/v1/session', { method: 'DELETE' })`);
    await page.getByRole('button', { name: 'Hand over' }).click();
    await signInAgain(page, 'peer');
    await page.getByText('That is somebody else.').waitFor();
    expect(await page.getByLabel('Why').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Go to the first page instead' }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    expect(await page.getByText(WORDS).count()).toBe(0);
    visit.expectNoFaults('401', '404');
  }, 120_000);

  it('that somebody ends with words not saved is ended when they say so, and leads to a page', async () => {
    visit = await stage.visit('practitioner');
    await visit.page.clock.install();
    const { page } = visit;
    let read = 0;
    page.on('response', (answer) => {
      if (/\/people\/[^/]+\/plan$/.test(answer.url())) read += 1;
    });
    await visit.openPlanOf('Amira Haddad');
    // Whatever is asked for after the warning is a use of the session, and no warning stands: let it come first.
    await until(() => read > 1, 'it is read again once its sections are open', 30_000);
    await page.getByRole('button', { name: 'Add a goal' }).click();
    const form = page.getByRole('form', { name: 'Add a goal' });
    await form.getByRole('textbox').first().fill(WORDS);
    await page.clock.fastForward('27:30');
    const leave = page.getByRole('button', { name: 'Sign out now' });
    const asked = page.waitForEvent('dialog');
    const pressed = leave.click();
    await (await asked).dismiss();
    await pressed;
    expect(await page.evaluate(`fetch('/v1/session').then(({ status }) => status)`)).toBe(200);
    expect(await form.getByRole('textbox').first().inputValue()).toBe(WORDS);
    page.once('dialog', (dialog) => void dialog.accept());
    await leave.click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('takes with it what was typed in a form that was closed, once they have said so', async () => {
    visit = await stage.signedIn('practitioner');
    const { page } = await visit.openPlanOf('Amira Haddad');
    const suggest = page.getByRole('button', { name: 'Suggest words to Amira' }).first();
    const words = page.getByLabel('Words you suggest to Amira');
    const change = page.getByRole('button', { name: /^Change: I want to ride/ });
    await change.click();
    await suggest.click();
    await words.fill(WORDS);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await visit.walkTo('Amira Haddad', 'About');
    await page.getByRole('link', { name: 'Your account' }).click();
    const out = page.getByRole('button', { name: 'Sign out', exact: true });
    const asked = page.waitForEvent('dialog');
    const pressed = out.click();
    await (await asked).dismiss();
    await pressed;
    page.once('dialog', (dialog) => void dialog.accept());
    await out.click();
    await visit.fillIn('practitioner');
    await visit.walkTo('Amira Haddad', 'Plan');
    await change.click();
    await suggest.click();
    expect(await words.inputValue()).toBe('');
    visit.expectNoFaults();
  }, 120_000);

  it('is not ended by an act that could not be sent: it says so, and nothing happens later', async () => {
    visit = await stage.visit('practitioner');
    const { page, context } = visit;
    await page.goto('/account');
    const out = page.getByRole('button', { name: 'Sign out', exact: true });
    await out.waitFor();
    await context.setOffline(true);
    await out.click();
    await page.getByText('Trellis cannot be reached just now').waitFor();
    await context.setOffline(false);
    await page.getByText('You are offline').waitFor({ state: 'detached' });
    expect(await page.evaluate(`fetch('/v1/session').then(({ status }) => status)`)).toBe(200);
    visit.expectNoFaults('ERR_INTERNET_DISCONNECTED', 'failed: ');
  }, 120_000);

  it('signs out in every tab at once', async () => {
    const page = await writing();
    const other = await visit.context.newPage();
    await other.goto('/account');
    await other.getByRole('button', { name: 'Sign out', exact: true }).click();
    await other.waitForURL('**/sign-in');
    await again(page).waitFor();
    visit.expectNoFaults('401');
  }, 120_000);

  it('tells where one is signed in, and ends one of them from here', async () => {
    visit = await stage.arrive(NARROW);
    await visit.signIn('manager');
    const elsewhere = await stage.arrive();
    await elsewhere.signIn('manager');
    await visit.page.goto('/account');
    await visit.page.getByText('· this one').waitFor();
    await visit.expectForAll('account');
    await visit.page
      .getByRole('button', { name: /^Sign out there/ })
      .first()
      .click();
    await visit.page.getByRole('button', { name: 'Sign out there', exact: true }).click();
    await visit.page.getByRole('button', { name: /^Sign out there/ }).waitFor({ state: 'detached' });
    expect(await elsewhere.page.evaluate(`fetch('/v1/session').then(({ status }) => status)`)).toBe(401);
    const third = await stage.visit('manager');
    await visit.page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await visit.page.waitForURL('**/sign-in');
    // The other screens do not stand open until somebody touches them.
    await again(third.page).waitFor();
    third.expectNoFaults('401');
    visit.expectNoFaults();
  }, 120_000);

  it('writes for our own pages alone', async () => {
    visit = await stage.arrive();
    await visit.signIn('practitioner');
    const [cookie] = await visit.context.cookies();
    const write = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${stage.url}/v1/session`, {
        method: 'DELETE',
        headers: { cookie: `${cookie?.name}=${cookie?.value}`, ...headers },
      });
    for (const headers of [{ origin: 'https://elsewhere.example' }, { origin: 'null' }, {}])
      expect((await write(headers as Record<string, string>)).status).toBe(403);
    expect((await write({ origin: stage.url })).status).toBe(204);
  }, 120_000);

  it('is asked for together with the plan of whoever it is, and is missed without a word', async () => {
    visit = await stage.visit('person', PHONE);
    const { page } = visit;
    await page.waitForLoadState('networkidle');
    const lookedFor = page.waitForRequest(/\/v1\/my-plans$/);
    await page.route(/\/v1\/session$/, async (route) => {
      await lookedFor;
      await route.fallback();
    });
    await page.goto('/my-plan');
    await page.getByText('My daughter Lamar').waitFor();
    visit.expectNoFaults();
    // Whose session went with the browser is asked to sign in, and comes to a page that nothing covers.
    await visit.context.clearCookies();
    await page.unroute(/\/v1\/session$/);
    await page.goto('/my-plan');
    await visit.fillIn('person');
    await page.getByText('My daughter Lamar').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    visit.expectNoFaults('401');
  }, 120_000);
});
