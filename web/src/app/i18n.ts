import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { enGB } from './words';

// Every text that is read is in words/, a folder for each language; the lint rule house/no-words keeps it so.
// languages.ts brings the others when somebody asks for one.
void i18next.use(initReactI18next).init({
  lng: 'en-GB',
  fallbackLng: 'en-GB',
  resources: { 'en-GB': enGB },
  defaultNS: 'app',
  interpolation: { escapeValue: false },
  returnNull: false,
});

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: typeof enGB;
  }
}
