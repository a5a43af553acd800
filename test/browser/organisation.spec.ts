import { setStage } from '../support/browser/stage';
import { DESK, type Visit } from '../support/browser/visit';
import { until } from '../support/until';

describe('the organisation in a browser', () => {
  const stage = setStage();
  let visit: Visit;

  const as = async (login: string, viewport = DESK): Promise<Visit['page']> => {
    visit = await stage.signedIn(login, viewport);
    return visit.page;
  };

  it('an administrator changes a setting, and of two at once one is chosen', async () => {
    const page = await as('admin');
    await page.goto('/');
    const age = page.getByLabel('Reading age that letters are written for');
    await age.fill('10');
    const part = page.getByLabel('Part of the country');
    expect(await page.getByLabel('Country', { exact: true }).locator('option:checked').textContent()).toBe(
      'United Kingdom',
    );
    await part.selectOption({ label: 'Wales' });
    const other = await visit.context.newPage();
    await other.goto('/organisation');
    await other.getByLabel('Reading age that letters are written for').fill('12');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody changed this while you were writing').waitFor();
    await visit.expectForAll('two values of one setting');
    await page.getByRole('button', { name: 'Use mine' }).click();
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await page.reload();
    await expectValue(page.getByLabel('Reading age that letters are written for'), '10');
    await expectValue(part, 'WLS');
    await part.selectOption({ label: 'England' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    visit.expectNoFaults('412');
  }, 120_000);

  it('a team is opened, renamed and closed by keyboard', async () => {
    const page = await as('admin');
    await page.goto('/organisation/teams');
    await page.getByRole('button', { name: 'Open a team' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Harbour team');
    await page.keyboard.press('Enter');
    await page.getByText('Harbour team', { exact: true }).waitFor();
    const isBack = `document.activeElement.textContent === 'Open a team'`;
    await until(() => page.evaluate<boolean>(isBack), 'the focus is back where it came from');
    await page.getByRole('button', { name: 'Change: Harbour team' }).click();
    await page.getByLabel('Name of the team').fill('Harbour and hill');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Harbour and hill', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Close: Harbour and hill' }).click();
    await page.getByRole('button', { name: 'Close the team' }).click();
    await page.getByText('Harbour and hill', { exact: true }).waitFor({ state: 'detached' });
    visit.expectNoFaults();
  }, 120_000);

  it('somebody is invited, chooses a password, is given a role, and leaves', async () => {
    const page = await as('admin');
    await page.goto('/organisation/people');
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('Full name').fill('Nia Newcomer');
    await page.getByLabel('E-mail address at work').fill('nia@northside.example');
    const link = await stage.linkSentBy(async () => {
      await page.getByRole('button', { name: 'Add and invite' }).click();
      await page.getByText('Nia Newcomer is on the list').waitFor();
    });
    const nia = await stage.arrive();
    await nia.page.goto(link);
    await nia.page.getByRole('button', { name: 'Go on' }).click();
    await nia.page.getByLabel('New password').fill('short');
    await nia.page.getByRole('button', { name: 'Save and go on' }).click();
    await nia.page.getByRole('alert').first().waitFor();
    await nia.page.getByLabel('New password').fill('harbour lanterns at dusk 47');
    await nia.page.getByRole('button', { name: 'Save and go on' }).click();
    await nia.page.getByRole('navigation', { name: 'Main' }).waitFor();
    nia.expectNoFaults('400', '422');
    await page.getByRole('button', { name: 'Change: Nia Newcomer' }).click();
    await page.getByRole('button', { name: 'Give a role: Nia Newcomer' }).click();
    await page.getByLabel('Role', { exact: true }).selectOption('auditor');
    await page.getByLabel('Team', { exact: true }).selectOption({ label: 'the whole organisation' });
    await page.getByRole('button', { name: 'Give the role' }).click();
    await page.getByText('auditor, the whole organisation').last().waitFor();
    await page.getByRole('button', { name: 'Leaves work: Nia Newcomer' }).click();
    await page.getByRole('button', { name: 'Nia Newcomer leaves' }).click();
    await page.getByText('Nia Newcomer has left.').waitFor();
    visit.expectNoFaults();
  }, 120_000);

  it('closed days are those of the region and our own: added, told to everybody, and removed again', async () => {
    const inDays = (days: number): string =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const page = await as('admin');
    await page.goto('/organisation/closed');
    await page.getByText('public holiday').first().waitFor();
    await page.getByRole('button', { name: 'Add closed days' }).click();
    await page.getByRole('button', { name: 'Close on these days' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('First day').fill(inDays(200));
    await page.getByLabel('Last day').fill(inDays(199));
    await page.getByLabel('What it is called').fill('The roof is mended');
    await page.getByRole('button', { name: 'Close on these days' }).click();
    await page.getByLabel('Last day').and(page.locator('[aria-invalid=true]')).waitFor();
    expect(await page.getByLabel('What it is called').inputValue()).toBe('The roof is mended');
    await page.getByLabel('Last day').fill(inDays(202));
    await page.getByRole('button', { name: 'Close on these days' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'The roof is mended' })
      .getByText('closed by us')
      .waitFor();
    const colleague = await stage.signedIn('practitioner');
    await colleague.page.goto('/organisation/closed');
    await colleague.page.getByText('The roof is mended').waitFor();
    expect(await colleague.page.getByRole('button', { name: 'Add closed days' }).count()).toBe(0);
    await page.getByRole('button', { name: 'We are open that day: The roof is mended' }).click();
    await page.getByRole('button', { name: 'Take it away' }).click();
    await page.getByText('The roof is mended').first().waitFor({ state: 'detached' });
    visit.expectNoFaults('400', '422');
  }, 120_000);

  it('what could not be done is tried again, or let go with a reason', async () => {
    const page = await as('admin');
    await page.goto('/organisation/undone');
    const copy = 'A copy of an agreed plan, by mail';
    await page.getByText('last error: the mail server did not take it').first().waitFor();
    await visit.expectForAll('what was not done');
    await page
      .getByRole('button', { name: `Let go: ${copy}` })
      .first()
      .click();
    await page.getByRole('button', { name: 'Let it go' }).click();
    await page.getByLabel('Why').and(page.locator('[aria-invalid=true]')).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page
      .getByRole('button', { name: `Try again: ${copy}` })
      .first()
      .click();
    await page.getByRole('button', { name: 'Try it now' }).click();
    await page.getByText(/tried again on/).waitFor();
    await page.getByRole('button', { name: 'Try all again' }).click();
    await page.getByRole('button', { name: 'Try all of it now' }).click();
    await page.getByText('Everything that was asked for has been done.').waitFor();
    visit.expectNoFaults('422', '400');
  }, 120_000);

  it('a key is shown once and copied, a second one stands beside it, and one is revoked', async () => {
    const page = await as('admin');
    await page.goto('/organisation/keys');
    for (const round of [1, 2]) {
      await page.getByRole('button', { name: 'Make a key' }).click();
      await page.getByLabel('The system it is for').fill('Harbour EHR');
      await page.getByLabel('goals: read').check();
      await page.getByRole('button', { name: 'Make the key' }).click();
      const secret = (await page.getByText(/^trk_/).textContent()) ?? '';
      if (round === 1) await visit.expectForAll('a new key');
      await page.getByRole('button', { name: 'Copy the key' }).click();
      await page.getByRole('status').getByText('Copied').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
      if (round === 2) {
        // Where the browser does not let the page copy, the key is marked to be copied by hand.
        await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))');
        await page.getByRole('button', { name: 'Copied', exact: true }).click();
        await page.getByText('It could not be copied.').waitFor();
        expect(await page.evaluate('getSelection().toString()')).toBe(secret);
      }
      await page.getByRole('button', { name: 'I have copied it' }).click();
      expect(await page.getByText(secret).count()).toBe(0);
    }
    await page.getByText('Two keys of Harbour EHR work').waitFor();
    await page
      .getByRole('button', { name: /^Revoke: Harbour EHR/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Revoke it' }).click();
    await page.getByText('Two keys of Harbour EHR work').waitFor({ state: 'detached' });
    visit.expectNoFaults();
  }, 120_000);

  it.each(['api-keys', 'dead-letters'] as const)(
    'what is further on of %s and does not come is said where it was asked for, and asked for again there',
    async (list) => {
      const page = await as('admin');
      const cut = (url: URL): boolean => url.pathname === `/v1/${list}` && url.searchParams.has('cursor');
      await page.route(
        (url) => url.pathname === `/v1/${list}` && !cut(url),
        async (route) => {
          const answer = await route.fetch();
          await route.fulfill({ response: answer, json: { ...(await answer.json()), next: 'further' } });
        },
      );
      await page.route(cut, (route) => route.fulfill({ status: 500, json: {} }));
      await page.goto(`/organisation/${list === 'api-keys' ? 'keys' : 'undone'}`);
      const more = page.getByRole('button', { name: 'Show more' });
      await more.click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByText('This page could not be read again').count()).toBe(0);
      await page.route(cut, (route) => route.fulfill({ json: { items: [], next: null } }));
      await more.click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await more.waitFor({ state: 'detached' });
      visit.expectNoFaults('500');
    },
    60_000,
  );

  it('a practitioner arranges cover and hands over, and is shown no way that is closed to them', async () => {
    const page = await as('practitioner');
    await page.goto('/');
    await page.getByRole('link', { name: 'Organisation' }).click();
    await page.getByRole('heading', { level: 2, name: 'People who work here' }).waitFor();
    const parts = page.getByRole('navigation', { name: 'Parts of the organisation' });
    expect(await parts.getByRole('link').allTextContents()).toEqual([
      'People who work here',
      'Duty cover',
      'Handing over',
      'Closed days',
      'Reminders',
    ]);
    expect(await page.getByRole('button', { name: 'Invite somebody' }).count()).toBe(0);
    await parts.getByRole('link', { name: 'Duty cover' }).click();
    await page.getByRole('button', { name: 'Arrange cover' }).click();
    await page.getByLabel('Who stands in').selectOption({ label: 'Delroy Baptiste' });
    await page.getByLabel('Why').fill('A week by the sea.');
    await page.getByRole('button', { name: 'Arrange it' }).click();
    await page.getByText('A week by the sea.').first().waitFor();
    await page.goto('/organisation/keys');
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await page.goto('/organisation/handover');
    await page.getByRole('button', { name: 'Hand over' }).waitFor();
    await visit.expectForAll('handing over');
    visit.expectNoFaults();
  }, 120_000);
});

async function expectValue(
  field: { inputValue(): Promise<string>; waitFor(): Promise<void> },
  value: string,
): Promise<void> {
  await field.waitFor();
  expect(await field.inputValue()).toBe(value);
}
