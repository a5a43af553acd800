import type { CDPSession, Locator } from 'playwright-core';
import { goalOf, NOTE, OWN, saved, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { until } from '../support/until';
import { PHONE, type Visit, wordsIn } from '../support/browser/visit';

/** Pastes what a page elsewhere put on the clipboard: runs in the browser. */
const PASTE = `{
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', '<b style="color: red">bold</b><img src="https://elsewhere.example/x">');
  clipboardData.setData('text/plain', ' plain\\u0007\\r\\nwords');
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
}`;

/** The sections of a plan with texts that are written together. */
const WRITTEN = ['about_me', 'strengths', 'values_preferences', 'needs_barriers', 'goals', 'crisis'];

/** How far from the left and from the right edge of the text its words begin: runs in the browser. */
const marginsOf = (words: string): string => `(() => {
  const text = document.activeElement.querySelector('p');
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const at = nodes.currentNode.data.indexOf(${JSON.stringify(words)});
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(nodes.currentNode, at);
    range.setEnd(nodes.currentNode, at + 1);
    const [paper, first] = [text.getBoundingClientRect(), range.getBoundingClientRect()];
    return { left: first.left - paper.left, right: paper.right - first.right };
  }
})()`;

describe('writing together in a browser', () => {
  const stage = setStage();

  const worker = async (login: string): Promise<Visit> =>
    (await stage.signedIn(login)).openPlanOf('Amira Haddad');
  const amira = async (): Promise<Visit> => (await stage.signedIn('person', PHONE)).openOwnPlan();

  it('three people write in one goal at once, and each sees the others’ words', async () => {
    const [joanna, delroy, person] = [await worker('practitioner'), await worker('peer'), await amira()];
    const own = await write(person, 'Change my words', OWN);
    const note = await write(joanna, /note/, NOTE);
    const same = await write(delroy, /note/, NOTE);
    await Promise.all([
      own.pressSequentially(' With my brother.', { delay: 20 }),
      note.pressSequentially(' The depot lends bicycles.', { delay: 20 }),
      same.pressSequentially(' I know the way.', { delay: 20 }),
    ]);
    await Promise.all([person, joanna, delroy].map(saved));
    for (const visit of [joanna, delroy]) await sees(visit, 'With my brother.');
    // Two carets in one text may alternate; what must be there are all the letters, the same for both.
    await joanna.page
      .getByText('Delroy Baptiste is writing here')
      .or(joanna.page.locator('[data-paper] [aria-hidden]'))
      .first()
      .waitFor();
    const letters = async (text: Locator): Promise<string> => [...(await wordsIn(text))].sort().join('');
    expect(await wordsIn(note)).toBe(await wordsIn(same));
    const without = (await wordsIn(note)).length - ' The depot lends bicycles. I know the way.'.length;
    expect(without).toBeGreaterThanOrEqual(0);
    expect(await letters(note)).toBe(await letters(same));
    await joanna.page.getByRole('list', { name: 'Here now' }).getByText('Amira Haddad').waitFor();
    await joanna.page.getByRole('list', { name: 'Here now' }).getByText('Delroy Baptiste').waitFor();
    await person.page.getByRole('list', { name: 'Here now' }).getByText('Joanna Pickering').waitFor();
    // Also who has written nothing yet is there by name: they have looked, and that the person may know.
    const manager = await worker('manager');
    await person.page.getByRole('list', { name: 'Here now' }).getByText('Sunita Rao').waitFor();
    manager.expectNoFaults();
    for (const visit of [joanna, delroy, person]) expect(await visit.violations()).toEqual([]);
    for (const visit of [joanna, delroy, person]) visit.expectNoFaults();
  }, 180_000);

  it('tells who wrote what to whoever asks', async () => {
    const joanna = await worker('practitioner');
    const note = await write(joanna, /note/, NOTE);
    await note.pressSequentially(' Asked today.');
    await saved(joanna);
    await goalOf(joanna).getByRole('button', { name: 'Who wrote what' }).last().click();
    const runs = joanna.page.getByRole('list', { name: 'Who wrote what' });
    await runs.getByText('Asked today.').waitFor();
    const mine = runs.getByRole('listitem').filter({ hasText: 'Asked today.' });
    expect(await mine.first().textContent()).toMatch(/^You/);
    expect(await joanna.violations()).toEqual([]);
    joanna.expectNoFaults();
  }, 120_000);

  it('two tabs of one person write in one text', async () => {
    const one = await amira();
    const two = await one.another();
    await two.page.goto('/my-plan/all');
    const [first, second] = [
      await write(one, 'Change my words', OWN),
      await write(two, 'Change my words', OWN),
    ];
    await first.pressSequentially(' From one tab.');
    await sees(two, 'From one tab.');
    await second.press('ControlOrMeta+End');
    await second.pressSequentially(' And the other.');
    await sees(one, 'And the other.');
    expect(await wordsIn(first)).toBe(await wordsIn(second));
    one.expectNoFaults();
    two.expectNoFaults();
  }, 120_000);

  it('takes back what one wrote oneself, and leaves the words of others', async () => {
    const [joanna, delroy] = [await worker('practitioner'), await worker('peer')];
    const note = await write(joanna, /note/, NOTE);
    const before = await wordsIn(note);
    await note.pressSequentially(' MINE');
    const same = await write(delroy, /note/, NOTE);
    await same.pressSequentially(' THEIRS');
    await sees(joanna, 'THEIRS');
    await joanna.page.getByRole('button', { name: 'Undo what I did' }).click();
    await same.getByText(/MINE/).waitFor({ state: 'hidden' });
    expect(await wordsIn(same)).toBe(`${before} THEIRS`);
    expect(await wordsIn(note)).toBe(`${before} THEIRS`);
    await note.press('ControlOrMeta+y');
    expect(await wordsIn(note)).toContain('MINE');
    joanna.expectNoFaults();
    delroy.expectNoFaults();
  }, 120_000);

  it('takes words in every script, and what is pasted as the words it is', async () => {
    const [person, joanna] = [await amira(), await worker('practitioner')];
    const own = await write(person, 'Change my words', OWN);
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.insertText('أريد أن أذهب إلى البحر');
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.insertText('Zoë 👩🏽‍🦽😀');
    await person.page.keyboard.press('Backspace');
    await person.page.keyboard.insertText('😁');
    await person.page.evaluate(PASTE);
    await saved(person);
    await sees(joanna, 'أريد أن أذهب إلى البحر');
    expect((await wordsIn(own)).split('\n').slice(-3)).toEqual([
      'أريد أن أذهب إلى البحر',
      'Zoë 👩🏽‍🦽😁 plain',
      'words',
    ]);
    // Each line runs the way its own words do.
    expect(await person.page.evaluate(marginsOf('أريد'))).toMatchObject({ right: expect.closeTo(0, 0) });
    expect(await person.page.evaluate(marginsOf('Zoë'))).toMatchObject({ left: expect.closeTo(0, 0) });
    person.expectNoFaults();
    joanna.expectNoFaults();
  }, 120_000);

  it('keeps what a keyboard puts together whole, and where it belongs, while others write in the same text', async () => {
    const [joanna, delroy] = [await worker('practitioner'), await worker('peer')];
    const note = await write(joanna, /note/, NOTE);
    const same = await write(delroy, /note/, NOTE);
    const before = await wordsIn(note);
    const line = await joanna.context.newCDPSession(joanna.page);
    await compose(line, 'う');
    await compose(line, 'うみ');
    // Who begins before words that they have not seen may come to stand behind them.
    await sees(delroy, 'うみ');
    await same.press('ControlOrMeta+Home');
    await same.pressSequentially('First. ');
    await sees(joanna, 'First.');
    await compose(line, 'うみへ');
    await line.send('Input.insertText', { text: '海へ' });
    await saved(joanna);
    await sees(delroy, '海へ');
    expect(await wordsIn(note)).toBe(`First. ${before}海へ`);
    expect(await wordsIn(same)).toBe(`First. ${before}海へ`);
    for (const visit of [joanna, delroy]) visit.expectNoFaults();
  }, 120_000);

  it('what somebody types for the person is theirs when they have said that it is right', async () => {
    const [joanna, person] = [await worker('practitioner'), await amira()];
    const said = await write(joanna, 'Write down what Amira says', 'What was said, word for word');
    await said.pressSequentially('I miss the water.');
    await saved(joanna);
    await sees(person, 'I miss the water.');
    const right = goalOf(person).getByRole('button', { name: 'Yes, that is right' }).first();
    await right.waitFor();
    expect(await person.violations()).toEqual([]);
    await right.click();
    await goalOf(person)
      .getByText('You said this, Joanna Pickering typed it · read back and right')
      .waitFor();
    // The button is gone: who pressed it hears what came of it, and is where the words can be changed.
    await person.page.getByRole('status').getByText('Thank you. These are your words now.').waitFor();
    await goalOf(person).locator('button:focus', { hasText: 'Change my words' }).waitFor();
    await goalOf(joanna)
      .getByText('Amira said this, Joanna Pickering typed it · read back and right')
      .waitFor();
    person.expectNoFaults();
    joanna.expectNoFaults();
  }, 120_000);

  it('a plan that nobody changes is read again when its sections are open, and not for all that is read in it', async () => {
    const joanna = await stage.visit('practitioner');
    const { page } = joanna;
    const [read, heard]: [string[], string[]] = [[], []];
    page.on('request', (asked) => {
      if (/\/v1\/people\/[^/]+\/plan$/.test(asked.url())) read.push(asked.url());
    });
    page.on('websocket', (line) => line.on('framereceived', ({ payload }) => heard.push(payload.toString())));
    // The server's half of the first exchange: what a document holds. Its page then knows all that it was sent.
    const hears = (document: string): Promise<void> => {
      const whole = new RegExp(`${document}[\\0\\x04]\\x01`);
      return until(() => heard.some((each) => whole.test(each)), `${document} is open`, 30_000);
    };
    await page.clock.install();
    await joanna.openPlanOf('Amira Haddad');
    for (const section of WRITTEN) await hears(`/${section}/own`);
    const followed = async (): Promise<number> => {
      await page.clock.fastForward(5_000);
      await page.waitForLoadState('networkidle');
      return read.length;
    };
    expect(await followed()).toBe(2);
    expect(heard.some((each) => each.includes('/needs_barriers/professional'))).toBe(false);
    // A section without such texts has no document: nobody asks for one, to be refused.
    expect(heard.filter((each) => each.includes('not_found'))).toEqual([]);
    await page.locator('#needs').scrollIntoViewIfNeeded();
    await hears('/needs_barriers/professional');
    expect(await followed()).toBe(2);
    joanna.expectNoFaults();
  }, 120_000);

  it('what is changed about an entry is on every screen', async () => {
    const [person, joanna] = [await stage.visit('person', PHONE), await worker('practitioner')];
    const done = joanna.page.locator('[data-state="done"]');
    const before = await done.count();
    await person.page.getByRole('button', { name: 'I did it' }).click();
    await done.nth(before).waitFor();
    // The button is another step's now: it is not pressed by mistake, and what comes next is read.
    await person.page.getByRole('status').getByText('Done. Well grown.').waitFor();
    await person.page.locator('h2:focus', { hasText: 'Next for you' }).waitFor();
    joanna.expectNoFaults();
  }, 120_000);

  /** A keyboard for a script of many characters shows a word before it is chosen. */
  async function compose(line: CDPSession, text: string): Promise<void> {
    const { length } = text;
    await line.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }
});
