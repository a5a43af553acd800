import type { Locator } from 'playwright-core';
import { NOTE, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { PHONE, type Visit } from '../support/browser/visit';

/** Longer than what was read counts as new. */
const AWAY_MS = 20_000;
/** A day in the next year is neither past nor out of sight. */
const YEAR = new Date().getUTCFullYear() + 1;
/** What a browser says of a service that nobody reaches. */
const FALLEN = /ERR_CONNECTION_REFUSED|WebSocket|failed: /;
const NOT_RENEWED = 'This page could not be read again';

interface Person {
  readonly version: number;
  readonly contacts: readonly object[];
}

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
    const visit = await stage.signedIn('practitioner');
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
    // Pressed while nobody answers yet: as soon as somebody does, the page is read again by itself, and the button gone.
    const asked = page.waitForRequest(/\/plan$/);
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await asked;
    await stand(visit);
    await page.getByText(NOT_RENEWED).waitFor({ state: 'detached' });
    await sees(visit, 'In the middle of a sentence.');
    visit.expectNoFaults(FALLEN);
  }, 120_000);

  it('a form stays with all that was typed, on a desk and on a phone', async () => {
    const worker = await stage.signedIn('practitioner');
    await worker.openPerson('Amira Haddad');
    await worker.page.getByRole('button', { name: 'Change what is written here' }).click();
    const needs = worker.page.getByLabel('What helps us talk');
    await needs.fill('With time.');
    await fall(worker);
    await comeBack(worker);
    await worker.page.getByText(NOT_RENEWED).waitFor();
    expect(await needs.inputValue()).toBe('With time.');
    const person = await stage.signedIn('person', PHONE);
    await person.page.goto('/my-plan/answer');
    await person.page.getByText('Say what you do not agree with').click();
    const views = person.page.getByLabel('How you see it');
    await views.fill('Not on Thursdays.');
    await fall(person);
    await comeBack(person);
    await person.page.getByText(NOT_RENEWED).waitFor();
    expect(await views.inputValue()).toBe('Not on Thursdays.');
    worker.expectNoFaults(FALLEN);
    person.expectNoFaults(FALLEN);
  }, 120_000);

  /** A colleague changes the record of whoever is on the page, and this page reads it. */
  const colleagueChanges = async (visit: Visit, change: (person: Person) => object): Promise<void> => {
    const { page, context } = visit;
    const address = `/v1/people/${page.url().split('/').at(-1)}`;
    const person = (await (await context.request.get(address)).json()) as Person;
    const changed = await context.request.patch(address, {
      headers: { origin: stage.url, 'if-match': `"${person.version}"` },
      data: change(person),
    });
    expect(changed.status()).toBe(200);
    const read = page.waitForResponse((response) => response.url().endsWith(address));
    await comeBack(visit);
    await read;
  };

  it('what a colleague changed is not undone by a form that was open before', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPerson('Amira Haddad');
    await page.getByRole('button', { name: 'Change ways to reach them' }).click();
    await page.getByLabel('What to be careful about').first().fill('Evenings only.');
    await colleagueChanges(visit, ({ contacts: [first, ...others] }) => ({
      contacts: [{ ...first, safe: 'never' }, ...others],
    }));
    await page.getByRole('definition').getByText('do not use').first().waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    const choice = page.getByRole('alert').filter({ hasText: 'Somebody changed this' });
    await choice.getByText('do not use').waitFor();
    await choice.getByText('Evenings only.').waitFor();
    await visit.expectForAll('two lists of ways');
    await choice.getByRole('button', { name: 'Leave theirs' }).click();
    await choice.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Is it safe?').first().inputValue()).toBe('never');
    await page.getByRole('button', { name: 'Cancel' }).click();
    visit.expectNoFaults('412');
  }, 120_000);

  it('what two people changed in two places of one record stands, both of it, and nobody is asked', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPerson('Amira Haddad');
    await page.getByRole('button', { name: 'Change what is written here' }).click();
    await page.getByLabel('What helps us talk').fill('Tea first.');
    await colleagueChanges(visit, () => ({ preferredWords: 'Says “my people”.' }));
    await page.getByRole('definition').getByText('Says “my people”.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('definition').getByText('Tea first.').waitFor();
    await page.getByRole('definition').getByText('Says “my people”.').waitFor();
    visit.expectNoFaults('412');
  }, 120_000);

  it('a line of the plan that a colleague changed under the pen is not written over unasked', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const opener = page
      .locator('#call')
      .getByRole('button', { name: /^Change:/ })
      .first();
    await opener.click();
    const phone = page.getByLabel('Phone number');
    await phone.fill('020 7946 0001');
    const { page: other } = await visit.another();
    await other.goto(page.url());
    await other
      .locator('#call')
      .getByRole('button', { name: /^Change:/ })
      .first()
      .click();
    await other.getByLabel('Phone number').fill('020 7946 0999');
    await other.getByLabel('Phone number').press('Enter');
    await page.getByRole('link', { name: /020 7946 0999/ }).waitFor();
    await phone.press('Enter');
    const choice = page.getByRole('alert').filter({ hasText: 'Somebody changed this' });
    await choice.getByText('020 7946 0001').waitFor();
    await choice.getByText('020 7946 0999').waitFor();
    await choice.getByRole('button', { name: 'Leave theirs' }).click();
    await choice.waitFor({ state: 'detached' });
    expect(await phone.inputValue()).toBe('020 7946 0999');
    visit.expectNoFaults();
  }, 120_000);

  it('whoever leaves a form is asked first, until it is saved', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPerson('Amira Haddad');
    await page.getByRole('button', { name: 'Change what is written here' }).click();
    const needs = page.getByLabel('What helps us talk');
    await needs.fill('A walk.');
    const asked = page.waitForEvent('dialog');
    const leaving = page.getByRole('link', { name: 'Circle', exact: true }).click();
    await (await asked).dismiss();
    await leaving;
    expect(await needs.inputValue()).toBe('A walk.');
    await visit.staysWhenAsked();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('definition').getByText('A walk.').waitFor();
    await page.getByRole('link', { name: 'Circle', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Circle' }).waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('a day that a colleague chose meanwhile is not written over unasked', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page, context } = visit;
    const of = await visit.idOf('Amira Haddad');
    await page.goto(`/people/${of}/agree`);
    const day = page.getByLabel('Look at it again on');
    await day.fill(`${YEAR}-05-05`);
    const why = page.getByLabel('Why is that later than it was to be?');
    await why.fill('Amira is away until then.');
    const read = await context.request.get(`/v1/people/${of}/plan`);
    const { id, version } = (await read.json()) as { id: string; version: number };
    const changed = await context.request.patch(`/v1/plans/${id}`, {
      headers: { origin: stage.url, 'if-match': `"${version}"` },
      data: { reviewOn: `${YEAR}-06-06`, reviewReason: 'The lido opens then.' },
    });
    expect(changed.status()).toBe(200);
    await why.blur();
    const choice = page.getByRole('alert').filter({ hasText: 'Somebody changed this' });
    await choice.getByText(/5 May/).waitFor();
    await choice.getByText(/6 June/).waitFor();
    await visit.expectForAll('two days for one review');
    await choice.getByRole('button', { name: 'Leave theirs' }).click();
    await choice.waitFor({ state: 'detached' });
    expect(await day.inputValue()).toBe(`${YEAR}-06-06`);
    visit.expectNoFaults('412');
  }, 120_000);

  it('what somebody writes for a review on two devices is theirs to choose from', async () => {
    const visit = await stage.signedIn('person', PHONE);
    const open = async ({ page }: Visit): Promise<Locator> => {
      await page.goto('/my-plan/review');
      await page
        .getByRole('button', { name: /^Change: / })
        .first()
        .click();
      return page.getByRole('region', { name: /^Change: / }).getByRole('textbox');
    };
    const { page } = visit;
    const words = await open(visit);
    const other = await visit.another();
    await (await open(other)).fill('From the other device.');
    await other.page.getByRole('button', { name: 'Done', exact: true }).click();
    await other.page.getByRole('listitem').getByText('From the other device.').waitFor();
    await words.fill('From this device.');
    const choice = page.getByRole('alert').filter({ hasText: 'Somebody changed this' });
    await choice.getByText('From the other device.').waitFor();
    expect(await words.inputValue()).toBe('From this device.');
    await visit.expectForAll('two devices');
    await choice.getByRole('button', { name: 'Use mine' }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('listitem').getByText('From this device.').waitFor();
    visit.expectNoFaults('412');
  }, 120_000);
});
