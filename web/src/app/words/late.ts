import i18next from 'i18next';
import type agree from './en-GB/agree.json';
import type circle from './en-GB/circle.json';
import type conversation from './en-GB/conversation.json';
import type organisation from './en-GB/organisation.json';
import type person from './en-GB/person.json';
import type preferences from './en-GB/preferences.json';
import type reminders from './en-GB/reminders.json';
import type sharing from './en-GB/sharing.json';
import type versions from './en-GB/versions.json';

/** What few pages say. It comes with them: their `index.ts` imports `words/of/…`, so the first page need not wait for it. */
export interface LateWords {
  readonly agree: typeof agree;
  readonly circle: typeof circle;
  readonly conversation: typeof conversation;
  readonly organisation: typeof organisation;
  readonly person: typeof person;
  readonly preferences: typeof preferences;
  readonly reminders: typeof reminders;
  readonly sharing: typeof sharing;
  readonly versions: typeof versions;
}

export function addWords(words: Partial<LateWords>): void {
  for (const [part, texts] of Object.entries(words)) i18next.addResourceBundle('en-GB', part, texts);
}
