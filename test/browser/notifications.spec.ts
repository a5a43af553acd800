import { setStage } from '../support/browser/stage';
import { NARROW, type Visit } from '../support/browser/visit';
import { until } from '../support/until';

const BELL = /^Notifications: /;

describe('notifications in a browser', () => {
  const stage = setStage();

  const bellOf = (visit: Visit) => visit.page.getByRole('link', { name: BELL });

  it('are counted in the frame, opened, put away by keyboard, and heard of in another window', async () => {
    const visit = await stage.visit('practitioner');
    const { page } = visit;
    await page.getByRole('link', { name: /^Notifications: \d+ (is|are) new$/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What is new' }).waitFor();
    await visit.expectForAll('notifications');

    const other = await visit.context.newPage();
    await other.goto('/today');
    await other.getByRole('link', { name: BELL }).waitFor();
    await page.getByRole('button', { name: 'Mark all as read' }).focus();
    await page.keyboard.press('Enter');
    await other.getByRole('link', { name: 'Notifications: nothing new' }).waitFor();

    const lines = page.getByRole('main').getByRole('listitem');
    await lines.first().getByRole('link', { name: /^Open/ }).click();
    await page.waitForURL(/\/people\/[0-9a-f-]{36}(\/(plan|review))?$/);
    await bellOf(visit).click();
    await page.getByRole('heading', { level: 1, name: 'What is new' }).waitFor();
    const before = await lines.count();
    await lines
      .first()
      .getByRole('button', { name: /^Put away/ })
      .press('Enter');
    await until(async () => (await lines.count()) === before - 1, 'it left the list');
    visit.expectNoFaults();
  }, 60_000);

  it('come as each chooses, and a calendar has an address', async () => {
    const visit = await stage.visit('practitioner', NARROW);
    const { page } = visit;
    await bellOf(visit).waitFor();
    await page.goto('/account/notifications');
    await page.getByLabel('Once a day, together').check();
    await page.getByRole('checkbox', { name: /^The day of a step of yours/ }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved. It counts from now on.').waitFor();
    await page.getByRole('button', { name: 'Make an address' }).click();
    await page.getByText(/\/v1\/calendar-feeds\/trc_/).waitFor();
    await visit.expectForAll('preferences');
    await page.reload();
    expect(await page.getByLabel('Once a day, together').isChecked()).toBe(true);
    expect(await page.getByText(/trc_/).count()).toBe(0);
    visit.expectNoFaults();
  }, 60_000);
});
