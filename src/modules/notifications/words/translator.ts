import { Injectable } from '@nestjs/common';
import { createInstance, type TFunction } from 'i18next';
import { EN_GB } from './en-gb';
import { ES } from './es';
import type { MessageLanguage } from '../domain/preferences';
import type { MessageWords } from './message-words';

const FALLBACK = 'en-GB';
const LANGUAGES: Readonly<Record<MessageLanguage, MessageWords>> = { [FALLBACK]: EN_GB, es: ES };

/** The words of messages, in the language of their reader where there are words in it, or in British English. */
@Injectable()
export class Translator {
  private readonly i18n = createInstance();

  constructor() {
    void this.i18n.init({
      initAsync: false,
      lng: FALLBACK,
      fallbackLng: FALLBACK,
      resources: Object.fromEntries(
        Object.entries(LANGUAGES).map(([language, words]) => [language, { translation: words }]),
      ),
      // A text is no page: what is HTML is escaped where it becomes HTML.
      interpolation: { escapeValue: false },
    });
  }

  in(language: string): TFunction {
    return this.i18n.getFixedT(this.languageFor(language));
  }

  /** `es-MX` → `es`; British English for a language that there are no words in. */
  languageFor(language: string): string {
    const [base = ''] = language.split('-');
    return [language, base].find((each) => Object.hasOwn(LANGUAGES, each)) ?? FALLBACK;
  }
}
