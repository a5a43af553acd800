import i18next from 'i18next';
import { isolated } from './isolated';
import { enGB } from './words';
import type { LateWords } from './words/late';

// Every text that is read is in words/, a folder for each language; the lint rule house/no-words keeps it so.
// languages.ts brings the others when somebody asks for one.
void i18next.init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  resources: { 'en-GB': enGB },
  defaultNS: 'app',
  // React escapes; what runs from right to left is kept together, so that it does not turn what stands round it.
  interpolation: { escapeValue: true, escape: isolated },
  returnNull: false,
  // Words that are nowhere are a fault of ours: said where the tests hear it.
  saveMissing: true,
  missingKeyHandler: (_languages, part, key) => console.error(`No words for ${part}:${key}`),
});

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof enGB & LateWords;
  }
}
