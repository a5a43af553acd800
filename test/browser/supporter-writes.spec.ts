import { goalOf, OWN, saved, sees, write } from '../support/browser/goal';
import { setStage } from '../support/browser/stage';
import { NARROW, PHONE, type Visit } from '../support/browser/visit';

/** What a supporter writes in is called by whose words it is. */
const FOR_HER = 'Amira’s words, written by you';

/** Every way to write, to add or to change. */
const WAYS = /^(Add |Change |Change: |Write |Suggest )/;

describe('what a supporter writes and ticks, in browsers', () => {
  const stage = setStage();

  it('they write for the person where they are let, live and under their own name, and nowhere else', async () => {
    const [amira, youssef] = await Promise.all([
      stage.visit('person', PHONE).then((visit) => visit.openOwnPlan()),
      stage.visit('supporter', NARROW).then((visit) => visit.openOwnPlan()),
    ]);
    const ways = (where = 'main'): Promise<number> =>
      youssef.page.locator(where).getByRole('button', { name: WAYS }).count();
    // One step is theirs to report; of words and entries nothing is.
    await youssef.page.getByRole('button', { name: 'Change: Youssef finds a folding table' }).waitFor();
    expect(await ways()).toBe(1);
    await letWrite(amira, 'goals');
    // Without being asked, the page offers what they may now.
    await goalOf(youssef).getByRole('button', { name: 'Change Amira’s words' }).first().waitFor();
    for (const section of ['#matters', '#strengths', '#please', '#about'])
      expect(await ways(section)).toBe(0);
    await youssef.page.getByRole('button', { name: 'Add a goal' }).waitFor();
    const forHer = await write(youssef, 'Change Amira’s words', FOR_HER);
    await youssef.page.getByText('Amira lets you write here for them.').waitFor();
    await forHer.press('ControlOrMeta+End');
    await forHer.pressSequentially(' And my brother beside me.', { delay: 15 });
    await sees(amira, 'And my brother beside me.');
    const hers = await write(amira, 'Change my words', OWN);
    await hers.press('ControlOrMeta+End');
    await hers.pressSequentially(' Laughing.', { delay: 15 });
    await sees(youssef, 'Laughing.');
    await Promise.all([amira, youssef].map(saved));
    await youssef.expectForAll('writing for somebody');
    for (const { page } of [amira, youssef]) await page.keyboard.press('Escape');
    await goalOf(amira).getByText('Youssef Haddad wrote this for you').first().waitFor();
    await goalOf(youssef).getByText('You wrote this for Amira').first().waitFor();

    // An entry is added for her, and taken back as long as it is nobody else's.
    const { page } = youssef;
    await page.getByRole('button', { name: 'Add a goal' }).click();
    await page.getByLabel('What Amira wants').fill('I want to swim in the lido in May.');
    await youssef.expectForAll('adding for somebody');
    await page.getByRole('button', { name: 'Add it' }).click();
    const swim = amira.page
      .locator('[id^="goal-"]')
      .filter({ hasText: 'I want to swim in the lido in May.' });
    await swim.waitFor();
    await page.getByRole('button', { name: 'Change: I want to swim' }).click();
    await page.getByLabel('How much it matters').selectOption('7');
    await page
      .getByText(/^Saved/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    const removed = page.waitForResponse((answer) => answer.request().method() === 'DELETE');
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    expect((await removed).status()).toBe(204);
    await swim.waitFor({ state: 'detached' });
    amira.expectNoFaults();
    youssef.expectNoFaults();
  }, 120_000);

  it('of what was said and not read back they are shown nothing, and no empty line for it', async () => {
    const worker = await stage.signedIn('practitioner');
    const { request } = worker.context;
    const person = `/v1/people/${await worker.idOf('Amira Haddad')}`;
    const { id } = (await (await request.get(`${person}/plan`)).json()) as { id: string };
    const added = await request.post(`/v1/plans/${id}/goals`, {
      headers: { origin: stage.url, 'idempotency-key': 'said-and-not-read-back' },
      data: { kind: 'life', direction: 'approach', statement: { dictation: 'A boat.' } },
    });
    expect(added.status()).toBe(201);
    const goal = (await added.json()) as { id: string };
    const [amira, youssef] = await Promise.all([
      stage.signedIn('person', PHONE).then((visit) => visit.openOwnPlan()),
      stage.signedIn('supporter', NARROW).then((visit) => visit.openOwnPlan()),
    ]);
    await amira.page.locator(`#goal-${goal.id}`).getByText('A boat.').waitFor();
    expect(await youssef.page.locator(`#goal-${goal.id}`).count()).toBe(0);
    await youssef.page.goto('/my-plan');
    const lines = youssef.page.getByRole('listitem').filter({ hasText: /no steps yet|steps? done/ });
    await lines.first().waitFor();
    expect(await lines.filter({ hasNot: youssef.page.locator('[dir="auto"]') }).count()).toBe(0);
    amira.expectNoFaults();
    youssef.expectNoFaults();
  }, 120_000);

  it('they tick the steps they took on, in their own place and in the whole plan, and the person sees it', async () => {
    const [amira, youssef] = await Promise.all([
      stage.visit('person', PHONE).then((visit) => visit.openOwnPlan()),
      stage.visit('supporter', NARROW).then((visit) => visit.openOwnPlan()),
    ]);
    const { page } = youssef;
    const stepOf = ({ page: where }: Visit, said: string) =>
      where.locator('li[data-state]').filter({ hasText: said });
    for (const said of ['Ask Hala for the van.', 'Carry the table.', 'Shake it.']) {
      await goalOf(youssef).getByRole('button', { name: 'Add a step' }).first().click();
      await page.getByLabel('A small step').fill(said);
      await page.getByLabel('Who does it').selectOption({ label: 'Me' });
      await page.getByRole('button', { name: 'Add it' }).click();
      await stepOf(amira, said).waitFor();
    }
    await page.goto('/my-plan');
    const next = page.locator('section').filter({ has: page.getByRole('button', { name: 'I did it' }) });
    await next.getByText('Youssef finds a folding table').waitFor();
    await youssef.expectForAll('the steps of a supporter');
    const van = page.getByRole('listitem').filter({ hasText: 'Ask Hala for the van.' });
    await van.getByRole('button', { name: 'Not yet' }).click();
    await van.getByRole('button', { name: 'Doing it now' }).click();
    await van.getByRole('button', { name: 'Save how it goes' }).click();
    // What is being done is the next step now, and stands above.
    await page.locator('h1:focus').waitFor();
    await next.getByText('Ask Hala for the van.').waitFor();
    await stepOf(amira, 'Ask Hala').getByText('doing now').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Shake it.' })
      .getByRole('button', { name: 'Not yet' })
      .click();
    await page.getByRole('button', { name: 'Not needed after all' }).click();
    await page.getByRole('button', { name: 'Save how it goes' }).click();
    await page.locator('h1:focus').waitFor();
    await page.getByRole('button', { name: 'It’s done: Carry the table.' }).click();
    await page.getByRole('heading', { name: 'Also yours to do' }).and(page.locator(':focus')).waitFor();
    await page.getByRole('status').getByText('Done. Well grown.').waitFor();
    await amira.page.locator('li[data-state="done"]').filter({ hasText: 'Carry the table.' }).waitFor();
    await youssef.openOwnPlan();
    await page.getByRole('button', { name: 'It’s done: Ask Hala' }).click();
    await page.locator('li[data-state="done"]:focus').filter({ hasText: 'Ask Hala' }).waitFor();
    await amira.page.locator('li[data-state="done"]').filter({ hasText: 'Ask Hala' }).waitFor();
    // Hers are hers: she is offered her own, and he is not offered them.
    expect(await amira.page.getByRole('button', { name: 'It’s done: Youssef' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'It’s done: One Saturday' }).count()).toBe(0);
    await amira.page.getByRole('button', { name: 'It’s done: One Saturday' }).click();
    await amira.page.locator('li[data-state="done"]:focus').filter({ hasText: 'One Saturday' }).waitFor();
    amira.expectNoFaults();
    youssef.expectNoFaults();
  }, 120_000);

  /** The person lets their brother write in a section, on another page of the same phone. */
  async function letWrite(visit: Visit, section: string): Promise<void> {
    const sharing = await visit.another();
    const { page } = sharing;
    await page.goto('/account');
    await page.getByRole('link', { name: 'See and change it' }).click();
    await page
      .getByRole('button', { name: `Let them write my words there: Youssef Haddad, ${section}` })
      .click();
    await page.getByRole('button', { name: 'Let them write my words there', exact: true }).click();
    await page
      .getByRole('button', { name: `They write there no longer: Youssef Haddad, ${section}` })
      .waitFor();
    sharing.expectNoFaults();
    await page.close();
  }
});
