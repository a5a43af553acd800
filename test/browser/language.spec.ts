import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setStage } from '../support/browser/stage';
import { PHONE } from '../support/browser/visit';
import { until } from '../support/until';

const WEB = join(__dirname, '..', '..', 'web', 'src');
const WORDS = join(WEB, 'app', 'words');
const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(WORDS, language, file), 'utf8')) as Record<string, string>;
const namesIn = (text = ''): string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? ''))].sort();

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { content?: Readonly<Record<string, { examples?: object }>> }>>;
}
const contract = JSON.parse(readFileSync(join(__dirname, '..', '..', 'openapi', 'openapi.json'), 'utf8')) as {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

describe('words that come with the pages that say them', () => {
  const filesOf = (folder: string): string[] =>
    readdirSync(join(WEB, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file));
  const textOf = (file: string): string => readFileSync(join(WEB, file), 'utf8');
  const late = readdirSync(join(WORDS, 'of')).map((file) => file.replace('.ts', ''));
  const says = (part: string): RegExp =>
    new RegExp(`(useTranslation\\(|TFunction<)[^)>]*'${part}'|['\`]${part}:|ns: '${part}'`);
  /** By which file the routes, and others, reach what is in a feature: a person has parts beside their frame. */
  const doorOf = (file: string): string => {
    const [, feature = '', name = ''] = file.split('/');
    return `features/${feature}/${feature === 'person' && name !== 'person-layout.tsx' ? 'parts' : 'index'}.ts`;
  };

  it.each(late)('%s is said where it is brought, and nowhere else', (part) => {
    const speaking = ['app', 'components', 'features', 'live']
      .flatMap(filesOf)
      .filter((file) => !file.startsWith(join('app', 'words')) && says(part).test(textOf(file)));
    expect(speaking).not.toEqual([]);
    expect(speaking.filter((file) => !file.startsWith('features/'))).toEqual([]);
    for (const door of new Set(speaking.map(doorOf)))
      expect([door, textOf(door)]).toEqual([door, expect.stringContaining(`words/of/${part}'`)]);
  });
});

describe('what the service refuses on the pages of people and supporters', () => {
  /** What staff alone does through the same files: its words come from the service, in English. */
  const STAFF =
    /^((people|episodes|reviews|plans|links|mark_in_error|proposals|person_invitations|organisation|teams|workers|memberships|invitations|covers|caseload_handovers|api_keys|reminder_rules|plan_reminder_rules)_(?!read|list|order)|review_requests_answer|review_entries_change|attestations_(ask|decide)|disagreements_answer)/;
  /** Not a matter of what somebody did: a program asked wrongly, and it is said that something went wrong here. */
  const OURS =
    /^(malformed_\w+|invalid_cursor|precondition_required|acting_clinician_required|scope_missing|internal)$/;

  /** Every file of the app that these pages are made of. */
  function reached(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)) {
      const at = join(file, '..', from);
      const found = [`${at}.ts`, `${at}.tsx`, join(at, 'index.ts')].find((each) => existsSync(each));
      if (found !== undefined) reached(found, seen);
    }
    return seen;
  }

  it('has words of its own in every language', () => {
    const files = reached(join(WEB, 'app', 'routes', 'of-mine.ts'));
    const calls = [...files]
      .filter((file) => file.startsWith(join(WEB, 'api')))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(/api\.(GET|POST|PUT|PATCH|DELETE)\(\s*'([^']+)'/g),
      ])
      .map(([, method = '', path = '']) => contract.paths[path]?.[method.toLowerCase()]);
    const collections = Object.keys(contract.paths).filter((path) =>
      readFileSync(join(WEB, 'api', 'entries.ts'), 'utf8').includes(`'${path}'`),
    );
    const entries = collections.flatMap((path) => [
      contract.paths[path]?.['post'],
      contract.paths[`${path}/{itemId}`]?.['patch'],
      contract.paths[`${path}/{itemId}`]?.['delete'],
    ]);
    const operations = [...calls, ...entries].flatMap((each) => each ?? []);
    expect(operations.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['progress_record', 'suggestions_accept', 'goals_revise', 'texts_confirm']),
    );
    const codes = operations
      .filter(({ operationId }) => !STAFF.test(operationId))
      .flatMap(({ responses }) =>
        Object.values(responses).flatMap(({ content }) =>
          Object.keys(content?.['application/problem+json']?.examples ?? {}),
        ),
      );
    for (const language of ['en-GB', 'es']) {
      const words = Object.keys(read(language, 'problems.json'));
      const without = [...new Set(codes)].filter(
        (code) => !OURS.test(code) && !words.includes(code) && !words.includes(`${code}_other`),
      );
      expect([language, without]).toEqual([language, []]);
    }
  });
});

describe('a second language', () => {
  const files = readdirSync(join(WORDS, 'es')).filter((file) => file.endsWith('.json'));

  it.each(files)('%s says in Spanish everything that it says in English, about the same', (file) => {
    const [es, en] = [read('es', file), read('en-GB', file)];
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
    for (const [key, text] of Object.entries(es)) {
      expect([key, text.trim() !== '']).toEqual([key, true]);
      expect([key, namesIn(text)]).toEqual([key, namesIn(en[key])]);
    }
  });

  describe('in a browser', () => {
    const stage = setStage();

    it('a person reads and tends their plan in Spanish, and every word keeps its own language', async () => {
      const visit = await stage.visit('person', PHONE);
      const { page } = visit;
      const language = (): Promise<string> => page.evaluate<string>('document.documentElement.lang');
      const sent: string[] = [];
      page.on('websocket', (socket) =>
        socket.on('framesent', ({ payload }) => sent.push(payload.toString('latin1'))),
      );
      const isWrittenIn = (lang: string) => (): Promise<boolean> =>
        Promise.resolve(sent.some((frame) => frame.includes(`"lang":"${lang}"`)));
      await page.reload();
      await page.getByText('My daughter Lamar').waitFor();
      expect(await language()).toBe('en-GB');
      await until(isWrittenIn('en-GB'), 'what is written is in English');
      await page.getByRole('radio', { name: 'Español' }).check();
      await page.getByText('Lo siguiente para ti').waitFor();
      await until(isWrittenIn('es'), 'what is written is in Spanish');
      expect([await language(), await page.title()]).toEqual(['es', 'Mi plan · Trellis']);
      expect(await page.getByText('My daughter Lamar').getAttribute('lang')).toBe('en-GB');
      await page
        .getByText(
          /\d de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/,
        )
        .first()
        .waitFor();
      await visit.expectForAll('my plan in Spanish');
      await page.getByRole('link', { name: 'Todo' }).click();
      await page.getByText('Lo escribiste tú').first().waitFor();
      await page.getByRole('button', { name: /^Cambiar: I want a stall/ }).click();
      await page.getByText('¿Cómo va?').waitFor();
      await visit.expectForAll('the whole plan in Spanish');
      await page.getByRole('link', { name: 'Quién mira' }).click();
      await page.getByRole('heading', { name: 'Quién ha mirado tu plan' }).waitFor();
      // It is kept for this device, and is all that is.
      await page.reload();
      await page.getByRole('heading', { name: 'Quién ha mirado tu plan' }).waitFor();
      expect(await page.evaluate('({ ...localStorage })')).toEqual({
        'trellis.signed-in': '1',
        'trellis.language': 'es',
      });
      await page.goto('/account');
      await page.getByRole('link', { name: 'Verlo y cambiarlo' }).click();
      await page.getByRole('heading', { name: 'Quién ve qué', level: 1 }).waitFor();
      await page
        .getByText(/^Puede leer/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Compartir con alguien' }).click();
      await visit.expectForAll('who sees what, in Spanish');
      await page.goto('/account');
      await page.getByRole('radio', { name: 'English' }).check();
      await page.getByRole('heading', { name: 'Your account' }).waitFor();
      expect(await language()).toBe('en-GB');
      visit.expectNoFaults();
    }, 120_000);
  });
});
