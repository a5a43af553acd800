import { DEMO_PASSWORD } from '../../src/platform/identity';
import { setStage } from '../support/browser/stage';
import { PHONE, TABLET, type Visit } from '../support/browser/visit';

const PIN = '90817';

describe('a browser that several people use', () => {
  const stage = setStage();

  /** A practitioner with the person beside them, and a clock that the test can turn on. */
  async function talking(): Promise<Visit> {
    const visit = await stage.visit('practitioner', TABLET);
    await visit.page.clock.install();
    await visit.openPlanOf('Amira Haddad');
    await visit.page.getByRole('link', { name: 'Talk it through' }).click();
    await visit.page.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
    return visit;
  }
  const hand = async ({ page }: Visit): Promise<void> => {
    await page.getByRole('radio', { name: 'Amira writes' }).check();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Hand it to Amira' }).click();
  };

  it('shows nothing of a worker’s once somebody else came in by another tab', async () => {
    const worker = await stage.visit('practitioner');
    await worker.page.goto('/people');
    const caseload = worker.page.getByRole('link', { name: /Amira Haddad/ });
    await caseload.waitFor();
    const person = await worker.another();
    await person.signIn('person');
    await worker.page.getByText('My daughter Lamar').waitFor();
    expect(await caseload.count()).toBe(0);
    worker.expectNoFaults();
    person.expectNoFaults();
  }, 120_000);

  it('sends nothing of what a worker writes as somebody else, also before the page hears who came in', async () => {
    const worker = await stage.signedIn('practitioner');
    const { page, context } = worker;
    await worker.openPerson('Amira Haddad', 'Review');
    await page.getByRole('button', { name: 'Bring something' }).click();
    const of = await worker.idOf('Amira Haddad');
    const plan = (await (await context.request.get(`/v1/people/${of}/plan`)).json()) as { id: string };
    // The cookie is hers from here on, and no tab has told.
    const data = { email: 'person@northside.example', password: DEMO_PASSWORD, cookie: true };
    const headers = { origin: stage.url };
    expect((await context.request.post('/v1/session', { headers, data })).status()).toBe(201);
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('entries'),
    );
    await page.getByLabel('What do you bring?').fill('Mine alone to say.');
    expect((await (await sent).response())?.status()).toBe(401);
    await page.getByText('My daughter Lamar').waitFor();
    const reviews = await (await context.request.get(`/v1/plans/${plan.id}/reviews`)).text();
    expect(reviews).toContain('"contributions"');
    expect(reviews).not.toContain('Mine alone to say.');
    worker.expectNoFaults('401');
  }, 120_000);

  it('goes on in every tab where the same party comes in again', async () => {
    const worker = await stage.visit('practitioner');
    await worker.page.goto('/organisation/handover');
    await worker.page.getByLabel('Why').fill('Half a sentence');
    const again = await worker.another();
    await again.page.goto('/sign-in');
    const asked = worker.page.waitForResponse(/\/v1\/session$/);
    await again.fillIn('practitioner');
    expect((await asked).status()).toBe(200);
    expect(await worker.page.getByLabel('Why').inputValue()).toBe('Half a sentence');
    expect(await worker.page.getByRole('dialog').count()).toBe(0);
    worker.expectNoFaults();
  }, 120_000);

  it('is not handed over while something is not saved, and takes nothing away from either of them', async () => {
    const visit = await talking();
    const { page } = visit;
    await page.route('**/v1/plans/**', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    );
    const hopes = page.getByRole('button', { name: /^Hopes/ }).first();
    await hopes.click();
    await page.getByRole('radio', { name: 'My own note' }).check();
    const note = page.getByRole('textbox', { name: /Your note beside/ });
    await note.fill('A boat.');
    await page.getByText('Trellis cannot be reached just now').waitFor();
    await hand(visit);
    await page.getByText('Something you wrote here is not saved yet').waitFor();
    expect(visit.path).not.toBe('/sitting');
    await page.getByRole('radio', { name: 'My own note' }).check();
    expect(await note.inputValue()).toBe('A boat.');
    visit.expectNoFaults('failed: ', 'ERR_FAILED');
  }, 120_000);

  it('says in a person’s hands what is lost when nobody does anything, and is in the language chosen on it', async () => {
    const visit = await talking();
    const { page } = visit;
    await hand(visit);
    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    // Every answer counts as doing something: the last of them has come before time goes by.
    await page.reload({ waitUntil: 'networkidle' });
    await page.clock.fastForward('27:30');
    await page.getByRole('dialog', { name: 'Are you still there?' }).waitFor();
    await page.getByText('What you have not sent stays in this page').waitFor();
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('heading', { level: 1, name: 'Te toca, Amira' }).waitFor();
    await page.getByRole('heading', { name: '¿Qué es lo que más te importa?' }).waitFor();
    await visit.expectForAll('a sitting in Spanish');
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Te toca, Amira' }).waitFor();
    await page.getByRole('button', { name: 'Devolver' }).click();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Recuperarlo' }).click();
    await page.getByRole('link', { name: 'Today' }).waitFor();
    // The worker has their own language back, and whoever is next does not begin in hers.
    expect(await page.evaluate('document.documentElement.lang')).toBe('en-GB');
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(kept).not.toMatch(/language/);
    await page.getByRole('link', { name: 'Talk it through' }).click();
    await hand(visit);
    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    visit.expectNoFaults();
  }, 180_000);

  it('has the words there again that a person had not sent when nobody did anything, and nobody else sees them', async () => {
    const visit = await talking();
    const { page } = visit;
    await hand(visit);
    const add = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Read my plan' }).click();
      await page.getByRole('button', { name: 'Add a goal' }).click();
    };
    const words = page.getByLabel('What Amira wants');
    await add();
    await words.fill('A boat of my own.');
    // From one of its pages to another, and while nobody touches it.
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await add();
    expect(await words.inputValue()).toBe('A boat of my own.');
    await page.waitForLoadState('networkidle');
    await page.clock.fastForward('27:30');
    await page.getByText('What you have not sent stays in this page').waitFor();
    await page.clock.fastForward('12:30');
    await visit.fillIn('practitioner');
    expect(await words.count()).toBe(0);
    await visit.walkTo('Amira Haddad', 'Plan');
    // What she typed is hers: her worker begins with nothing.
    await page.getByRole('button', { name: 'Add a goal' }).click();
    expect(await words.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Talk it through' }).click();
    await hand(visit);
    await add();
    expect(await words.inputValue()).toBe('A boat of my own.');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Add a goal' }).click();
    expect(await words.inputValue()).toBe('');
    visit.expectNoFaults('401');
  }, 180_000);

  it('keeps out of sight what was typed by a link that has ended, until another one is opened', async () => {
    const worker = await (await stage.visit('practitioner')).openPlanOf('Amira Haddad');
    await worker.page.getByRole('link', { name: 'Read back and agree' }).click();
    await worker.page.getByRole('button', { name: 'Freeze it, and read it back' }).click();
    const sendLink = async (): Promise<string> => {
      await worker.page.getByRole('button', { name: 'Send a link that works once' }).click();
      const send = worker.page.getByRole('button', { name: 'Send the link' });
      return stage.linkSentBy(async () => {
        await send.click();
        await send.waitFor({ state: 'detached' });
      });
    };
    const byLink = await stage.arrive(PHONE);
    const { page } = byLink;
    await page.goto(await sendLink());
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('link', { name: 'Read it and say where I stand' }).click();
    const words = page.getByLabel('In your own words');
    await page.getByRole('radio', { name: 'I don’t agree' }).check();
    await words.fill('Not with these evenings.');
    await page.evaluate(`fetch('/v1/session', { method: 'DELETE' })`);
    await page.getByRole('button', { name: 'Send my answer' }).click();
    const over = page.getByRole('dialog', { name: 'Open a new link to go on' });
    await over.waitFor();
    expect(await words.isVisible()).toBe(false);
    await byLink.expectForAll('a link that has ended');
    const tab = await byLink.another();
    await tab.page.goto(await sendLink());
    await tab.page.getByRole('button', { name: 'Go on' }).click();
    await over.waitFor({ state: 'detached' });
    expect(await words.inputValue()).toBe('Not with these evenings.');
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('Amira Haddad does not agree').waitFor();
    byLink.expectNoFaults('401');
  }, 180_000);

  it('keeps a line open for the tab that is looked at, and not for those in the back', async () => {
    const visit = await stage.visit('practitioner');
    const { page } = visit;
    await page.waitForLoadState('networkidle');
    const turn = (hidden: boolean): Promise<unknown> =>
      page.evaluate(`Object.defineProperty(document, 'hidden', { configurable: true, value: ${hidden} });
        document.dispatchEvent(new Event('visibilitychange'))`);
    const isStream = (request: { url(): string }): boolean =>
      request.url().endsWith('/v1/notifications/stream');
    const closed = page.waitForEvent('requestfailed', isStream);
    await turn(true);
    await closed;
    const opened = page.waitForRequest(isStream);
    const asked = page.waitForResponse(/\/v1\/notifications\/unread$/);
    await turn(false);
    await opened;
    expect((await asked).status()).toBe(200);
    visit.expectNoFaults();
  }, 120_000);
});
