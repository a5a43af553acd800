import { setStage } from '../support/browser/stage';
import { PHONE } from '../support/browser/visit';

/** What the browser does round a page that it prints. */
const ABOUT_TO_PRINT = `dispatchEvent(new Event('beforeprint'))`;
const PRINTED = `dispatchEvent(new Event('afterprint'))`;

/** The number of pages of a PDF. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

describe('a plan on paper', () => {
  const stage = setStage();

  it('is the plan and nothing round it: whose, which version, every note unfolded, black on white', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['Add a goal', 'Print', 'Change the note'])
      expect([gone, await page.getByRole('button', { name: gone }).count()]).toEqual([gone, 0]);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const head = page.locator('div:has(> b)', { hasText: 'printed' });
    expect(await head.innerText()).toMatch(
      /Northside Recovery Services[\s\S]*Version 2, in force[\s\S]*printed/,
    );
    expect(await page.evaluate('getComputedStyle(document.querySelector("article")).backgroundImage')).toBe(
      'none',
    );
    expect(await page.evaluate('getComputedStyle(document.querySelector("[id^=goal-] h3")).color')).toBe(
      'rgb(0, 0, 0)',
    );
    const torn = await page.evaluate(
      '[...document.querySelectorAll("[id^=goal-]")].filter((each) => getComputedStyle(each).breakInside !== "avoid").length',
    );
    expect(torn).toBe(0);
    // As the browser has it by itself: on the screen for the screen, and on paper for paper.
    await page.emulateMedia({ media: null });
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const pages = pagesOf(pdf);
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(14);
    // A screen reader finds its way in the file too.
    expect(pdf.toString('latin1')).toMatch(/\/Marked true/);
    visit.expectNoFaults();
  }, 120_000);

  it('says of a draft that it is one', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    await page.getByRole('button', { name: 'Add what you stand for' }).click();
    await page.getByLabel('What matters, and how it shows').fill('I pay what I owe.');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page
      .locator('article header')
      .getByText(/^Draft: version 2 with one change/)
      .waitFor();
    await page.getByText('New or changed since version 2, not agreed yet').waitFor();
  }, 120_000);

  it('is a version too, and a person’s part: whose, which, and nothing to press', async () => {
    const visit = await stage.visit('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const person = page.url().replace(/\/plan$/, '');
    await page.goto(`${person}/versions/2`);
    await page.getByRole('heading', { name: 'Version 2 of Amira Haddad’s plan' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const head = page.locator('div:has(> b)', { hasText: 'printed' });
    expect(await head.innerText()).toMatch(/^Amira Haddad[\s\S]*Northside[\s\S]*Version 2 · [\s\S]*printed/);
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
    expect(await page.pdf({ tagged: true }).then(pagesOf)).toBeLessThanOrEqual(14);
    await page.goto(person);
    await page.getByText('Ways to reach them', { exact: true }).waitFor();
    expect(await page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(0);
    visit.expectNoFaults();
  }, 120_000);

  it('is not all there is: a list of people is all of it, though a window shows a few of its rows', async () => {
    const visit = await stage.signedIn('practitioner', { width: 360, height: 200 });
    const { page } = visit;
    await page.goto('/people');
    await page.getByRole('button', { name: 'Everyone I can see' }).click();
    const answer = await page.request.get(`${stage.url}/v1/people`);
    const { items } = (await answer.json()) as { items: unknown[] };
    const all = items.length;
    await page.getByText(`${all} people`).waitFor();
    const rows = page.getByRole('main').getByRole('link', { name: /born/ });
    expect(await rows.count()).toBeLessThan(all);
    await page.evaluate(ABOUT_TO_PRINT);
    expect(await rows.count()).toBe(all);
    await page.evaluate(PRINTED);
    await rows.nth(all - 1).waitFor({ state: 'detached' });
    expect(await rows.count()).toBeLessThan(all);
    visit.expectNoFaults();
  }, 120_000);
});
