import { setStage } from '../support/browser/stage';
import { violationsOf } from '../support/browser/violations';
import { NARROW, type Visit } from '../support/browser/visit';

const HER = 'أميرة حدّاد 🌻';
const HIM = 'יוסף חדד 🧑🏽‍🦽';
const GOAL = 'أريد أن أسبح في البحر مرة أخرى 🌊';
const STEP = 'אבדוק מתי הבריכה פתוחה';
const NOTE = 'قالتها وهي تضحك.';

/** Pages that name people, by who opens them. */
const PAGES = {
  practitioner: [
    ...['/today', '/people', '/people/$personId'],
    ...['circle', 'supporters', 'sharing', 'looked', 'plan', 'review', 'versions', 'agree', 'together'].map(
      (part) => `/people/$personId/${part}`,
    ),
  ],
  person: ['', '/all', '/circle', '/sharing', '/looked', '/review', '/answer'].map((part) => `/my-plan${part}`),
  supporter: ['/my-plan', '/my-plan/all', '/account'],
} satisfies Record<string, readonly string[]>; // prettier-ignore

/** What they find on their pages, some of it on one and some on another. */
const SEEN = {
  practitioner: [HER, HIM, GOAL, STEP, NOTE],
  person: [HER, HIM, GOAL, STEP],
  supporter: [HER, HIM, GOAL, STEP],
} satisfies Record<string, readonly string[]>;

/** Words from right to left that nothing keeps from turning the words round them: asked in the browser. */
const UNHELD = `(() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const held = data.includes('\\u2068') || getComputedStyle(parentElement).unicodeBidi === 'plaintext' ||
      parentElement.closest('bdi, [dir="auto"], option, script, style');
    if (/[\\u0590-\\u08FF]/.test(data) && !held) found.push(parentElement.outerHTML.slice(0, 200));
  }
  return found;
})()`;
const SIDEWAYS = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

describe('names from right to left, with signs that are no letters', () => {
  const stage = setStage();

  beforeAll(async () => {
    const worker = await stage.signedIn('practitioner');
    const person = `/v1/people/${await worker.idOf('Amira Haddad')}`;
    await rename(worker, person, HER);
    const { items } = (await (await worker.context.request.get(`${person}/supporters`)).json()) as {
      items: { id: string; name: string }[];
    };
    const youssef = items.find(({ name }) => name === 'Youssef Haddad');
    await rename(worker, `${person}/supporters/${youssef?.id}`, HIM);
    await write(await stage.signedIn('person'), worker, person);
  }, 120_000);

  it.each(Object.entries(PAGES))(
    'turn nothing round, and fit, on the pages of %s, and all of them can be read in high contrast',
    async (login, paths: readonly string[]) => {
      const visit = await stage.signedIn(login, NARROW);
      const { page } = visit;
      await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
      const faults: string[] = [];
      const seen = new Set<string>();
      const personId = login === 'practitioner' ? await visit.idOf(HER) : '';
      for (const path of paths) {
        await page.goto(path.replace('$personId', personId));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByRole('status', { name: 'Loading' }).first().waitFor({ state: 'detached' });
        await page.waitForLoadState('networkidle');
        const shown = await page.evaluate<string>('document.body.textContent');
        for (const each of SEEN[login as 'person']) if (shown.includes(each)) seen.add(each);
        if (await page.evaluate<boolean>(SIDEWAYS)) faults.push(`${path} scrolls sideways`);
        for (const each of await page.evaluate<string[]>(UNHELD)) faults.push(`${path} turns ${each}`);
        expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('contrast');
        for (const each of await violationsOf(page, 'color-contrast')) faults.push(`${path} ${each}`);
      }
      expect(faults).toEqual([]);
      // It was there to be turned round.
      expect([...seen].sort()).toEqual([...SEEN[login as 'person']].sort());
      visit.expectNoFaults();
    },
    90_000,
  );

  /** She has a goal and a step in her own words; her worker notes something beside the goal. */
  async function write(her: Visit, worker: Visit, person: string): Promise<void> {
    const { id, goals } = (await (await worker.context.request.get(`${person}/plan`)).json()) as Plan;
    const plan = `/v1/plans/${id}`;
    const post = async (
      { context: { request } }: Visit,
      path: string,
      data: object,
    ): Promise<{ id: string }> => {
      const headers = { origin: stage.url, 'idempotency-key': path };
      const answer = await request.post(path, { data, headers });
      if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
      return (await answer.json()) as { id: string };
    };
    const goal = await post(her, `${plan}/goals`, {
      ...{ kind: 'life', direction: 'approach', statement: { own: GOAL } },
    });
    const alive = goals.find(({ state }) => state === 'active');
    await post(her, `${plan}/goals/${alive?.id}/steps`, {
      ...{ owner: { kind: 'person', partyId: person.split('/').at(-1) }, what: { own: STEP } },
    });
    const note = await worker.context.request.put(`${plan}/items/${goal.id}/texts/statement/professional`, {
      headers: { origin: stage.url, 'if-match': '"0"' },
      data: { text: NOTE },
    });
    if (!note.ok()) throw new Error(await note.text());
  }

  async function rename({ context: { request } }: Visit, path: string, name: string): Promise<void> {
    const whole = path.includes('/supporters/') ? path.replace(/\/[^/]+$/, '') : path;
    const read = (await (await request.get(whole)).json()) as Versioned & {
      items?: (Versioned & { id: string })[];
    };
    const { version } = read.items?.find(({ id }) => path.endsWith(id)) ?? read;
    const headers = { origin: stage.url, 'if-match': `"${version}"` };
    const answer = await request.patch(path, { data: { name }, headers });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  }
});

interface Versioned {
  readonly version: number;
}

interface Plan {
  readonly id: string;
  readonly goals: readonly { id: string; state: string }[];
}
