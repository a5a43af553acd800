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
    await page.getByRole('checkbox', { name: /^The day of a step of yours .*In the app$/ }).check();
    for (const day of ['Saturday', 'Sunday'])
      expect([day, await page.getByRole('checkbox', { name: day }).isChecked()]).toEqual([day, false]);
    await page.getByRole('checkbox', { name: 'Saturday' }).check();
    await page.getByLabel('Time zone').selectOption('Europe/Dublin');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved. It counts from now on.').waitFor();
    await page.getByRole('button', { name: 'Make an address' }).click();
    await page.getByText(/\/v1\/calendar-feeds\/trc_/).waitFor();
    await visit.expectForAll('preferences');
    await page.reload();
    expect(await page.getByLabel('Once a day, together').isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Saturday' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Dublin');
    expect(await page.getByText(/trc_/).count()).toBe(0);
    visit.expectNoFaults();
  }, 60_000);

  it('lead whoever comes from a mail to what it was about, once they have signed in', async () => {
    const known = await stage.visit('practitioner');
    const answer = await known.context.request.get('/v1/notifications');
    const { items } = (await answer.json()) as { items: { id: string; kind: string }[] };
    const { id } = items.find(({ kind }) => kind.startsWith('review_'))!;
    const visit = await stage.arrive();
    const { page } = visit;
    await page.goto(`/notifications/${id}`);
    await page.waitForURL(`/sign-in?next=%2Fnotifications%2F${id}`);
    await visit.fillIn('practitioner');
    await page.waitForURL(/\/people\/[0-9a-f-]{36}\/review$/);
    // Nobody is brought from before the door to what no mail names: an address may be another's.
    const stranger = await stage.arrive();
    await stranger.page.goto('/sign-in?next=%2Fpeople%2F01a2b3c4-0000-7000-8000-000000000001');
    await stranger.fillIn('practitioner');
    await stranger.page.waitForURL('/today');
    await stranger.page.goto('/account');
    await stranger.page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await stranger.page.waitForURL('/sign-in');
    visit.expectNoFaults();
    stranger.expectNoFaults();
  }, 60_000);

  it('say where messages do not arrive, and it is seen to beside the contacts', async () => {
    const visit = await stage.visit('practitioner', NARROW);
    const { page } = visit;
    await page.goto('/notifications');
    await page.getByRole('link', { name: /^Open: Messages do not arrive.*Precious/ }).click();
    await page.getByText(/^Mail to Precious Dlamini at precious@earlychoir.example was refused/).waitFor();
    await visit.expectForAll('an address that was refused');
    await page.getByRole('button', { name: /^Try it again: precious/ }).click();
    await page.getByRole('button', { name: 'Try it again', exact: true }).click();
    await page.getByText('Messages do not arrive').waitFor({ state: 'detached' });
    visit.expectNoFaults();
  }, 60_000);

  it('come by rules that a manager sets, and that a plan has otherwise for a reason', async () => {
    const manager = await stage.visit('manager', NARROW);
    const { page } = manager;
    await page.goto('/organisation/reminders');
    const reviews = page.getByRole('region', { name: 'Reviews' });
    await reviews.getByText('14 days before: the key worker').waitFor();
    await reviews.getByText('If nobody has acted for 7 days: whoever leads the team').waitFor();
    await reviews.getByRole('button', { name: 'Change: Reviews' }).click();
    await manager.expectForAll('rules of reminders');
    await reviews.getByRole('button', { name: 'Take out reminder 1' }).click();
    await reviews.getByRole('button', { name: 'Add a reminder' }).click();
    const added = reviews.getByRole('group', { name: 'Reminder 5' });
    await added.getByLabel('Days').fill('21');
    await added.getByLabel('Who').selectOption('person');
    await reviews.getByRole('group', { name: 'When nobody has acted, 1' }).getByLabel('Days').fill('200');
    await reviews.getByRole('button', { name: 'Save', exact: true }).click();
    await reviews.getByRole('alert').first().waitFor();
    await reviews.getByRole('group', { name: 'When nobody has acted, 1' }).getByLabel('Days').fill('5');
    await reviews.getByRole('button', { name: 'Save', exact: true }).click();
    await reviews.getByText('21 days before: the person').waitFor();
    await reviews.getByText('If nobody has acted for 5 days: whoever leads the team').waitFor();

    const joanna = await stage.visit('practitioner');
    await joanna.openPerson(/Amira Haddad/, 'Review');
    await joanna.page.getByRole('button', { name: 'Reminders of this plan' }).press('Enter');
    const own = joanna.page.getByRole('region', { name: 'Reviews', exact: true });
    await own.getByText('Set for this organisation.').waitFor();
    await own.getByRole('button', { name: 'Change: Reviews' }).click();
    await own.getByLabel('Why this plan has its own').fill('She wants to hear of it early.');
    await own.getByRole('button', { name: 'Save', exact: true }).click();
    await own.getByText('Why: She wants to hear of it early.').waitFor();
    await joanna.expectForAll('rules of one plan');
    await own.getByRole('button', { name: /^Back to the organisation’s/ }).click();
    await own.getByRole('button', { name: 'Back to the organisation’s', exact: true }).click();
    await own.getByText('Set for this organisation.').waitFor();

    await reviews.getByRole('button', { name: /^Back to the usual rule/ }).click();
    await reviews.getByRole('button', { name: 'Back to the usual rule', exact: true }).click();
    await reviews.getByText('14 days before: the key worker').waitFor();
    manager.expectNoFaults('400');
    joanna.expectNoFaults();
  }, 90_000);
});
