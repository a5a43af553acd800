import { NOTE, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { PHONE, type Visit } from '../support/browser/visit';

/** Longer than what was read counts as new. */
const AWAY_MS = 20_000;
const NOT_RENEWED = 'This page could not be read again';

describe('words that are typed and not saved', () => {
  const stage = setStage();

  /** Somebody looks at another window for a while, and comes back to this one: what is shown is read again. */
  const comeBack = async ({ page }: Visit): Promise<void> => {
    await page.evaluate(`{
      const now = Date.now.bind(Date);
      Date.now = () => now() + ${AWAY_MS};
      window.dispatchEvent(new Event('visibilitychange'));
    }`);
  };
  /** The service falls: the browser is on the network, and nobody answers. */
  const fall = async ({ context }: Visit): Promise<void> => {
    await context.route(/\/v1\//, (route) => route.abort('connectionrefused'));
  };
  const stand = async ({ context }: Visit): Promise<void> => {
    await context.unroute(/\/v1\//);
  };

  it('a service that falls takes no page away from whoever is writing in it', async () => {
    const visit = await stage.visit('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const note = await write(visit, /note/, NOTE);
    await fall(visit);
    await note.pressSequentially(' In the middle of');
    await page.getByText(NOT_RENEWED).waitFor();
    // Of one fall it is told once.
    expect(await page.getByText(NOT_RENEWED).count()).toBe(1);
    await note.pressSequentially(' a sentence.');
    expect(await note.textContent()).toContain('In the middle of a sentence.');
    await visit.expectForAll('a plan that could not be read again');
    await stand(visit);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(NOT_RENEWED).waitFor({ state: 'detached' });
    await sees(visit, 'In the middle of a sentence.');
    visit.expectNoFaults('ERR_CONNECTION_REFUSED');
  }, 60_000);

  it('a form stays with all that was typed, on a desk and on a phone', async () => {
    const worker = await stage.visit('practitioner');
    await worker.openPerson(/Amira Haddad/);
    await worker.page.getByRole('button', { name: 'Change what is written here' }).click();
    const needs = worker.page.getByLabel('What helps us talk');
    await needs.fill('With time.');
    await fall(worker);
    await comeBack(worker);
    await worker.page.getByText(NOT_RENEWED).waitFor();
    expect(await needs.inputValue()).toBe('With time.');
    const person = await stage.visit('person', PHONE);
    await person.page.goto('/my-plan/answer');
    await person.page.getByText('Say what you do not agree with').click();
    const views = person.page.getByLabel('How you see it');
    await views.fill('Not on Thursdays.');
    await fall(person);
    await comeBack(person);
    await person.page.getByText(NOT_RENEWED).waitFor();
    expect(await views.inputValue()).toBe('Not on Thursdays.');
    worker.expectNoFaults('ERR_CONNECTION_REFUSED');
    person.expectNoFaults('ERR_CONNECTION_REFUSED');
  }, 60_000);
});
