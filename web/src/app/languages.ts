import i18next from 'i18next';
import type { Session } from '../api/contract';
import { Problem } from '../api/problem';
import { isSitting } from '../api/sittings';
import { isWorker } from './roles';

/** The languages of the pages of people and supporters. British English is whole, and fetched with the app. */
export const LANGUAGES = ['en-GB', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const DEFAULT: Language = 'en-GB';
const KEY = 'trellis.language';
/** What the person chose who has the device for a while: it goes with them. */
const SITTING_KEY = 'trellis.sitting-language';

/** What is fetched for a language; nothing for the one that is there already. */
const words: Readonly<Record<Language, () => Promise<Readonly<Record<string, object>>>>> = {
  'en-GB': () => Promise.resolve({}),
  es: async () => (await import('./words/es')).es,
};

function known(kept: string | null): Language | undefined {
  return LANGUAGES.find((language) => language === kept);
}

export function chosenLanguage(): Language {
  return known(localStorage.getItem(KEY)) ?? DEFAULT;
}

/** The language of a device that was handed over. */
export function sittingLanguage(): Language {
  return known(sessionStorage.getItem(SITTING_KEY)) ?? chosenLanguage();
}

/** Kept on this device, and shown at once. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === DEFAULT) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, language);
  await show(language);
}

/** Shown at once, and until the device goes back: whoever has it next begins in the language it was in before. */
export async function chooseForSitting(language: Language): Promise<void> {
  sessionStorage.setItem(SITTING_KEY, language);
  await show(language);
}

/** The language of what this session sees: the pages of workers are in English alone. */
export async function showLanguageOf(session: Session | null): Promise<void> {
  if (isSitting(session)) return show(sittingLanguage());
  sessionStorage.removeItem(SITTING_KEY);
  await show(session !== null && isWorker(session) ? DEFAULT : chosenLanguage());
}

/** Begins to fetch the words that were chosen on this device, before anybody knows whether they are to be shown. */
export function fetchWords(): Promise<unknown> {
  return words[chosenLanguage()]();
}

/** @throws Problem `unreachable` where they do not come: the page of errors has words for it. */
async function fetched(language: Language): ReturnType<(typeof words)[Language]> {
  try {
    return await words[language]();
  } catch (error) {
    throw new Problem(0, 'unreachable', String(error));
  }
}

async function show(language: Language): Promise<void> {
  if (i18next.language === language) return;
  if (!i18next.hasResourceBundle(language, 'app'))
    for (const [part, texts] of Object.entries(await fetched(language)))
      i18next.addResourceBundle(language, part, texts);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
