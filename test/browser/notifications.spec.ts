import type { Page } from 'playwright-core';
import type { CaughtMail } from '../../src/platform/mail/dev-sink/mail-sink';
import { hasReadAll, hearsAtOnce, isToldOf, meetSoon } from '../support/browser/news';
import { setStage } from '../support/browser/stage';
import { NARROW, PHONE, type Visit } from '../support/browser/visit';
import { until } from '../support/until';

const BELL = /^Notifications: /;
/** Who it is about, and what of their life: no mail says that, and no page to whom it is not for. */
const ABOUT = /Amira|Haddad|review|goal|consent|illness/i;

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
  }, 120_000);

  it('come as each chooses, and a calendar has an address until it is taken back', async () => {
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
    const address = await page.getByText(/\/v1\/calendar-feeds\/trc_/).innerText();
    expect(await readBy(visit, address)).toBe(200);
    await visit.expectForAll('preferences');
    await page.reload();
    expect(await page.getByLabel('Once a day, together').isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Saturday' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Dublin');
    expect(await page.getByText(/trc_/).count()).toBe(0);
    await page.getByText(/It was last read on/).waitFor();
    await page.getByRole('button', { name: 'Take it back' }).press('Enter');
    await page.getByText('Your calendar program no longer gets any days.').waitFor();
    await page.getByRole('button', { name: 'Take it back' }).last().press('Enter');
    await page.getByRole('button', { name: 'Make an address' }).waitFor();
    expect(await readBy(visit, address)).toBe(404);
    visit.expectNoFaults();
  }, 120_000);

  it('go on where there are many, and are all marked as read, also those further down', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    const unread = await isToldOf(visit, 230);
    await page.goto('/notifications');
    const lines = page.getByRole('main').getByRole('listitem');
    await until(async () => (await lines.count()) === 50, 'the first page');
    await page.getByRole('button', { name: 'Show older' }).click();
    await until(async () => (await lines.count()) === 100, 'the next page');
    await visit.expectForAll('a long list');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('button', { name: 'Mark all as read' }).waitFor({ state: 'detached' });
    expect(unread()).toBe(0);
    visit.expectNoFaults();
  }, 120_000);

  it('lead whoever comes from a mail to what it was about, once they have signed in, and nobody else', async () => {
    const [joanna, amira] = [await stage.visit('practitioner'), await stage.visit('person', PHONE)];
    for (const each of [joanna, amira]) await hearsAtOnce(each);
    await hasReadAll(joanna);
    await joanna.page.goto('/notifications');
    await joanna.page.getByRole('link', { name: 'Notifications: nothing new' }).waitFor();
    const [toHer, toAmira] = await stage.mailsSentBy(() => meetSoon(joanna), 'practitioner', 'person');
    // Her list stands as she left it: a screen that nobody is at asks for nothing that would keep its session awake.
    await joanna.page.getByText('Something new has come.').waitFor();
    await joanna.expectForAll('a list that something came to');
    await joanna.page.getByRole('button', { name: 'Show it' }).click();
    await joanna.page.getByText('Something new has come.').waitFor({ state: 'detached' });
    await joanna.page.getByRole('button', { name: 'Mark all as read' }).waitFor();
    // Another day takes the place of what she has not read: as many are new as before, and the list is otherwise.
    await meetSoon(joanna, 1);
    await joanna.page.getByText('Something new has come.').waitFor();
    await joanna.page.getByRole('button', { name: 'Show it' }).click();
    await joanna.page.getByText('Something new has come.').waitFor({ state: 'detached' });
    for (const mail of [toHer!, toAmira!]) {
      expect(mail.subject).toBe('A date is coming up');
      // Her own name greets her, and nobody else's stands anywhere.
      expect(`${mail.subject} ${mail.text.replace(/^Hello .*,$/m, '')}`).not.toMatch(ABOUT);
    }

    const visit = await stage.arrive();
    const { page } = visit;
    const link = linkIn(toHer!);
    await page.goto(link);
    await page.waitForURL(`/sign-in?next=${encodeURIComponent(link)}`);
    expect(await wholeOf(page)).not.toMatch(ABOUT);
    await visit.fillIn('practitioner');
    await page.waitForURL(/\/people\/[0-9a-f-]{36}\/review$/);
    await page.getByRole('heading', { name: 'Amira’s list' }).waitFor();
    expect(await page.title()).not.toMatch(/Amira|Haddad/);
    await until(() => isRead(visit, link), 'what was opened counts as read');
    visit.expectNoFaults();

    // Whoever it was not sent to learns nothing: not even whether there was anything.
    const other = await stage.arrive(NARROW);
    await other.page.goto(link);
    await other.fillIn('manager');
    await other.page.getByRole('heading', { level: 1, name: 'This has been put away.' }).waitFor();
    expect(await other.page.getByRole('main').innerText()).not.toMatch(ABOUT);
    await other.expectForAll('a notification of somebody else');
    await other.page.goto('/notifications/01a2b3c4-0000-7000-8000-000000000001');
    await other.page.getByRole('heading', { level: 1, name: 'This has been put away.' }).waitFor();
    other.expectNoFaults('404');

    // A person has no password to remember: the link that signs them in leads on to where the mail led.
    const phone = await stage.arrive(PHONE);
    await phone.page.goto(linkIn(toAmira!));
    await phone.page.getByRole('button', { name: 'E-mail me a link' }).click();
    await phone.page.getByLabel('E-mail address').fill('person@northside.example');
    const entry = await stage.linkSentBy(() =>
      phone.page.getByRole('button', { name: 'Send the link' }).click(),
    );
    const opened = await phone.another();
    await opened.page.goto(entry);
    await opened.page.getByRole('button', { name: 'Go on' }).click();
    await opened.page.waitForURL('/my-plan/review');
    await opened.page.getByRole('heading', { level: 1, name: 'My review' }).waitFor();
    opened.expectNoFaults();
  }, 120_000);

  it('lead nobody from before the door to what no mail names: an address may be another’s', async () => {
    const stranger = await stage.arrive();
    await stranger.page.goto('/sign-in?next=%2Fpeople%2F01a2b3c4-0000-7000-8000-000000000001');
    await stranger.fillIn('practitioner');
    await stranger.page.waitForURL('/today');
    await stranger.page.goto('/account');
    await stranger.page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await stranger.page.waitForURL('/sign-in');
    stranger.expectNoFaults();
  }, 120_000);

  it('say where messages do not arrive, and it is seen to beside the contacts', async () => {
    const visit = await stage.signedIn('practitioner', NARROW);
    const { page } = visit;
    await page.goto('/notifications');
    await page.getByRole('link', { name: /^Open: Messages do not arrive.*Precious/ }).click();
    await page.getByText(/^Mail to Precious Dlamini at precious@earlychoir.example was refused/).waitFor();
    await visit.expectForAll('an address that was refused');
    await page.getByRole('button', { name: /^Try it again: precious/ }).click();
    await page.getByRole('button', { name: 'Try it again', exact: true }).click();
    await page.getByText('Messages do not arrive').waitFor({ state: 'detached' });
    visit.expectNoFaults();
  }, 120_000);

  it('come by rules that a manager sets, and that a plan has otherwise for a reason', async () => {
    const manager = await stage.signedIn('manager', NARROW);
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

    const joanna = await stage.signedIn('practitioner');
    await joanna.openPerson('Amira Haddad', 'Review');
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
  }, 180_000);
});

/** What a calendar program is answered that comes to this address. */
async function readBy({ context: { request } }: Visit, address: string): Promise<number> {
  return (await request.get(new URL(address).pathname)).status();
}

/** Where a mail leads. */
function linkIn({ text }: CaughtMail): string {
  return /\/notifications\/[0-9a-f-]{36}$/m.exec(text)?.[0] ?? 'nowhere';
}

/** All that a page shows and is called. */
async function wholeOf(page: Page): Promise<string> {
  return `${page.url()} ${await page.title()} ${await page.locator('body').innerText()}`;
}

async function isRead({ context: { request } }: Visit, link: string): Promise<boolean> {
  const { readAt } = (await (await request.get(`/v1${link}`)).json()) as { readAt: string | null };
  return readAt !== null;
}
