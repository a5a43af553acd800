import type { Browser, BrowserContext } from 'playwright-core';
import { lengthenPlan } from '../../support/browser/long-plan.ts';
import { median } from '../measure.mts';
import { SlowPage, type Act } from './slow-page.mts';

const LONG = 40;
const PASSWORD = 'demo-password-not-for-production';

/** One page as it is first opened, and what is pressed on it then. */
interface Journey {
  readonly name: string;
  readonly login: string;
  readonly path: string;
  /** What is read there when it is ready: its buttons can be pressed then. */
  readonly words: string;
  readonly press: (slow: SlowPage) => Promise<void>;
}

export interface Opened {
  readonly name: string;
  /** What was asked for until the page could be read and used. */
  readonly scriptKb: number;
  /** What the page fetched by itself when it was idle: what it writes together with. */
  readonly idleKb: number;
  /** What came when somebody pressed and wrote. */
  readonly editorKb: number;
  readonly fcpMs: number;
  readonly lcpMs: number;
  readonly slowest: Act;
}

const typed = 'Swim at the lido again, and stay for the tea.';

const TODAY: Journey = {
  name: 'Today',
  login: 'practitioner',
  path: '/today',
  words: 'Reviews',
  press: async (slow) => {
    const { page } = slow;
    await slow.press(page.getByRole('link', { name: 'People' }));
    await page.getByRole('searchbox').pressSequentially('hadd', { delay: 120 });
    await slow.press(page.getByRole('link', { name: /Amira Haddad/ }).first());
    await page.getByRole('heading', { level: 1, name: 'Amira Haddad' }).waitFor();
  },
};
const planOf = (personPath: string): Journey => ({
  name: 'Plan',
  login: 'practitioner',
  path: `${personPath}/plan`,
  words: 'My daughter Lamar',
  press: async (slow) => {
    const { page } = slow;
    const change = page.getByRole('button', { name: /^Change: I want to ride/ });
    await slow.press(change);
    await slow.press(page.getByRole('button', { name: 'Got there', exact: true }));
    await page.getByLabel('How it went. You need not say.').pressSequentially('It went', { delay: 120 });
    await slow.press(change);
    // Nobody presses the next button while what they closed is still there to be seen: it goes after the paint.
    await page.getByRole('region', { name: /^Change: I want to ride/ }).waitFor({ state: 'hidden' });
    await slow.press(page.getByRole('button', { name: 'Add a goal' }));
    await page.getByLabel(/What Amira wants/).pressSequentially(typed, { delay: 60 });
    await slow.press(page.getByRole('button', { name: 'Cancel' }));
  },
});
/** The same plan, ten times as long as most. */
const longPlanOf = (personPath: string): Journey => ({
  ...planOf(personPath),
  name: `Plan of ${LONG} goals`,
  words: `I want to see the sea at place ${LONG - 1}.`,
});
const MY_PLAN: Journey = {
  name: 'My plan',
  login: 'person',
  path: '/my-plan',
  words: 'My daughter Lamar',
  press: async (slow) => {
    await slow.press(slow.page.getByRole('link', { name: 'All of it' }));
    await slow.page.locator('[id^="goal-"]').first().waitFor();
  },
};

/** Each journey some times over on a slow machine; of each figure the one in the middle, of what was pressed the slowest. */
export async function openPages(browser: Browser, url: string, times: number): Promise<Opened[]> {
  const states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  for (const login of ['practitioner', 'person']) states.set(login, await signedIn(browser, url, login));
  const practitioner = states.get('practitioner');
  if (!practitioner) throw new Error('Nobody is signed in.');
  const middle = async (journey: Journey): Promise<Opened> => {
    const runs: Opened[] = [];
    for (let load = 0; load < times; load += 1)
      runs.push(await once(browser, url, states.get(journey.login) ?? practitioner, journey));
    return middleOf(runs);
  };
  const person = await pathOfPerson(browser, url, practitioner);
  const opened: Opened[] = [];
  for (const journey of [TODAY, planOf(person), MY_PLAN]) opened.push(await middle(journey));
  await lengthenPlan(url, LONG);
  return [...opened, await middle(longPlanOf(person))];
}

async function once(
  browser: Browser,
  url: string,
  state: Awaited<ReturnType<BrowserContext['storageState']>>,
  { name, path, words, press }: Journey,
): Promise<Opened> {
  await using slow = await SlowPage.open(browser, url, state, words);
  await slow.goto(path);
  const { fcp, lcp } = await slow.paint();
  const scriptKb = (await slow.initialScriptBytes()) / 1000;
  const loadedKb = (await slow.scriptBytes()) / 1000;
  await slow.acts();
  await press(slow);
  const acts = await slow.acts();
  const slowest = acts.reduce<Act>((most, act) => (act.ms > most.ms ? act : most), { name: 'none', ms: 0 });
  const editorKb = (await slow.scriptBytes()) / 1000 - loadedKb;
  const idleKb = loadedKb - scriptKb;
  return { name, scriptKb, idleKb, editorKb, fcpMs: fcp, lcpMs: lcp, slowest };
}

function middleOf(runs: readonly Opened[]): Opened {
  const [first] = runs;
  if (!first) throw new Error('Nothing was opened.');
  const middle = (of: (run: Opened) => number): number => Math.round(median(runs.map(of)) * 10) / 10;
  const bySpeed = [...runs].sort((a, b) => a.slowest.ms - b.slowest.ms);
  return {
    name: first.name,
    scriptKb: middle((run) => run.scriptKb),
    idleKb: middle((run) => run.idleKb),
    editorKb: middle((run) => run.editorKb),
    fcpMs: middle((run) => run.fcpMs),
    lcpMs: middle((run) => run.lcpMs),
    slowest: bySpeed[Math.floor(runs.length / 2)]?.slowest ?? first.slowest,
  };
}

async function signedIn(browser: Browser, url: string, login: string) {
  const context = await browser.newContext({ baseURL: url });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${login}@northside.example`);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

async function pathOfPerson(
  browser: Browser,
  url: string,
  storageState: Awaited<ReturnType<BrowserContext['storageState']>>,
): Promise<string> {
  const context = await browser.newContext({ baseURL: url, storageState });
  const page = await context.newPage();
  await page.goto('/people');
  const path = await page
    .getByRole('link', { name: /Amira Haddad/ })
    .first()
    .getAttribute('href');
  await context.close();
  if (path === null) throw new Error('The demo does not hold the person whose plan is measured.');
  return path;
}
