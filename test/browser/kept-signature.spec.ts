import { sign } from '../support/browser/sign';
import { setStage } from '../support/browser/stage';
import { TABLET, type Visit } from '../support/browser/visit';

const PIN = '90817';
/** What a browser says of a service that the test cut off, and of a session that was over. */
const CUT = /ERR_CONNECTION_REFUSED|failed: |401/;

describe('a signature that is not sent', () => {
  const stage = setStage();

  const openProposal = async (visit: Visit): Promise<void> => {
    await visit.walkTo('Amira Haddad', 'Plan');
    await visit.page.getByRole('link', { name: 'Go on: waiting for an answer' }).click();
  };
  const hand = async ({ page }: Visit): Promise<void> => {
    await page.getByRole('button', { name: 'Hand Amira this device' }).click();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Hand it to Amira' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
  };

  it('is kept for nobody once nothing is proposed any more', async () => {
    const visit = await stage.visit('practitioner', TABLET);
    const { page, context } = visit;
    await page.clock.install();
    const id = await visit.planIdOf('Amira Haddad');
    const proposals = `/v1/plans/${id}/proposals`;
    const headers = { origin: stage.url };
    const proposed = await context.request.post(proposals, { headers });
    expect(proposed.status()).toBe(201);
    const { id: proposalId } = (await proposed.json()) as { id: string };
    await openProposal(visit);
    await hand(visit);
    await sign(visit);
    const worker = await stage.signedIn('practitioner');
    const withdrawn = await worker.context.request.post(`${proposals}/${proposalId}/withdrawal`, {
      ...{ headers, data: { reason: 'A goal is missing.' } },
    });
    expect(withdrawn.status()).toBe(200);
    await page.clock.fastForward('01:00');
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await page.getByRole('button', { name: 'Say where I stand' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByText('Everything that was written is kept').waitFor();
    visit.expectNoFaults(CUT);
  }, 120_000);

  it('is kept for nobody once something else is proposed, whatever is looked at meanwhile', async () => {
    const worker = await stage.signedIn('practitioner');
    const id = await worker.planIdOf('Amira Haddad');
    const asked = async (path: string, data: object = {}): Promise<string> => {
      const headers = { origin: stage.url };
      const answer = await worker.context.request.post(`/v1/plans/${id}/${path}`, { headers, data });
      expect([path, answer.ok()]).toEqual([path, true]);
      return ((await answer.json()) as { id: string }).id;
    };
    const first = await asked('proposals');
    const visit = await stage.visit('practitioner', TABLET);
    const { page } = visit;
    await page.clock.install();
    await openProposal(visit);
    await hand(visit);
    await sign(visit);
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await asked(`proposals/${first}/withdrawal`, { reason: 'A strength is missing.' });
    await asked('strengths', {
      ...{ lifeArea: 'money', time: 'past', words: { professional: 'She kept the books.' } },
    });
    const second = await asked('proposals');
    const read = page.waitForResponse((answer) => answer.url().endsWith(second) && answer.ok());
    await page.clock.fastForward('01:00');
    await page.evaluate(`window.dispatchEvent(new Event('visibilitychange'))`);
    await read;
    await page.getByRole('button', { name: 'Give it back' }).click();
    await page.getByText('Everything that was written is kept').waitFor();
    await asked(`proposals/${second}/withdrawal`, { reason: 'For the next.' });
    visit.expectNoFaults(CUT);
  }, 120_000);

  it('is there again when the device comes back to whoever signed', async () => {
    const visit = await stage.visit('practitioner', TABLET);
    const { page, context } = visit;
    await page.clock.install();
    const id = await visit.planIdOf('Amira Haddad');
    const proposed = await context.request.post(`/v1/plans/${id}/proposals`, {
      headers: { origin: stage.url, 'idempotency-key': 'kept-words' },
    });
    expect(proposed.status()).toBe(201);
    await openProposal(visit);
    await hand(visit);
    await page.getByRole('radio', { name: 'Some of it' }).check();
    const words = page.getByLabel('In your own words');
    await words.fill('Not on Thursdays.');
    await sign(visit);
    await page.waitForLoadState('networkidle');
    await page.clock.fastForward('40:00');
    await page.getByLabel('E-mail address').waitFor();
    await visit.fillIn('peer');
    // Nobody but her sees it.
    expect(await page.getByText('Not on Thursdays.').count()).toBe(0);
    await openProposal(visit);
    await hand(visit);
    expect(await words.inputValue()).toBe('Not on Thursdays.');
    expect(await page.getByRole('radio', { name: 'Some of it' }).isChecked()).toBe(true);
    await page.getByRole('img', { name: 'Signed', exact: true }).waitFor();
    const send = page.getByRole('button', { name: 'Send my answer' });
    expect(await send.isEnabled()).toBe(true);
    // Whoever handed it over when it was signed saw it, and nobody who came after; of what is signed anew it is they.
    const witness = page.getByLabel('Who saw it');
    expect(await witness.inputValue()).toBe('Joanna Pickering');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    expect(await witness.inputValue()).toBe('Delroy Baptiste');
    await sign(visit);
    await send.click();
    await page.getByText('Delroy Baptiste (Worker) saw it').waitFor();
    await page.getByText('You can give the device back now').waitFor();
    visit.expectNoFaults(CUT);
  }, 180_000);
});
