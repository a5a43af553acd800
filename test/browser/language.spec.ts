import { readdirSync, readFileSync } from 'node:fs';
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
        .getByText(/11 de julio/)
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
    }, 60_000);
  });
});
