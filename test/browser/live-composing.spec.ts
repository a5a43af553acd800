import type { Browser, CDPSession } from 'playwright-core';
import { NOTE, saved, sees, write } from '../support/browser/goal';
import { launch } from '../support/browser/launch';
import { Seat, wordsIn } from '../support/browser/seat';
import { startWebApp } from '../support/browser/web-app';

describe('words that a keyboard puts together', () => {
  let app: Awaited<ReturnType<typeof startWebApp>>;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWebApp(), launch()]);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** A keyboard for a script of many characters shows a word before it is chosen. */
  async function compose(line: CDPSession, text: string): Promise<void> {
    const { length } = text;
    await line.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }

  it('are whole, and where they belong, while others write in the same text', async () => {
    const [joanna, delroy] = [
      await Seat.take(browser, app.url, 'practitioner'),
      await Seat.take(browser, app.url, 'peer'),
    ];
    for (const seat of [joanna, delroy]) await seat.openPlanOf('Amira Haddad');
    const note = await write(joanna, /note/, NOTE);
    const same = await write(delroy, /note/, NOTE);
    const before = await wordsIn(note);
    const line = await joanna.context.newCDPSession(joanna.page);
    await compose(line, 'う');
    await compose(line, 'うみ');
    await same.press('ControlOrMeta+Home');
    await same.pressSequentially('First. ');
    await sees(joanna, 'First.');
    await compose(line, 'うみへ');
    await line.send('Input.insertText', { text: '海へ' });
    await saved(joanna);
    await sees(delroy, '海へ');
    expect(await wordsIn(note)).toBe(`First. ${before}海へ`);
    expect(await wordsIn(same)).toBe(`First. ${before}海へ`);
    for (const seat of [joanna, delroy]) {
      expect(seat.faults()).toEqual([]);
      await seat.leave();
    }
  }, 60_000);
});
