import { DEMO_PASSWORD } from '../../src/platform/identity';
import { goalOf, NOTE, OWN, saved, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { PHONE, type Visit } from '../support/browser/visit';

describe('the whole story in browsers', () => {
  const stage = setStage();

  it('a practitioner, a person and a supporter: one goal written together, read back, answered and in force', async () => {
    const [joanna, amira, youssef] = await Promise.all([
      stage.signedIn('practitioner').then((visit) => visit.openPlanOf('Amira Haddad')),
      stage.signedIn('person', PHONE).then((visit) => visit.openOwnPlan()),
      stage.signedIn('supporter', PHONE).then((visit) => visit.openOwnPlan()),
    ]);
    const three = [joanna, amira, youssef];
    // All at once, in one goal: her words, a note beside them, and a supporter who sees it come.
    const own = await write(amira, 'Change my words', OWN);
    const note = await write(joanna, /note/, NOTE);
    await Promise.all([
      own.pressSequentially(' Upstairs, at the front.', { delay: 15 }),
      note.pressSequentially(' The 14 has low steps on weekdays.', { delay: 15 }),
      sees(youssef, 'Upstairs, at the front.'),
    ]);
    await Promise.all([amira, joanna].map(saved));
    await sees(joanna, 'Upstairs, at the front.');
    for (const each of [amira, youssef])
      await each.page.getByRole('list', { name: 'Here now' }).getByText('Joanna Pickering').waitFor();
    await joanna.page.keyboard.press('Escape');
    await amira.page.keyboard.press('Escape');
    // A step that was thought of together stands on every screen.
    const card = goalOf(joanna);
    await card.getByRole('button', { name: 'Add a step' }).click();
    await card.getByLabel('A small step').fill('Ride two stops on a quiet Sunday.');
    await card.getByRole('button', { name: 'Add it' }).click();
    await sees(amira, 'Ride two stops on a quiet Sunday.');
    // What was typed for her is hers once she says so, and only then a supporter reads it.
    await goalOf(amira)
      .getByRole('listitem')
      .filter({ hasText: 'Ride two stops' })
      .getByRole('button', { name: 'Yes, that is right' })
      .click();
    await sees(youssef, 'Ride two stops on a quiet Sunday.');

    await joanna.page.getByRole('link', { name: 'Read back and agree' }).click();
    await joanna.page.getByRole('button', { name: 'Freeze it, and read it back' }).click();
    await joanna.page.getByRole('heading', { name: 'How will Amira answer?' }).waitFor();
    await amira.page.goto('/my-plan');
    await amira.page.getByRole('link', { name: 'Read it and say where I stand' }).click();
    await amira.page.getByText('Upstairs, at the front.').first().waitFor();
    await amira.page.getByRole('radio', { name: 'I agree' }).check();
    await amira.page.getByLabel('In your own words').fill('This is how I want it.');
    await amira.page.getByRole('button', { name: 'Send my answer' }).click();
    await amira.page.getByText('Thank you. Your answer is kept').waitFor();
    await joanna.page.reload();
    await joanna.page.getByText('This is how I want it.').waitFor();
    await joanna.page.getByRole('button', { name: 'From today this is Amira’s plan' }).click();
    const inForce = await joanna.page.getByRole('heading', { name: /^Version \d+ is in force$/ }).innerText();
    const number = /\d+/.exec(inForce)?.[0] ?? 'none';
    for (const each of [amira, youssef]) {
      await each.openOwnPlan();
      await each.page.locator('article header').getByText(`Version ${number}, in force`).waitFor();
      await sees(each, 'Ride two stops on a quiet Sunday.');
    }
    // What she was told of the review to come leads there.
    await joanna.page.goto('/notifications');
    await joanna.page.getByRole('link', { name: /^Open: A review comes up – Amira/ }).click();
    await joanna.page.getByRole('heading', { name: 'Amira’s list' }).waitFor();
    for (const each of three) each.expectNoFaults();
  }, 120_000);

  it('the same by keyboard alone', async () => {
    const joanna = await arriveByKeyboard('practitioner');
    const keys = joanna.page.keyboard;
    await joanna.press(/^People$/);
    await joanna.page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await joanna.press(/Amira Haddad/);
    await joanna.page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).waitFor();
    await joanna.press(/^Plan$/);
    await joanna.page.locator('[id^="goal-"]').first().waitFor();
    await joanna.press(/^Add a goal$/);
    await joanna.page.getByLabel('What Amira wants').and(joanna.page.locator(':focus')).waitFor();
    await keys.type('I want to sing with others again.');
    await joanna.press(/^Add it$/);
    const goal = joanna.page.locator('[id^="goal-"]', { hasText: 'sing with others' });
    await goal.waitFor();
    await joanna.press(/^Change: I want to sing/, 'Shift+Tab');
    await joanna.press(/^Choose it$/);
    await joanna.press(/^Save how it goes$/);
    await joanna.page.locator('button:focus[aria-label^="Change: I want to sing"]').waitFor();
    await joanna.press(/note/i);
    await joanna.page.getByRole('textbox', { name: NOTE }).and(joanna.page.locator(':focus')).waitFor();
    await keys.type('The choir at the library takes everybody.');
    await saved(joanna);
    await keys.press('Escape');
    await joanna.press(/^Read back and agree$/, 'Shift+Tab');
    await joanna.page.getByRole('heading', { level: 1, name: /Before you read/ }).waitFor();
    await joanna.press(/^Freeze it, and read it back$/);
    await joanna.page.getByRole('heading', { name: 'How will Amira answer?' }).waitFor();

    const amira = await arriveByKeyboard('person');
    await amira.press(/^Read it and say where I stand$/);
    await amira.page.getByRole('group', { name: 'Do you agree with it?' }).waitFor();
    await amira.tabTo(/^I agree$/);
    await amira.page.keyboard.press('Space');
    await amira.press(/^Send my answer$/);
    await amira.page.getByText('Thank you. Your answer is kept').waitFor();
    await amira.press(/^Make it my plan from today$/);
    await amira.page.getByText('Nothing waits for your answer now').waitFor();
    joanna.expectNoFaults();
    amira.expectNoFaults();
  }, 120_000);

  async function arriveByKeyboard(login: string): Promise<Visit> {
    const visit = await stage.arrive();
    const { page } = visit;
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').waitFor();
    await visit.tabTo(/^E-mail address/);
    await page.keyboard.type(`${login}@northside.example`);
    await visit.tabTo(/^Password/);
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    return visit;
  }
});
