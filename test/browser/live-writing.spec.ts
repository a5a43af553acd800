import type { Browser, Locator } from 'playwright-core';
import { launch } from '../support/browser/launch';
import { Seat, wordsIn } from '../support/browser/seat';
import { startWebApp } from '../support/browser/web-app';

const PHONE = { width: 360, height: 740 };

/** What a browser says of a line that the test cut. */
const CUT = /ERR_INTERNET_DISCONNECTED|WebSocket|failed: /;

describe('writing together in a browser', () => {
  let app: Awaited<ReturnType<typeof startWebApp>>;
  let browser: Browser;
  let seats: Seat[];

  beforeAll(async () => {
    [app, browser] = await Promise.all([startWebApp(), launch()]);
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  beforeEach(() => (seats = []));
  afterEach(async () => {
    for (const seat of seats) await seat.leave();
  });

  async function sit(login: string, viewport?: typeof PHONE): Promise<Seat> {
    const seat = await Seat.take(browser, app.url, login, viewport);
    seats.push(seat);
    return seat;
  }

  /** A worker at the plan of Amira Haddad. */
  async function worker(login: string): Promise<Seat> {
    const seat = await sit(login);
    await seat.page.goto('/people');
    await seat.page.getByRole('searchbox').fill('hadad amira');
    await seat.page.getByRole('link', { name: /Amira Haddad/ }).click();
    await seat.page.getByRole('link', { name: 'Plan', exact: true }).click();
    await seat.page.getByText('My daughter Lamar').first().waitFor();
    return seat;
  }

  async function amira(viewport = PHONE): Promise<Seat> {
    const seat = await sit('person', viewport);
    await seat.page.goto('/my-plan/all');
    await seat.page.getByText('My daughter Lamar').first().waitFor();
    return seat;
  }

  /** The card of the goal that is written in, and what stands beside it. */
  const goalOf = ({ page }: Seat): Locator =>
    page.locator('[id^="goal-"]').first().locator('xpath=ancestor::*[.//aside][1]');
  const textOf = (seat: Seat, name: string): Locator => seat.page.getByRole('textbox', { name });

  /** Opens a text of the goal to write in; the caret stands behind what is there. */
  async function write(seat: Seat, open: string | RegExp, name: string): Promise<Locator> {
    const opener = goalOf(seat).getByRole('button', { name: open }).first();
    await opener.scrollIntoViewIfNeeded();
    await opener.click();
    const text = textOf(seat, name);
    await text.waitFor();
    await expectFocus(text);
    return text;
  }

  const expectFocus = (text: Locator): Promise<void> => text.and(text.page().locator(':focus')).waitFor();
  const saved = ({ page }: Seat): Promise<void> => page.locator('[data-saved="true"]').first().waitFor();
  const sees = (seat: Seat, words: string): Promise<void> => goalOf(seat).getByText(words).first().waitFor();

  const OWN = 'Your words';
  const NOTE = 'Note beside the plan';

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
    for (const seat of [joanna, delroy]) await sees(seat, 'With my brother.');
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
    for (const seat of seats) expect(await seat.violations()).toEqual([]);
    for (const seat of seats) expect(seat.faults()).toEqual([]);
  }, 90_000);

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
    expect(joanna.faults()).toEqual([]);
  }, 60_000);

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
    // Whoever closes the tab now is asked first.
    const asked = person.page.waitForEvent('dialog');
    const closing = person.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
    await own.pressSequentially(', early.');
    await person.context.setOffline(false);
    await saved(person);
    await sees(joanna, 'I will ring on Friday at ten, early.');
    expect(person.faults(CUT)).toEqual([]);
    expect(joanna.faults()).toEqual([]);
  }, 60_000);

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
    expect([...one.faults(), ...two.faults()]).toEqual([]);
  }, 60_000);

  it('takes back what one wrote oneself, and leaves the words of others', async () => {
    const [joanna, delroy] = [await worker('practitioner'), await worker('peer')];
    const note = await write(joanna, /note/, NOTE);
    const before = await wordsIn(note);
    await note.pressSequentially(' MINE');
    const same = await write(delroy, /note/, NOTE);
    await same.pressSequentially(' THEIRS');
    await sees(joanna, 'THEIRS');
    await joanna.page.getByRole('button', { name: 'Undo what I did' }).click();
    await sees(delroy, `${before} THEIRS`.slice(-30));
    expect(await wordsIn(note)).toBe(`${before} THEIRS`);
    await note.press('ControlOrMeta+y');
    expect(await wordsIn(note)).toContain('MINE');
    expect([...joanna.faults(), ...delroy.faults()]).toEqual([]);
  }, 60_000);

  it('takes words in every script, and what is pasted as the words it is', async () => {
    const [person, joanna] = [await amira(), await worker('practitioner')];
    const own = await write(person, 'Change my words', OWN);
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.insertText('أريد أن أذهب إلى البحر');
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.insertText('Zoë 👩🏽‍🦽😀');
    await person.page.keyboard.press('Backspace');
    await person.page.keyboard.insertText('😁');
    await own.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/html', '<b style="color:red">bold</b>\u0007<img src="https://elsewhere.example/x">');
      data.setData('text/plain', ' plain\u0007\r\nwords');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await saved(person);
    await sees(joanna, 'أريد أن أذهب إلى البحر');
    expect((await wordsIn(own)).split('\n').slice(-3)).toEqual([
      'أريد أن أذهب إلى البحر',
      'Zoë 👩🏽‍🦽😁 plain',
      'words',
    ]);
    const rtl = own.locator('p', { hasText: 'أريد' });
    expect(await rtl.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect([...person.faults(), ...joanna.faults()]).toEqual([]);
  }, 60_000);

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
    await goalOf(joanna)
      .getByText('Amira said this, Joanna Pickering typed it · read back and right')
      .waitFor();
    expect([...person.faults(), ...joanna.faults()]).toEqual([]);
  }, 60_000);

  it('what is changed about an entry is on every screen', async () => {
    const [person, joanna] = [await sit('person', PHONE), await worker('practitioner')];
    const done = joanna.page.locator('[data-state="done"]');
    const before = await done.count();
    await person.page.getByRole('button', { name: 'I did it' }).click();
    await done.nth(before).waitFor();
    expect(joanna.faults()).toEqual([]);
  }, 60_000);

  it('keeps what was typed last for whoever signs in again', async () => {
    const [person, joanna] = [await amira(), await worker('practitioner')];
    const own = await write(person, 'Change my words', OWN);
    await person.context.setOffline(true);
    await person.page.getByText('No connection. Write on').waitFor();
    await own.pressSequentially(' Still here.');
    const ended = await person.context.request.delete('/v1/sessions', { headers: { origin: app.url } });
    expect(ended.status()).toBe(204);
    await person.context.setOffline(false);
    await person.page.getByText('It is kept in this tab').waitFor();
    expect(await person.violations()).toEqual([]);
    await person.fillIn('person');
    await saved(person);
    await sees(joanna, 'Still here.');
    expect(person.faults(new RegExp(`${CUT.source}|401`))).toEqual([]);
  }, 60_000);

  it('leaves to be copied what may not be written any more', async () => {
    const [delroy, joanna] = [await worker('peer'), await worker('practitioner')];
    const note = await write(delroy, /note/, NOTE);
    await delroy.context.setOffline(true);
    await delroy.page.getByText('No connection. Write on').waitFor();
    await note.pressSequentially(' Too late.');
    await endPlan(joanna);
    await delroy.context.setOffline(false);
    await delroy.page.getByText('This was not saved: you can no longer write here').waitFor();
    await delroy.page.getByText('Too late.').first().waitFor();
    await delroy.page.getByRole('button', { name: 'Copy my words' }).waitFor();
    expect(await delroy.violations()).toEqual([]);
    await delroy.page.getByRole('button', { name: 'I don’t need them' }).click();
    expect(await delroy.page.getByText('Too late.').count()).toBe(0);
    expect(delroy.faults(CUT)).toEqual([]);
  }, 60_000);

  async function endPlan({ page, context }: Seat): Promise<void> {
    const personId = page.url().split('/').at(-2) ?? '';
    const read = await context.request.get(`/v1/people/${personId}/plan`);
    const { id, version } = (await read.json()) as { id: string; version: number };
    const ended = await context.request.put(`/v1/plans/${id}/status`, {
      headers: { origin: app.url, 'if-match': `"${version}"` },
      data: { to: 'ended', reason: 'Amira moves to another town.' },
    });
    expect(ended.status()).toBe(200);
  }
});
