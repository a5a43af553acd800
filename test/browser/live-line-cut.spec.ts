import { DEMO_PASSWORD } from '../../src/platform/identity';
import { endPlan } from '../support/browser/end-plan';
import { goalOf, NOTE, OWN, saved, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { PHONE, type Visit } from '../support/browser/visit';

/** What a browser says of a line that the test cut. */
const CUT = /ERR_INTERNET_DISCONNECTED|WebSocket|failed: /;

/** All that a page asks the service for but who is here. */
const ELSE = /\/v1\/(?!session$)/;

describe('words that could not be saved at once', () => {
  const stage = setStage();

  const worker = async (login: string): Promise<Visit> =>
    (await stage.signedIn(login)).openPlanOf('Amira Haddad');
  const amira = async (): Promise<Visit> => (await stage.signedIn('person', PHONE)).openOwnPlan();

  it('keeps every letter of whoever loses the line in the middle of a sentence', async () => {
    const [person, joanna] = [await amira(), await worker('practitioner')];
    const own = await write(person, 'Change my words', OWN);
    await own.pressSequentially(' I will ring');
    await saved(person);
    await person.context.setOffline(true);
    await person.page.getByText('No connection. Write on').waitFor();
    await own.pressSequentially(' on Friday at ten');
    await person.page.getByText('Not saved yet – keeps trying').first().waitFor();
    expect(await person.page.locator('[data-saved="true"]').count()).toBe(0);
    // They are in this tab, and nowhere on the device.
    const kept = 'Promise.all([{ ...localStorage }, { ...sessionStorage }, indexedDB.databases()])';
    expect(JSON.stringify(await person.page.evaluate(kept))).not.toMatch(/Friday|I will|"name"/);
    // Whoever closes the tab now is asked first.
    await person.staysWhenAsked();
    await own.pressSequentially(', early.');
    await person.context.setOffline(false);
    await saved(person);
    await sees(joanna, 'I will ring on Friday at ten, early.');
    person.expectNoFaults(CUT);
    joanna.expectNoFaults();
  }, 120_000);

  it('keeps what was typed last for whoever signs in again', async () => {
    const [person, joanna] = [await amira(), await worker('practitioner')];
    const own = await write(person, 'Change my words', OWN);
    await person.context.setOffline(true);
    await person.page.getByText('No connection. Write on').waitFor();
    await own.pressSequentially(' Still here.');
    const ended = await person.context.request.delete('/v1/sessions', { headers: { origin: stage.url } });
    expect(ended.status()).toBe(204);
    await person.context.setOffline(false);
    await person.page.getByText('It is kept in this tab').waitFor();
    expect(await person.violations()).toEqual([]);
    await person.fillIn('person');
    await saved(person);
    await sees(joanna, 'Still here.');
    person.expectNoFaults(new RegExp(`${CUT.source}|401`));
  }, 120_000);

  it('are not said by whoever the browser belongs to when the line is back, though nothing but the line tells', async () => {
    const [joanna, delroy] = [await worker('practitioner'), await worker('peer')];
    const { page, context } = joanna;
    const note = await write(joanna, /note/, NOTE);
    await context.setOffline(true);
    await page.getByText('No connection. Write on').waitFor();
    await note.pressSequentially(' Mine alone.');
    // The cookie is Delroy's from here on: no tab has told, and no other answer of the service does.
    const data = { email: 'peer@northside.example', password: DEMO_PASSWORD, cookie: true };
    const came = await context.request.post('/v1/session', { headers: { origin: stage.url }, data });
    expect(came.status()).toBe(201);
    await page.route(ELSE, (route) => route.abort('internetdisconnected'));
    await context.setOffline(false);
    await page.waitForURL(({ pathname }) => pathname === '/today');
    await page.unroute(ELSE);
    await delroy.page.reload();
    const there = await write(delroy, /note/, NOTE);
    expect(await there.textContent()).not.toContain('Mine alone.');
    joanna.expectNoFaults(CUT);
    delroy.expectNoFaults();
  }, 120_000);

  it('goes on without the editor where it does not come, and takes it when it does', async () => {
    const person = await amira();
    const { page } = person;
    await page.route('**/assets/writing-*.js', (route) => route.abort('internetdisconnected'));
    const said = await goalOf(person).locator('h3').first().innerText();
    await goalOf(person).getByRole('button', { name: 'Change my words' }).first().click();
    await page.getByText('You cannot write here yet: the editor did not come.').waitFor();
    await page.getByText('It is asked for again by itself.').waitFor();
    // The plan is still there, and so is what stood in the text.
    await goalOf(person).getByText(said).first().waitFor();
    expect(await person.violations()).toEqual([]);
    await page.unroute('**/assets/writing-*.js');
    await page.getByRole('textbox', { name: OWN }).and(page.locator(':focus')).waitFor();
    person.expectNoFaults(CUT);
  }, 120_000);

  it('offers to load the page anew after it was renewed, and asks before anything typed is lost', async () => {
    const person = await stage.visit('person', PHONE);
    const { page } = person;
    // What could not be saved; the rest of the page is.
    await page.route(/\/entries$/, (route) => route.abort());
    await page.getByRole('button', { name: 'Add to your list' }).click();
    await page.getByLabel('What do you want to talk about?').fill('The flat.');
    await page.route('**/assets/my-review-page-*.js', (route) => route.fulfill({ status: 404 }));
    await page.route(
      (url) => url.pathname === '/',
      (route) =>
        route.request().resourceType() === 'fetch'
          ? route.fulfill({ contentType: 'text/html', body: '<script src="/assets/newer.js"></script>' })
          : route.continue(),
    );
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: 'Look back, and say what worked' }).click();
    await page.getByText('Trellis was renewed while this page was open').waitFor();
    expect(await person.violations()).toEqual([]);
    const asked = page.waitForEvent('dialog');
    const pressed = page.getByRole('button', { name: 'Load the page anew' }).click();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await pressed;
    await page.goBack();
    // What waits to be saved stands open.
    expect(await page.getByLabel('What do you want to talk about?').inputValue()).toBe('The flat.');
    // Nothing of where somebody was is left on the device.
    expect(await page.evaluate('JSON.stringify({ ...sessionStorage })')).not.toContain('my-review-page');
    person.expectNoFaults(/404|my-review-page|ERR_FAILED|entries$/);
  }, 120_000);

  it('leaves to be copied what may not be written any more', async () => {
    const [delroy, joanna] = [await worker('peer'), await worker('practitioner')];
    const note = await write(delroy, /note/, NOTE);
    await delroy.context.setOffline(true);
    await delroy.page.getByText('No connection. Write on').waitFor();
    await note.pressSequentially(' Too late.');
    await endPlan(joanna, await joanna.idOf('Amira Haddad'));
    await delroy.context.setOffline(false);
    await delroy.page.getByText('This was not saved: you can no longer write here').waitFor();
    await delroy.page.getByText('Too late.').first().waitFor();
    // They are nowhere else: whoever closes the tab is asked.
    await delroy.staysWhenAsked();
    // Where the browser does not let the page copy, the words are marked to be copied by hand.
    await delroy.page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
    await delroy.page.getByRole('button', { name: 'Copy my words' }).click();
    await delroy.page.getByText('They could not be copied.').waitFor();
    expect(await delroy.page.evaluate('getSelection().toString()')).toContain('Too late.');
    expect(await delroy.violations()).toEqual([]);
    await delroy.page.getByRole('button', { name: 'I don’t need them' }).click();
    expect(await delroy.page.getByText('Too late.').count()).toBe(0);
    // Who has no plan any more is asked for it once again.
    delroy.expectNoFaults(new RegExp(`${CUT.source}|404`));
  }, 120_000);
});
