import type { CDPSession } from 'playwright-core';
import { NOTE, saved, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { wordsIn } from '../support/browser/visit';

describe('words that a keyboard puts together', () => {
  const stage = setStage();

  /** A keyboard for a script of many characters shows a word before it is chosen. */
  async function compose(line: CDPSession, text: string): Promise<void> {
    const { length } = text;
    await line.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }

  it('are whole, and where they belong, while others write in the same text', async () => {
    const [joanna, delroy] = [await stage.visit('practitioner'), await stage.visit('peer')];
    for (const visit of [joanna, delroy]) await visit.openPlanOf('Amira Haddad');
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
    for (const visit of [joanna, delroy]) {
      visit.expectNoFaults();
    }
  }, 60_000);
});
