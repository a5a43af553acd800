import { setStage } from '../support/browser/stage';
import { TABLET, type Visit } from '../support/browser/visit';

const PIN = '90817';

describe('a conversation in a browser', () => {
  const stage = setStage();
  let visit: Visit;
  beforeEach(async () => {
    visit = await stage.signedIn('practitioner', TABLET);
    await visit.openPlanOf('Amira Haddad');
    await visit.page.getByRole('link', { name: 'Talk it through' }).click();
    await visit.page.getByRole('heading', { name: 'What matters most to you?' }).waitFor();
  });

  const saved = async (): Promise<void> => {
    await visit.page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await visit.page.locator('[data-saved="true"]').waitFor();
  };
  const handOver = async (): Promise<void> => {
    const { page } = visit;
    await page.getByRole('radio', { name: 'Amira writes' }).check();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Hand it to Amira' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
  };

  it('asks one thing at a time; what is said goes into the lane of whoever’s words it is', async () => {
    const { page } = visit;
    await visit.expectForAll('the first question');
    await page.getByLabel(/What Amira says, word for word/).fill('And the sea, when it is cold.');
    await saved();
    await page.getByRole('radio', { name: 'My own note' }).check();
    await page.getByLabel(/Your note beside/).fill('She smiled when she said the sea.');
    await saved();
    await page
      .getByRole('button', { name: /^People/ })
      .last()
      .click();
    await page.getByRole('heading', { name: 'Who are the people who count?' }).waitFor();
    await page
      .getByRole('button', { name: /^Strengths/ })
      .last()
      .click();
    await page.getByLabel('Which part of life is it from?').selectOption('leisure');
    await page.getByLabel(/What Amira says, word for word/).fill('I can swim a mile.');
    await saved();
    await page.getByRole('button', { name: 'Another strength' }).click();
    await page.getByText('I can swim a mile.').waitFor();
    await visit.expectForAll('strengths');

    await page
      .getByRole('button', { name: /^What matters/ })
      .first()
      .click();
    await handOver();
    await page.getByText('And the sea, when it is cold.').waitFor();
    await visit.expectForAll('read back to the person');
    await page.getByRole('button', { name: 'Yes, those are my words' }).click();
    await page.getByRole('button', { name: 'Yes, those are my words' }).waitFor({ state: 'detached' });
    await page
      .getByRole('button', { name: /^Hopes/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /What would you love to be doing/ }).waitFor();
    await page.getByLabel('Your words').fill('Swim to the buoy and back.');
    await saved();
    await page.getByRole('button', { name: 'Read my plan' }).click();
    await page.locator('#goals').getByText('Swim to the buoy and back.').waitFor();
    await page
      .getByText(/You wrote this|on .* device/)
      .first()
      .waitFor();
    await visit.expectForAll('my plan, on a worker’s device');
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.locator('#goals').getByText('Swim to the buoy and back.').waitFor();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('another tab of the same browser shows nothing of the worker’s once the device is handed over', async () => {
    const other = await visit.context.newPage();
    await other.goto('/people');
    await other.getByRole('link', { name: /Amira Haddad/ }).waitFor();
    await handOver();
    await other.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    expect(new URL(other.url()).pathname).toBe('/sitting');
  }, 120_000);

  it('whoever is handed the device goes on at once with words of theirs that are there already', async () => {
    // The worker has the same words open, and may not write in them.
    await visit.page.getByRole('textbox', { name: /What Amira says, word for word/ }).waitFor();
    await handOver();
    const words = visit.page.getByRole('textbox', { name: 'Your words' });
    await words.press('Control+End');
    await words.pressSequentially(' And the sea.');
    await saved();
    visit.expectNoFaults();
  }, 120_000);

  it('after five wrong PINs the way back is to sign in anew; nothing that was written is lost', async () => {
    const { page } = visit;
    await handOver();
    await page
      .getByRole('button', { name: /^Hopes/ })
      .first()
      .click();
    await page.getByLabel('Your words').fill('A garden with a door.');
    await saved();
    await page.getByRole('button', { name: 'Give it back' }).click();
    for (const said of ['4 tries are left', '3 tries', '2 tries', 'One try is left', 'the last try']) {
      await page.getByLabel('PIN', { exact: true }).fill('1379');
      await page.getByRole('button', { name: 'Take it back' }).click();
      await page.getByText(said).waitFor();
    }
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('The PIN was tried too often').waitFor();
    await visit.expectForAll('the PIN used up');
    await page.getByRole('button', { name: 'No PIN: end here and sign in again' }).click();
    await page.getByLabel('E-mail address').waitFor();
    await page.goBack();
    await page.getByLabel('E-mail address').waitFor();
    await visit.signIn('practitioner');
    await visit.openPlanOf('Amira Haddad');
    await page.locator('#goals').getByText('A garden with a door.').waitFor();
  }, 180_000);

  it('what is typed while an entry is begun goes on in its live text, and so does the caret', async () => {
    const { page } = visit;
    await page
      .getByRole('button', { name: /^Hopes/ })
      .first()
      .click();
    const pad = page.getByRole('textbox', { name: /What Amira says, word for word/ });
    await pad.pressSequentially('A boat ', { delay: 20 });
    // Whoever types on across the moment when the entry is begun writes one text.
    await page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
    await page.keyboard.type('with a red sail, and nobody in a hurry.', { delay: 15 });
    await saved();
    expect(await page.locator(':focus').innerText()).toBe('A boat with a red sail, and nobody in a hurry.');
    const colleague = await stage.signedIn('practitioner');
    await colleague.openPlanOf('Amira Haddad');
    await colleague.page
      .locator('#goals')
      .getByText('A boat with a red sail, and nobody in a hurry.')
      .waitFor();
    await page.keyboard.type(' Blue, then.');
    await colleague.page
      .locator('#goals')
      .getByText(/hurry\. Blue, then\./)
      .first()
      .waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('a line that breaks loses no keystroke: it is said, and saved when it is back', async () => {
    const { page, context } = visit;
    await page
      .getByRole('button', { name: /^Hopes/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'My own note' }).check();
    await context.setOffline(true);
    await page.getByLabel(/Your note beside/).fill('Written on the train.');
    await page.getByText('Trellis cannot be reached just now').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await saved();
    expect(await page.getByLabel(/Your note beside/).innerText()).toBe('Written on the train.');
  }, 120_000);

  describe('words that could not be saved', () => {
    const ask = (what: RegExp): Promise<void> =>
      visit.page.getByRole('button', { name: what }).first().click();
    const note = () => visit.page.getByRole('textbox', { name: /Your note beside/ });
    const noteTo = async (what: RegExp): Promise<void> => {
      await ask(what);
      await visit.page.getByRole('radio', { name: 'My own note' }).check();
    };

    it('are there again, and sent again, when one comes back to the question or the pen', async () => {
      const { page, context } = visit;
      // What a question needs is fetched before the line breaks.
      await page.locator('[contenteditable="true"]').waitFor();
      await noteTo(/^Hopes/);
      await context.setOffline(true);
      await note().fill('Written on the train.');
      await page.getByText('Trellis cannot be reached just now').waitFor();
      await page.getByRole('radio', { name: /^Amira says it/ }).check();
      expect(await page.getByLabel(/What Amira says, word for word/).inputValue()).toBe('');
      await page.getByRole('radio', { name: 'My own note' }).check();
      expect(await note().inputValue()).toBe('Written on the train.');
      await ask(/^What matters/);
      await noteTo(/^Hopes/);
      expect(await note().inputValue()).toBe('Written on the train.');
      await context.setOffline(false);
      await page.getByRole('button', { name: 'Try again' }).click();
      await saved();
      expect(await note().innerText()).toBe('Written on the train.');
    }, 120_000);

    it('are added to the entry that was begun with the first of them', async () => {
      const { page } = visit;
      // Nothing comes live: what is typed once the entry is begun stays on the pad.
      await page.routeWebSocket(/\/live/, () => undefined);
      await page.reload();
      await noteTo(/^Hopes/);
      const begun = page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.ok());
      await note().pressSequentially('A boat');
      await begun;
      await page.keyboard.type(' with a red sail.');
      const isText = (url: string | URL): boolean => String(url).endsWith('/texts/statement/professional');
      await page.route(isText, (route) => route.abort());
      const refused = page.waitForEvent('requestfailed', (request) => isText(request.url()));
      await ask(/^What matters/);
      await refused;
      await page.unroute(isText);
      await noteTo(/^Hopes/);
      expect(await note().inputValue()).toBe('A boat with a red sail.');
      const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
      await ask(/^What matters/);
      expect((await kept).request().postDataJSON()).toEqual({ text: 'A boat with a red sail.' });
    }, 120_000);
  });
});
