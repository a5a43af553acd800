import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goOn } from '../support/browser/settled';
import { setStage } from '../support/browser/stage';
import { PHONE, type Visit } from '../support/browser/visit';

const APP = join(__dirname, '..', '..', 'web', 'src', 'app');
const PIN = '4682';

/** Words that her plan and her record are full of. */
const OF_HER_LIFE = /Amira|Haddad|Lamar|bicycle|market|crisis|recover/i;
const KEPT = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }])';

/** One page of the app, and what is opened on it before it is looked at. */
interface Screen {
  /** As the routes have it, with `$personId` and `$number` for what stands there. */
  readonly path: string;
  readonly press?: readonly (string | RegExp)[];
}

const at = (...paths: string[]): Screen[] => paths.map((path) => ({ path }));

/** Every page there is, by who opens it here. */
const SCREENS = {
  nobody: at('/sign-in', '/link'),
  practitioner: [
    ...at('/today', '/people', '/people/add', '/account', '/choose'),
    ...at('/notifications', '/notifications/$notificationId', '/account/notifications'),
    {
      path: '/people/$personId/',
      press: ['Change what is written here', 'Change ways to reach them', 'Entered for the wrong person?'],
    },
    { path: '/people/$personId/circle', press: ['Add somebody to the circle'] },
    { path: '/people/$personId/supporters', press: ['Add a supporter'] },
    { path: '/people/$personId/support', press: ['Begin support by a team'] },
    { path: '/people/$personId/sharing', press: ['Write down a decision, or ask for one'] },
    ...at('/people/$personId/looked', '/people/$personId/plan', '/people/$personId/strengths'),
    {
      path: '/people/$personId/review',
      press: [
        ...['We have met', 'Who is asked', 'Put it off', 'Something has happened', 'Say what worked'],
        ...['Record a change', 'Call it off', 'Change how often'],
      ],
    },
    ...at('/people/$personId/versions', '/people/$personId/versions/$number', '/people/$personId/compare'),
    { path: '/organisation/cover', press: ['Arrange cover'] },
    ...at('/organisation/handover', '/people/$personId/agree', '/people/$personId/together'),
  ],
  admin: [
    ...at('/organisation/'),
    { path: '/organisation/teams', press: ['Open a team'] },
    { path: '/organisation/people', press: ['Invite somebody'] },
    { path: '/organisation/closed', press: ['Add closed days'] },
    { path: '/organisation/keys', press: ['Make a key'] },
    ...at('/organisation/reminders', '/organisation/undone'),
  ],
  person: [
    ...at('/my-plan', '/my-plan/all', '/my-plan/strengths', '/my-plan/review', '/my-plan/looked'),
    { path: '/my-plan/sharing', press: ['Share with somebody'] },
    { path: '/my-plan/circle', press: ['Add somebody to the circle', 'Add a supporter'] },
    ...at('/my-plan/answer', '/account'),
  ],
} satisfies Record<string, readonly Screen[]>;
/** A device in the person's hands: it is handed over first. */
const SITTING = '/sitting';

/** The paths that the routes are made of, each the end of an address. */
function pathsOfRoutes(): string[] {
  const files = [
    'router.tsx',
    ...readdirSync(join(APP, 'routes'), { encoding: 'utf8' }).map((file) => join('routes', file)),
  ];
  const text = files.map((file) => readFileSync(join(APP, file), 'utf8')).join('\n');
  const written = [...text.matchAll(/(?:path: |part\()'([^']+)'/g)].map(([, path]) => path ?? '');
  return [...written, ...(text.includes('path: SITTING') ? [SITTING] : [])];
}

describe('every screen', () => {
  const stage = setStage();

  it('there is a route for is looked at', () => {
    const known = [...Object.values(SCREENS).flat(), { path: SITTING }].map(({ path }) => path);
    const unseen = pathsOfRoutes()
      // The first leads on to where somebody begins; a person and the organisation are frames round their parts.
      .filter((path) => !['/', '/people/$personId', '/organisation'].includes(path))
      .filter((path) => !known.some((each) => each.endsWith(path)));
    expect(unseen).toEqual([]);
  });

  it.each(Object.entries(SCREENS))(
    'of %s can be used by everyone, in every light and at every size',
    async (login, screens: readonly Screen[]) => {
      const visit =
        login === 'nobody'
          ? await stage.arrive()
          : await stage.signedIn(login, login === 'person' ? PHONE : undefined);
      const isWorker = login === 'practitioner';
      const ids = {
        $personId: isWorker ? await visit.idOf('Amira Haddad') : '',
        $notificationId: isWorker ? await idOfNotification(visit) : '',
        $number: '1',
      };
      for (const { path, press = [] } of screens) {
        await open(visit, path.replace(/\$\w+/g, (name) => ids[name as keyof typeof ids]).replace(/\/$/, ''));
        for (const name of press) await visit.page.getByRole('button', { name, exact: true }).click();
        await visit.expectForAllAtEverySize(path);
        expect([path, await visit.page.title()]).toEqual([path, expect.not.stringMatching(OF_HER_LIFE)]);
        expect([path, visit.path]).toEqual([path, expect.stringMatching(/^[a-z0-9/-]*$/)]);
      }
      // Nor does the browser keep a word of it.
      expect(await visit.page.evaluate(KEPT)).toEqual(expect.not.stringMatching(OF_HER_LIFE));
      visit.expectNoFaults();
    },
    180_000,
  );

  it('of a device in the person’s hands can be used by everyone, too', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await open(visit, `/people/${await visit.idOf('Amira Haddad')}/together`);
    await page.getByRole('radio', { name: 'Amira writes' }).check();
    await page.getByLabel('PIN', { exact: true }).fill(PIN);
    await page.getByRole('button', { name: 'Hand it to Amira' }).click();
    await page.getByRole('heading', { level: 1, name: 'Your turn, Amira' }).waitFor();
    await visit.expectForAllAtEverySize(SITTING);
    visit.expectNoFaults();
  }, 120_000);

  it('of the whole window says what it is and leads back, also where it could not be read', async () => {
    const visit = await stage.signedIn('practitioner');
    const { page } = visit;
    await visit.openPerson('Amira Haddad');
    const of = page.url();
    for (const [address, title] of [
      ['together', 'Conversation'],
      ['agree', 'Read back and agree'],
    ] as const) {
      await page.route(/\/plan$/, (route) => route.fulfill({ status: 500, json: {} }));
      await page.goto(`${of}/${address}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('button', { name: 'Try again', exact: true }).waitFor();
      await visit.expectForAll(`${title} in trouble`);
      await page.unroute(/\/plan$/);
      await page.getByRole('link', { name: /Stop here|Not today/ }).click();
      await page.getByRole('heading', { level: 1, name: /Amira Haddad/ }).waitFor();
    }
    await page.goto(`${of}/versions/abc`);
    await page.getByText('There is no such version of this plan.').waitFor();
    visit.expectNoFaults('500');
  }, 120_000);

  /** By its address where no page is open yet, and else from the page before: loading the app anew each time costs. */
  async function open({ page }: Visit, address: string): Promise<void> {
    await (page.url() === 'about:blank' ? page.goto(address) : goOn(page, address));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'detached' });
  }

  async function idOfNotification({ page }: Visit): Promise<string> {
    const answer = await page.request.get(`${stage.url}/v1/notifications`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    return items[0]?.id ?? '';
  }
});
