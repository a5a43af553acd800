import type { Locator } from 'playwright-core';
import { endPlan } from '../support/browser/end-plan';
import { NOTE, saved, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { PHONE, TABLET, type Visit } from '../support/browser/visit';

/** A day in the next year is neither past nor out of sight. */
const YEAR = new Date().getUTCFullYear() + 1;
const UNREACHED = 'Trellis cannot be reached just now';
const LIST = 'What do you want to talk about?';
/** What a browser says of a service that the test cut off, and of a session that was over. */
const CUT = /ERR_CONNECTION_REFUSED|failed: |401/;

describe('words that stay with whoever wrote them', () => {
  const stage = setStage();

  const done = (visit: Visit): Promise<void> =>
    visit.page.getByRole('button', { name: 'Done', exact: true }).click();
  const undo = ({ page }: Visit): Locator => page.getByRole('button', { name: 'Undo what I did' });

  it('what somebody wrote last can be taken back by them, also when they come back to it', async () => {
    const visit = await (await stage.signedIn('practitioner')).openPlanOf('Amira Haddad');
    const note = await write(visit, /note/, NOTE);
    const before = await note.textContent();
    await note.pressSequentially(' A slip.');
    await saved(visit);
    await done(visit);
    await write(visit, /note/, NOTE);
    expect(await note.textContent()).toContain(' A slip.');
    await undo(visit).click();
    expect(await note.textContent()).toBe(before);
    await done(visit);
    await write(visit, /note/, NOTE);
    expect(await undo(visit).isDisabled()).toBe(true);
    await visit.page.keyboard.press('ControlOrMeta+y');
    expect(await note.textContent()).toContain(' A slip.');
    visit.expectNoFaults();
  }, 120_000);

  it('what is written for a review is saved as it is written, and nobody is asked to save it', async () => {
    const visit = await stage.signedIn('person', PHONE);
    const { page, context } = visit;
    await page.goto('/my-plan');
    await page.getByRole('button', { name: 'Add to your list' }).click();
    const words = page.getByLabel(LIST);
    await words.fill('The flat.');
    await saved(visit);
    await page.getByText(/^Saved \d/).waitFor();
    await visit.expectForAll('a list that is written');
    await context.route(/\/v1\/.*entries/, (route) => route.abort('connectionrefused'));
    await words.fill('The flat, and the stairs.');
    await page.getByText(UNREACHED).waitFor();
    expect(await page.locator('[data-saved="true"]').count()).toBe(0);
    // Neither the page nor the tab is left without a question.
    const asked = page.waitForEvent('dialog');
    const leaving = page.getByRole('link', { name: 'Look back, and say what worked' }).click();
    await (await asked).dismiss();
    await leaving;
    await visit.staysWhenAsked();
    await context.unroute(/\/v1\/.*entries/);
    // Now it is saved on the way, without a question.
    await page.getByRole('link', { name: 'Look back, and say what worked' }).click();
    await page.getByRole('heading', { name: 'My review', level: 1 }).waitFor();
    await page.getByRole('listitem').getByText('The flat, and the stairs.').waitFor();
    await page.getByRole('button', { name: 'Change: The flat, and the stairs.' }).click();
    const again = page.getByRole('region', { name: /^Change: / });
    await again.getByRole('textbox').fill('');
    await again.getByText('Nothing is saved of an empty text').waitFor();
    await again.getByRole('button', { name: 'Take it back' }).click();
    await again.waitFor({ state: 'detached' });
    expect(await page.getByText('The flat, and the stairs.').count()).toBe(0);
    visit.expectNoFaults(CUT);
  }, 120_000);

  it('what a worker brings to a review follows it, is there when they come back, and is nobody else’s to send', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page, context } = visit;
    const entries = /\/v1\/.*entries/;
    const cut = async (): Promise<void> => {
      await context.route(entries, (route) => route.abort('connectionrefused'));
    };
    await visit.openPerson('Amira Haddad', 'Review');
    await page.getByRole('button', { name: 'Bring something' }).click();
    const words = page.getByLabel('What do you bring?');
    await words.fill('The bus.');
    await saved(visit);
    // It is put off meanwhile: what is written goes on with it.
    const of = await visit.idOf('Amira Haddad');
    const { id } = (await (await context.request.get(`/v1/people/${of}/plan`)).json()) as { id: string };
    const read = await context.request.get(`/v1/plans/${id}/reviews`);
    const { items } = (await read.json()) as { items: readonly { id: string; status: string }[] };
    const toCome = items.find(({ status }) => status === 'preparing' || status === 'scheduled');
    const off = await context.request.post(`/v1/plans/${id}/reviews/${toCome?.id ?? ''}/postponement`, {
      headers: { origin: stage.url, 'idempotency-key': 'put-off-meanwhile' },
      data: { dueOn: `${YEAR}-05-04`, reason: 'The landlord comes that day.', onWishOf: 'team' },
    });
    expect(off.status()).toBe(201);
    await words.fill('The bus, and the train.');
    await page.getByText(`We meet on 4 May ${YEAR}.`).waitFor();
    await saved(visit);
    // What could not be saved is open for whoever comes back, beside nothing older.
    await cut();
    await words.fill('The bus, the train, the tram.');
    await page.getByText(UNREACHED).waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.locator('[id^="goal-"]').first().waitFor();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByText(UNREACHED).waitFor();
    expect(await words.inputValue()).toBe('The bus, the train, the tram.');
    await context.unroute(entries);
    await page.getByRole('button', { name: 'Try again', exact: true }).click();
    await saved(visit);
    await words.fill('');
    await page.getByText('Nothing is saved of an empty text').waitFor();
    expect(await page.locator('[data-saved="true"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await words.waitFor({ state: 'detached' });
    // The focus goes on from the list that it stood in.
    await page.locator('div:focus', { hasText: 'Bring something' }).waitFor();
    // Somebody else comes in by another tab: what was not saved is not said in their name.
    await cut();
    await page.getByRole('button', { name: 'Bring something' }).click();
    await words.fill('Mine alone to say.');
    await page.getByText(UNREACHED).waitFor();
    await context.unroute(entries);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (entries.test(request.url())) sent.push(request.method());
    });
    const person = await visit.another();
    await person.signIn('person');
    await page.getByText('My daughter Lamar').waitFor();
    expect(sent).toEqual([]);
    visit.expectNoFaults(CUT, /409/);
  }, 180_000);

  it('a page of the whole window leads on where there is no plan, with the words that it did not take', async () => {
    const visit = await (await stage.signedIn('practitioner', TABLET)).openPlanOf('Amira Haddad');
    const { page, context } = visit;
    await page.getByRole('link', { name: 'Talk it through' }).click();
    await page.getByRole('radio', { name: 'My own note' }).check();
    const note = page.getByRole('textbox', { name: /Your note beside/ });
    await note.waitFor();
    await context.setOffline(true);
    await page.getByText('No connection. Write on').waitFor();
    await note.pressSequentially(' Too late.');
    await endPlan(visit, await visit.idOf('Amira Haddad'));
    await context.setOffline(false);
    await page.getByText('This was not saved').waitFor();
    await page.getByText('Too late.').waitFor();
    await page.getByText('There is no plan yet.').waitFor();
    await visit.expectForAll('a conversation without a plan');
    await page.getByRole('button', { name: 'I don’t need them' }).click();
    await page.getByRole('link', { name: 'Go to their page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).waitFor();
    await page.getByText('No plan yet').waitFor();
    visit.expectNoFaults(CUT, /DISCONNECTED|WebSocket|404/);
  }, 120_000);
});
