import { setStage } from '../support/browser/stage';
import { DESK, NARROW, type Visit } from '../support/browser/visit';

describe('editing a person in a browser', () => {
  const stage = setStage();
  let visit: Visit;

  const as = async (login: string, viewport = DESK): Promise<Visit['page']> => {
    visit = await stage.signedIn(login, viewport);
    return visit.page;
  };

  it('what is written about somebody changes, and of two at once one is chosen', async () => {
    const page = await as('practitioner');
    await visit.openPerson('Amira Haddad');
    await page.getByRole('button', { name: 'Change what is written here' }).click();
    await page.getByLabel('What helps us talk').fill('Slowly, and with pictures.');
    const other = await visit.context.newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Change what is written here' }).click();
    await other.getByLabel('What helps us talk').fill('A quiet room.');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByRole('definition').getByText('A quiet room.').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody changed this while you were writing').waitFor();
    await page.getByRole('definition').getByText('A quiet room.').waitFor();
    await visit.expectForAll('two values of one field');
    await page.getByRole('button', { name: 'Use mine' }).click();
    await page.getByRole('definition').getByText('Slowly, and with pictures.').first().waitFor();
    visit.expectNoFaults('412');
  }, 120_000);

  it('a date of birth is as exact as it is known, and a language goes by its name', async () => {
    const page = await as('practitioner');
    await visit.openPerson('Amira Haddad');
    await page.getByRole('button', { name: 'Change what is written here' }).click();
    await page.getByLabel('Month', { exact: true }).fill('13');
    await page.getByLabel('Language they would rather speak').selectOption({ label: 'Arabic' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('Day', { exact: true }).fill('');
    await page.getByLabel('Month', { exact: true }).fill('4');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/born April 1987/).waitFor();
    await page
      .getByRole('definition')
      .getByText(/^Arabic/)
      .waitFor();
    visit.expectNoFaults('400', '422');
  }, 120_000);

  it('a way to reach somebody is added with whether it is safe', async () => {
    const page = await as('practitioner');
    await visit.openPerson('Amira Haddad');
    await page.getByRole('button', { name: 'Change ways to reach them' }).click();
    await page.getByRole('button', { name: 'Add another way' }).click();
    const last = page.getByRole('group', { name: /^Contact / }).last();
    await last.getByLabel('Number or address').fill('020 7946 0123');
    await last.getByLabel('Is it safe?').selectOption('with_care');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').first().waitFor();
    await last.getByLabel('What to be careful about').fill('Her brother answers.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Her brother answers.').waitFor();
    visit.expectNoFaults('400', '422');
  }, 120_000);

  it('a supporter is added, shared with, and put into the circle, which is a picture and a list', async () => {
    const page = await as('practitioner');
    await visit.openPerson('Amira Haddad', 'Supporters');
    await page.getByRole('button', { name: 'Add a supporter' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Salma Neighbour');
    await page.getByLabel('Who they are to the person').fill('next door');
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByLabel('E-mail address', { exact: true }).fill('salma@next-door.example');
    await page.getByLabel('It is safe to write to this e-mail address').uncheck();
    await visit.expectForAll('a new supporter');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const salma = page.getByRole('listitem').filter({ hasText: 'Salma Neighbour' }).first();
    await salma.getByText('It is not safe to write to this e-mail address').waitFor();
    expect(await salma.getByRole('button', { name: /^Invite/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Who sees what', exact: true }).click();
    await page.getByRole('button', { name: 'Write down a decision, or ask for one' }).click();
    await page.getByLabel('With whom').selectOption({ label: 'Salma Neighbour (next door)' });
    await page.getByLabel('strengths', { exact: true }).check();
    await page.getByLabel('What for').fill('So that she can come along.');
    await page.getByLabel('Yes, they agree').check();
    await page.getByLabel('What they said').fill('Salma may know what I am good at.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('may read “strengths”, and what workers wrote there').last().waitFor();
    await page.getByRole('button', { name: 'Only the person’s words: Salma Neighbour, strengths' }).click();
    await page.getByLabel('What they said').fill('Only what I wrote.');
    await page.getByRole('button', { name: 'Only the person’s words', exact: true }).click();
    await page.getByText('may read “strengths”: the person’s own words only').waitFor();
    await page.getByRole('link', { name: 'Circle', exact: true }).click();
    await page.getByRole('button', { name: 'Add somebody to the circle' }).click();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Salma Neighbour' });
    await page.getByLabel('What they bring').fill('She waters my plants.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('She waters my plants.').waitFor();
    const described = await page.getByRole('img', { name: /The circle as a picture/ }).textContent();
    expect(described).toContain('Salma Neighbour (next door)');
    visit.expectNoFaults();
  }, 180_000);

  it('support begins, changes hands and ends with the person’s view and a way back', async () => {
    const page = await as('practitioner');
    await visit.openPerson('Amira Haddad', 'Support');
    await page
      .getByRole('button', { name: /^Change:/ })
      .first()
      .click();
    await page.getByLabel('Legal status, if there is one').fill('informal');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText(/informal/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^End this support/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'End the support' }).click();
    await page.getByRole('alert').first().waitFor();
    await visit.expectForAll('ending support');
    await page.getByText(/a later review is brought forward/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();

    // Another team leads from now on; then this one's support can end, and the plan is reviewed soon after.
    await page.getByRole('button', { name: 'Begin support by a team' }).click();
    await page.getByLabel('Team', { exact: true }).selectOption({ label: 'Cedar Road Rehabilitation' });
    await page.getByLabel('Key worker').selectOption({ label: 'Imran Sheikh' });
    await page.getByLabel('This team leads the support').check();
    await page.getByRole('button', { name: 'Begin support by a team' }).click();
    await page.getByRole('button', { name: 'End this support: Cedar Road Rehabilitation' }).waitFor();
    await page.getByRole('button', { name: /^End this support: Millgate/ }).click();
    await page.getByLabel('How the person sees it ending').fill('I am ready.');
    await page.getByLabel('How they come back, and to whom').fill('Ring Jo within two years.');
    await page.getByRole('button', { name: 'End the support' }).click();
    await page.getByText(/^The support has ended. The review of the plan is on /).waitFor();
    await visit.expectForAll('support that has ended');
    visit.expectNoFaults('400', '422');
  }, 120_000);

  it('a record is marked as entered for the wrong person, and the mark undone', async () => {
    const page = await as('practitioner');
    await page.goto('/people');
    await page.getByRole('main').getByRole('link', { name: /born/ }).last().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Entered for the wrong person?' }).click();
    await page.getByLabel('What happened').fill('Two files were swapped.');
    await page.getByRole('button', { name: 'Mark the record' }).click();
    await page.getByText('Two files were swapped.').waitFor();
    await visit.expectForAll('a record entered for the wrong person');
    await page.getByRole('button', { name: 'It is the right person after all' }).click();
    await page.getByRole('button', { name: 'Undo the mark' }).click();
    await page.getByText('Two files were swapped.').waitFor({ state: 'detached' });
    visit.expectNoFaults();
  }, 120_000);

  it('a person decides on their phone who sees what, and a supporter finds the plan after signing in', async () => {
    const page = await as('person', NARROW);
    await page.goto('/account');
    await page.getByRole('link', { name: 'See and change it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who sees what' }).waitFor();
    await page
      .getByRole('button', { name: /^Only my words: Youssef/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Only my words', exact: true }).click();
    await page
      .getByText(/only your own words/)
      .first()
      .waitFor();
    // Whom they count on is theirs to say, too.
    await page.goto('/my-plan');
    await page.getByRole('link', { name: 'Who I count on' }).click();
    await page.getByRole('button', { name: 'Add a supporter' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Zoë 🌻 Hartley');
    await page.getByLabel('Who they are to you').fill('my swimming friend');
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: 'my swimming friend' }).waitFor();
    await page.getByRole('button', { name: 'Add somebody to the circle' }).click();
    await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Zoë 🌻 Hartley' });
    await page.getByLabel('What they bring').fill('The sea, in November.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The sea, in November.').waitFor();
    await page.getByRole('button', { name: 'No longer in the circle: Zoë 🌻 Hartley' }).click();
    await page.getByRole('button', { name: 'Take out of the circle' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'The sea, in November.' })
      .getByText(/my swimming friend · until /)
      .waitFor();
    visit.expectNoFaults();
    await visit.context.close();
    const supporter = await as('supporter', NARROW);
    await supporter.goto('/');
    await supporter.getByRole('heading', { level: 1 }).waitFor();
    await supporter.getByRole('link', { name: 'All of it' }).waitFor();
    expect(await supporter.getByText('Nothing is shared with you').count()).toBe(0);
    await visit.expectForAll('a supporter');
    await supporter.goto('/account/notifications');
    const safe = supporter.getByRole('checkbox', { name: 'supporter@northside.example' });
    await safe.uncheck();
    const section = supporter.locator('section').filter({ hasText: 'Is it safe to write to you?' });
    await section.getByRole('button', { name: 'Save' }).click();
    await section.getByText('Saved. It counts from now on.').waitFor();
    await supporter.getByText('No e-mails are sent: there is no address').waitFor();
    await visit.expectForAll('whether it is safe to write to a supporter');
    await safe.check();
    await section.getByRole('button', { name: 'Save' }).click();
    await supporter.getByText('E-mails go to supporter@northside.example.').waitFor();
    visit.expectNoFaults();
  }, 180_000);
});
