import { saved } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { DESK, NARROW, PHONE, type Visit } from '../support/browser/visit';

/** A day in the next year is neither past nor out of sight. */
const YEAR = new Date().getUTCFullYear() + 1;
const OWN = 'Whether the sign needs a permit too.';

describe('a review in a browser', () => {
  const stage = setStage();
  let visit: Visit;

  const at = async (login: string, viewport = DESK): Promise<Visit['page']> => {
    visit = await stage.signedIn(login, viewport);
    return visit.page;
  };
  const review = async (viewport = DESK): Promise<Visit['page']> => {
    const page = await at('practitioner', viewport);
    await visit.openPerson('Amira Haddad', 'Review');
    await page.getByRole('heading', { name: 'Amira’s list' }).waitFor();
    return page;
  };

  it('shows this time beside last time, the person’s list first', async () => {
    const page = await review(NARROW);
    const headings = await page.getByRole('heading', { level: 3 }).allTextContents();
    expect(headings.slice(0, 4)).toEqual([
      'Amira’s list',
      'What others bring',
      'What worked',
      'What did not',
    ]);
    await page.getByText('Riding with somebody who talks about football').waitFor();
    await page.getByText('Lamar wants to come to the review.').waitFor();
    expect(await page.getByRole('button', { name: 'Add to your list' }).count()).toBe(0);
    visit.expectNoFaults();
  }, 180_000);

  it('is prepared by the person on their phone: what they put on their list, their team sees', async () => {
    const page = await at('person', PHONE);
    await page.goto('/my-plan');
    await page.getByText('On your list').waitFor();
    await page.getByRole('button', { name: 'Add to your list' }).click();
    await page.getByLabel('What do you want to talk about?').fill(OWN);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('listitem').getByText(OWN).waitFor();
    await page.getByRole('link', { name: 'Look back, and say what worked' }).click();
    await page.getByRole('heading', { name: 'My review', level: 1 }).waitFor();
    await page.getByText('I was late for two of our five meetings').waitFor();
    visit.expectNoFaults();
    const team = await review();
    await team.getByText(OWN).waitFor();
  }, 180_000);

  it('puts back what was typed over, also for whoever left the page and came back', async () => {
    const page = await review();
    await page.getByRole('button', { name: 'Bring something' }).click();
    const words = page.getByLabel('What do you bring?');
    await words.fill('The bus, and who pays for it.');
    await saved(visit);
    const back = page.getByRole('button', { name: 'Put back what stood here before' });
    await words.fill('');
    await back.press('Enter');
    // Nothing else is left to put back: the button is gone, and the keyboard goes on in the words.
    await words.and(page.locator(':focus')).waitFor();
    expect([await back.count(), await words.inputValue()]).toEqual([0, 'The bus, and who pays for it.']);
    await words.fill('x');
    await saved(visit);
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.locator('[id^="goal-"]').first().waitFor();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByRole('button', { name: 'Change: x', exact: true }).click();
    await back.click();
    expect(await words.inputValue()).toBe('The bus, and who pays for it.');
    await saved(visit);
    await visit.expectForAll('an entry that was put back');
    // Nothing is lost by it: what was typed last comes round again.
    await back.click();
    expect(await words.inputValue()).toBe('x');
    await back.click();
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByRole('listitem').getByText('The bus, and who pays for it.').waitFor();
    // Whoever signs out leaves nothing of it in the page.
    await page.getByRole('link', { name: 'Your account' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await visit.fillIn('practitioner');
    await visit.walkTo('Amira Haddad', 'Review');
    await page.getByRole('button', { name: /^Change: The bus/ }).click();
    await words.waitFor();
    expect(await back.count()).toBe(0);
    visit.expectNoFaults();
  }, 180_000);

  it('is put off with who and why, and what is missing is said in its place', async () => {
    const page = await review();
    await page.getByRole('button', { name: 'Put it off', exact: true }).click();
    await page.getByRole('button', { name: 'Put it off to this day' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel('To which day').fill(`${YEAR}-05-04`);
    await page.getByLabel('Why', { exact: true }).fill('The landlord comes that day.');
    await page.getByLabel('Amira’s', { exact: true }).check();
    await page.getByRole('button', { name: 'Put it off to this day' }).click();
    await page.getByText(`We meet on 4 May ${YEAR}.`).waitFor();
    await page.getByText('It was put off to this day. The landlord comes that day.').waitFor();
    await page.getByText(OWN).waitFor();
    visit.expectNoFaults('400');
  }, 120_000);

  it('comes round as often as this plan needs it, says why, and is called off with the next in the calendar', async () => {
    const page = await review();
    const often = page.locator('section', { has: page.getByRole('heading', { name: 'How often you meet' }) });
    await often.getByText(/^Every 6 months, as everywhere in Northside/).waitFor();
    await often.getByRole('button', { name: 'Change how often' }).click();
    await often.getByLabel('Months between two reviews').selectOption({ label: 'Every 3 months' });
    await often.getByRole('button', { name: 'Meet this often' }).click();
    await often.getByRole('alert').first().waitFor();
    await often.getByLabel('Why', { exact: true }).fill('Much is changing just now.');
    await often.getByRole('button', { name: 'Meet this often' }).click();
    await often.getByText('Every 3 months, set for this plan').waitFor();
    await often.getByText(/^Much is changing just now\. \(Joanna Pickering, /).waitFor();
    await page.getByRole('button', { name: 'Call it off', exact: true }).click();
    const calledOff = page.getByRole('region', { name: 'Call it off' });
    await calledOff.getByLabel('Why', { exact: true }).fill('There was one at the hospital.');
    await page.getByLabel('The day of the next one').fill(`${YEAR}-06-01`);
    await page.getByRole('button', { name: 'Call it off', exact: true }).click();
    await page.getByText(`We meet on 1 June ${YEAR}.`).waitFor();
    visit.expectNoFaults('400');
  }, 120_000);

  it('is held with who was there; the next is in the calendar, and Today says what waits', async () => {
    const page = await review();
    // As it was before they met, it is not shown again.
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
    await page.getByRole('heading', { name: 'Reviews' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'We have met', exact: true }).click();
    await page.getByRole('button', { name: 'Record that we met' }).click();
    await page.getByText('A version of what you decided has not been agreed yet.').waitFor();
    await page.getByText('The next review is on').waitFor();
    await page.getByRole('button', { name: 'Say what did not', exact: true }).click();
    await page.getByLabel('What did not work, or got in the way?').fill('The stairs, again.');
    await page.getByRole('button', { name: 'Done', exact: true }).click();
    await page.getByText('The stairs, again.').waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' }).click();
    await page
      .getByText(/Held on .*, not agreed yet\./)
      .first()
      .waitFor();
    await visit.expectForAll('Today with a review held');
    visit.expectNoFaults();
  }, 120_000);
});
