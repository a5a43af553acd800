import { sign } from '../support/browser/sign';
import { setStage } from '../support/browser/stage';
import { PHONE, TABLET, type Visit } from '../support/browser/visit';

const PIN = '2580';
/** The smallest picture there is: one transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('agreeing on a plan in a browser', () => {
  const stage = setStage();
  const openPlan = async (visit: Visit): Promise<void> => {
    const { page } = await visit.openPlanOf('Amira Haddad');
    await page.getByText('My daughter Lamar').first().waitFor();
  };
  /** Reads it back anew, or what was read back by the test before and is still open. */
  const propose = async (worker: Visit): Promise<void> => {
    await openPlan(worker);
    await worker.page.getByRole('link', { name: /Read back and agree|Go on: waiting/ }).click();
    const freeze = worker.page.getByRole('button', { name: 'Freeze it, and read it back' });
    const asked = worker.page.getByRole('heading', { name: /How will Amira answer|Another answer/ });
    await freeze.or(asked).first().waitFor();
    if (await freeze.isVisible()) await freeze.click();
    await asked.waitFor();
  };
  const takeItBack = async ({ page }: Visit): Promise<void> => {
    await page.getByText('Take it back, to write on').click();
    await page.getByLabel('Why', { exact: true }).fill('There is more to say.');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'Freeze it, and read it back' }).waitFor();
  };

  it('a worker reads it back, hands the device over, and the person signs: a version comes into force', async () => {
    const together = await stage.signedIn('practitioner', TABLET);
    const { page } = together;
    await openPlan(together);
    await page.getByRole('link', { name: 'Read back and agree' }).click();
    await page.getByText('Somebody to call in a crisis', { exact: true }).waitFor();
    await together.expectForAll('before it is read back');
    await page.getByRole('button', { name: 'Freeze it, and read it back' }).click();
    await page.getByRole('heading', { name: 'How will Amira answer?' }).waitFor();
    await together.expectForAll('read back');
    await page.getByRole('button', { name: 'Hand Amira this device' }).click();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Hand it to Amira' }).click();

    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    await page.getByText('My daughter Lamar').first().waitFor();
    await together.expectForAll('in the person’s hands');
    // Neither back, nor a reload, nor another address leads out.
    await page.goBack();
    await page.waitForURL('**/sitting');
    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    for (const path of ['/people', '/today', '/sign-in', '/my-plan', '/account']) {
      await page.goto(path);
      await page.waitForURL('**/sitting');
      await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    }
    await page.reload();
    const words = page.getByLabel('In your own words');
    await words.fill('Yes to the market. Not on Thursdays.');
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByText('Something that you wrote is not sent yet').waitFor();
    await together.expectForAll('an answer that was not sent');
    await page.getByRole('button', { name: 'Not yet, go on writing' }).click();
    expect(await words.inputValue()).toBe('Yes to the market. Not on Thursdays.');
    await page.getByRole('radio', { name: 'Some of it' }).check();
    await sign(together);
    await page.getByLabel('Who saw it').fill('Youssef Haddad');
    await page.getByLabel('Who they are to you').fill('Brother');
    await page.getByRole('button', { name: 'Send my answer' }).click();
    await page.getByText('You can give the device back now').waitFor();
    await together.expectForAll('answered');

    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByLabel('PIN', { exact: true }).fill('1379');
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('4 tries are left').waitFor();
    await together.expectForAll('taking it back');
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('link', { name: 'Go on: waiting for an answer' }).click();
    await page.getByText('Amira Haddad agrees with some of it').waitFor();
    await page.getByText('Youssef Haddad (Brother) saw it').waitFor();
    await page.getByRole('button', { name: 'From today this is Amira’s plan' }).click();
    await page.getByRole('heading', { name: /Version \d+ is in force/ }).waitFor();
    await together.expectForAll('in force');
    together.expectNoFaults('422');
  }, 120_000);

  it('every version can be read whole, and two be compared word by word', async () => {
    const worker = await stage.signedIn('practitioner');
    const { page } = worker;
    await openPlan(worker);
    await page.getByRole('link', { name: 'Versions', exact: true }).last().click();
    await page.getByText('in force now').waitFor();
    await worker.expectForAll('versions');
    await page
      .getByRole('link', { name: /^Version \d+$/ })
      .first()
      .click();
    // Only a version says this: the list, which says the rest of it twice, is gone once it is there.
    await page.getByText('If one letter were changed, it would be another').waitFor();
    await page.getByText(/^Agreed in part by the person/).waitFor();
    await page.getByRole('img', { name: 'Signature of Amira Haddad' }).waitFor();
    await worker.expectForAll('a version');
    await page.getByRole('link', { name: /What changed since version/ }).click();
    await page.getByRole('heading', { name: /What changed from version/ }).waitFor();
    await worker.expectForAll('what changed');
    await page.getByRole('link', { name: 'All versions' }).click();
    await page.getByLabel('To', { exact: true }).selectOption('draft');
    await page.getByLabel('From', { exact: true }).selectOption('1');
    await page.getByRole('button', { name: 'Show what changed' }).click();
    await page.getByRole('heading', { name: 'What changed since version 1, not agreed yet' }).waitFor();
    await worker.expectForAll('what changed since');
    worker.expectNoFaults();
  }, 180_000);

  it('a person answers on their own phone, and loses no word to somebody who was quicker', async () => {
    const worker = await stage.signedIn('practitioner');
    await propose(worker);
    const person = await stage.visit('person', PHONE);
    await person.page.getByRole('link', { name: 'Read it and say where I stand' }).click();
    await person.page.getByRole('radio', { name: 'I don’t agree' }).check();
    const words = person.page.getByLabel('In your own words');
    await words.fill('Nobody asked me about the evenings.');
    await person.expectForAll('my answer');
    await takeItBack(worker);
    await person.page.getByRole('button', { name: 'Send my answer' }).click();
    await person.page.getByText('Your words are still here').waitFor();
    expect(await words.inputValue()).toBe('Nobody asked me about the evenings.');

    await worker.page.getByRole('button', { name: 'Freeze it, and read it back' }).click();
    await worker.page.getByRole('heading', { name: 'How will Amira answer?' }).waitFor();
    await person.page.getByRole('button', { name: 'Read what is there now' }).click();
    await person.page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await words.inputValue()).toBe('Nobody asked me about the evenings.');
    await person.page.getByRole('radio', { name: 'I don’t agree' }).check();
    await person.page.getByRole('button', { name: 'Send my answer' }).click();
    await person.page.getByText('Amira Haddad does not agree').waitFor();
    person.expectNoFaults('409');
  }, 180_000);

  it('a disagreement is raised by the person and answered by the team', async () => {
    const person = await stage.signedIn('person', PHONE);
    await person.page.goto('/my-plan/answer');
    await person.page.getByText('Say what you do not agree with').click();
    await person.page.getByLabel('What it is about').fill('The evenings');
    await person.page.getByLabel('How you see it').fill('They got harder again.');
    await person.page.getByRole('button', { name: 'Send it to my team' }).click();
    await person.page.getByText('They got harder again.').waitFor();
    const worker = await stage.signedIn('practitioner');
    await openPlan(worker);
    await worker.page.getByRole('link', { name: 'Go on: waiting for an answer' }).click();
    const mine = worker.page.getByRole('listitem').filter({ hasText: 'They got harder again.' }).last();
    await mine.getByText('Answer', { exact: true }).click();
    await mine.getByLabel(/Your answer/).fill('Then we start with the evenings.');
    await mine.getByRole('button', { name: 'Send the answer' }).click();
    await worker.page.getByText('Then we start with the evenings.').waitFor();
    await worker.expectForAll('a disagreement, answered');
    await person.page.reload();
    await person.page.getByText('Then we start with the evenings.').waitFor();
    await person.expectForAll('my disagreement, answered');
  }, 180_000);

  it('every other way of answering brings its own evidence; a plan may go on without agreement, and says so', async () => {
    const worker = await stage.signedIn('practitioner');
    const { page } = worker;
    await openPlan(worker);
    await page.getByRole('link', { name: 'Go on: waiting for an answer' }).click();
    await page.getByRole('button', { name: 'Send a link that works once' }).click();
    const link = await stage.linkSentBy(async () => {
      await page.getByRole('button', { name: 'Send the link' }).click();
      await page.getByText('The link is on its way.').waitFor();
    });
    const byLink = await stage.arrive(PHONE);
    await byLink.page.goto(link);
    await byLink.page.getByRole('button', { name: 'Go on' }).click();
    // What was answered before stands there, and a mind may be changed.
    await byLink.page.getByRole('link', { name: 'Look at it again' }).click();
    await byLink.page.getByRole('button', { name: 'Change my answer' }).click();
    await byLink.page.getByRole('radio', { name: 'I don’t agree' }).check();
    await byLink.page.getByRole('button', { name: 'Send my answer' }).click();
    await byLink.page.getByText('Amira Haddad does not agree').waitFor();
    byLink.expectNoFaults();

    await page.getByRole('button', { name: 'Amira signed on paper' }).click();
    const scan = { name: 'signed.png', mimeType: 'image/png', buffer: PIXEL };
    await page.getByLabel('Scan or photo of the signed paper').setInputFiles(scan);
    // A supporter with the right to decide in the person's place shows it.
    await page.getByLabel('Whose answer it is').selectOption({ label: 'Youssef Haddad (brother)' });
    await page.getByLabel('As what they answer').selectOption({ label: 'as their attorney, in their place' });
    await page.getByRole('radio', { name: 'They agree', exact: true }).check();
    expect(await page.getByRole('button', { name: 'Keep this answer' }).isEnabled()).toBe(false);
    await page.getByLabel('What gives them the right').fill('Lasting power of attorney, 4 May 2024');
    await page.getByLabel('Scan or photo of it').setInputFiles(scan);
    await worker.expectForAll('on paper');
    await page.getByRole('button', { name: 'Keep this answer' }).click();
    await page.getByText('Signed on paper; the scan is kept.').waitFor();
    await page.getByText('By right of: Lasting power of attorney, 4 May 2024').waitFor();
    await page
      .getByText(/as attorney/)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Amira said it by phone or video' }).click();
    await page.getByRole('radio', { name: 'They don’t agree' }).check();
    await page.getByLabel('Amira’s words, word for word').fill('No. Not with the evenings as they are.');
    await page.getByLabel('Who listened too').fill('Delroy Baptiste');
    await worker.expectForAll('by phone');
    await page.getByRole('button', { name: 'Keep this answer' }).click();
    await page.getByText('Delroy Baptiste listened too').waitFor();

    await page.getByRole('button', { name: 'Say where you stand yourself' }).click();
    await page.getByRole('radio', { name: 'I agree' }).check();
    await page.getByRole('button', { name: 'Keep this answer' }).click();
    await page.getByText('Kept, with how it was said.').waitFor();

    await page.getByText('Go on without agreement').click();
    await page.getByText('They said that they do not agree.').waitFor();
    await page.getByLabel('Why the team needs it now').fill('The team needs something to go by.');
    const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Offer it again on').fill(soon);
    await worker.expectForAll('without agreement');
    await page.getByRole('button', { name: 'Bring it into force without agreement' }).click();
    await page.getByText('It is in force without Amira’s agreement').waitFor();
    await page.getByRole('link', { name: /Read version/ }).click();
    await page.getByText(/^In force without agreement: they disagreed/).waitFor();
    worker.expectNoFaults();
  }, 120_000);
});
