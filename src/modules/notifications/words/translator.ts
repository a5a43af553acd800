import { Injectable } from '@nestjs/common';
import { createInstance, type TFunction } from 'i18next';
import { EN_GB } from './en-gb';

const FALLBACK = 'en-GB';

/** The words of messages, in the language of an organisation, or in British English. */
@Injectable()
export class Translator {
  private readonly i18n = createInstance();

  constructor() {
    void this.i18n.init({
      initAsync: false,
      lng: FALLBACK,
      fallbackLng: FALLBACK,
      resources: { [FALLBACK]: { translation: EN_GB } },
      // A text is no page: what is HTML is escaped where it becomes HTML.
      interpolation: { escapeValue: false },
    });
  }

  in(locale: string): TFunction {
    return this.i18n.getFixedT(locale);
  }
}
