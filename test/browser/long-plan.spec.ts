import { goalsLaidOut } from '../support/browser/laid-out';
import { lengthenPlan } from '../support/browser/long-plan';
import { setStage } from '../support/browser/stage';
import { NARROW, PHONE } from '../support/browser/visit';
import { until } from '../support/until';

const GOALS = 40;
/** Whether what has the focus is in the window: said in the browser. */
const IN_WINDOW = `(() => {
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()`;
/** Presses a button; what it has changed when the next frame is drawn: runs in the browser. */
const press = (name: string): string => `(() => {
  const button = document.querySelector(${JSON.stringify(`[aria-label="${name}"]`)});
  button.click();
  return new Promise((tell) => requestAnimationFrame(() => tell({
    open: button.getAttribute('aria-expanded'),
    panel: button.hasAttribute('aria-controls'),
  })));
})()`;

/** Presses that link; what there is to be seen when the next frame is drawn: runs in the browser. */
const PRESS_LINK = `(() => {
  const link = document.querySelector('main a[href="/my-plan/looked"]');
  link.focus({ preventScroll: true });
  link.click();
  return new Promise((tell) => requestAnimationFrame(() => tell({
    pressed: link.hasAttribute('data-pressed'),
    path: location.pathname,
    stillThere: link.isConnected,
  })));
})()`;

/** The scripts and styles that the page asked for: said in the browser. */
const FILES = `performance.getEntriesByType('resource')
  .flatMap(({ name }) => /assets[/](\\w+)-[^/]+([.]js|[.]css)$/.exec(name)?.slice(1).join('') ?? [])`;
/** What it writes together with, which it fetches once it is idle. */
const WHEN_IDLE = ['hub.js', 'yjs.js'];

describe('a long plan', () => {
  const stage = setStage();
  beforeAll(() => lengthenPlan(stage.url, GOALS), 60_000);

  it('is found one’s way in by its contents, and stays readable at twice the size', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    expect(await page.locator('[id^="goal-"]').count()).toBe(GOALS);
    expect((await goalsLaidOut(page)).filter(Boolean).length).toBeLessThan(GOALS / 2);
    const contents = page.getByRole('navigation', { name: 'In this plan' });
    await contents.getByRole('button', { name: 'I want to see the sea at place 37.' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toContain('place 37');
    await until(() => page.evaluate<boolean>(IN_WINDOW), 'what has the focus is in the window');
    await contents.getByRole('button', { name: 'Who to call when it gets hard' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Who to call when it gets hard');
    await visit.expectForAll('a plan of forty goals');
    // Twice the size leaves half the window.
    await page.setViewportSize({ width: 640, height: 450 });
    await visit.expectForAll('the same at 200 %');
    await page.setViewportSize(NARROW);
    await page.getByText('In this plan').click();
    await page.getByRole('button', { name: 'I want to see the sea at place 12.', exact: true }).click();
    await visit.expectForAll('the same at 320 pixels');
    visit.expectNoFaults();
  }, 180_000);

  it('is there when two files are, with one of styles for each', async () => {
    const visit = await stage.visit('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    await page.reload();
    await page.getByText('My daughter Lamar').first().waitFor();
    const files = (await page.evaluate<string[]>(FILES)).filter((name) => !WHEN_IDLE.includes(name));
    expect([...new Set(files)].sort()).toEqual(['index.css', 'index.js', 'plan.css', 'plan.js']);
  }, 60_000);

  it('answers to every press while it is as long', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPlanOf('Amira Haddad');
    const change = 'Change: I want to see the sea at place 37.';
    // The button first, and what it opens or closes after.
    expect(await page.evaluate(press(change))).toEqual({ open: 'true', panel: false });
    const region = page.getByRole('region', { name: /place 37/ });
    await region.waitFor();
    expect(await page.evaluate(press(change))).toEqual({ open: 'false', panel: true });
    await region.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: change }).click();
    const panel = page.getByRole('region', { name: /place 37/ });
    await panel.getByLabel('How much it matters').selectOption('8');
    await panel.getByText(/^Saved/).waitFor();
    expect(await panel.getByLabel('How much it matters').inputValue()).toBe('8');
    await page.getByRole('button', { name: /^Change: Friday is Friday/ }).click();
    const goals = page
      .getByRole('region', { name: /Friday is Friday/ })
      .getByRole('group', { name: 'Use it for' });
    const asked = goals.getByLabel('I want to see the sea at place 33.');
    const all = goals.getByRole('button', { name: `All ${GOALS} goals` });
    await all.waitFor();
    expect(await asked.count()).toBe(0);
    await all.click();
    await asked.check();
    await all.click();
    // Saved, it is one of those that the strength is used for.
    await asked.waitFor();
    expect(await asked.isChecked()).toBe(true);
    expect(await goals.getByRole('checkbox').count()).toBeLessThan(GOALS / 2);
  }, 120_000);

  it('is where one left it for whoever comes back to My plan', async () => {
    const visit = await stage.visit('person', PHONE);
    const { page } = visit;
    const who = page.locator('main a[href="/my-plan/looked"]');
    await who.scrollIntoViewIfNeeded();
    const place = await page.evaluate<number>('scrollY');
    expect(place).toBeGreaterThan(PHONE.height);
    // The link first, and where it leads after.
    expect(await page.evaluate(PRESS_LINK)).toEqual({
      pressed: true,
      path: '/my-plan/looked',
      stillThere: true,
    });
    await page.waitForURL('**/my-plan/looked');
    await page.goBack();
    const isBack = `Math.abs(scrollY - ${place}) < 20`;
    await until(() => page.evaluate<boolean>(isBack), 'it is where one left it');
  }, 120_000);
});
