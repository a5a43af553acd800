import { addDays } from '../../src/shared/plain-date';
import { setStage } from '../support/browser/stage';
import { PHONE } from '../support/browser/visit';

describe('what is told without a plan', () => {
  const stage = setStage();

  it('of a consent leads the person and their team to where that is seen', async () => {
    const [joanna, visitor] = [await stage.signedIn('practitioner'), await stage.arrive(PHONE)];
    const headers = { origin: new URL(stage.url).origin };
    const of = async (path: string): Promise<{ items: { id: string; team: { id: string } }[] }> =>
      (await (await joanna.context.request.get(path)).json()) as never;
    const make = async (path: string, data: object): Promise<string> => {
      const answer = await joanna.context.request.post(path, { data, headers });
      expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([
        path,
        expect.any(Number),
        '',
      ]);
      return ((await answer.json()) as { id: string }).id;
    };
    const [amira] = (await of('/v1/people?search=Amira')).items;
    const [support] = (await of(`/v1/people/${amira!.id}/episodes`)).items;
    const today = new Date().toISOString().slice(0, 10);
    const episode = { teamId: support!.team.id, referredOn: today };
    const personId = await make('/v1/people', { name: 'Nadia Petrov', episode });
    const kin = { name: 'Vera Petrov', relationship: 'sister', wanted: 'yes' };
    const recipientId = await make(`/v1/people/${personId}/supporters`, kin);
    const given = {
      section: 'goals',
      recipientId,
      purpose: 'Help',
      status: 'given',
      basis: 'spoken',
      words: 'Yes.',
    };
    await make(`/v1/people/${personId}/consents`, { ...given, expiresOn: addDays(today, 7) });
    const link = await stage.linkSentBy(async () => {
      await make(`/v1/people/${personId}/invitation`, { email: 'nadia@example.org' });
    });
    await visitor.page.goto(link);
    await visitor.page.getByRole('button', { name: 'Go on' }).click();
    await visitor.page.getByText('Your plan has not begun').waitFor();

    // Where place-of.ts has these kinds lead.
    for (const [{ page }, path] of [
      [joanna, `/people/${personId}/sharing`],
      [visitor, '/my-plan/sharing'],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { name: 'Vera Petrov' }).waitFor();
      await page.getByText(/goals/).first().waitFor();
      await page.getByText(/until \d/).waitFor();
    }
    for (const visit of [joanna, visitor]) visit.expectNoFaults();
  }, 120_000);
});
