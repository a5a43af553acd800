import i18next, { type DefaultNamespace, type Namespace, type TFunction } from 'i18next';
import { createContext, use, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';

/** The language that is shown. */
const Language = createContext('');

/** Round everything that says something: it is drawn anew when the language changes. */
export function Translated({ children }: { readonly children: ReactNode }): ReactElement {
  return <Language value={useSyncExternalStore(onChange, languageNow)}>{children}</Language>;
}

function onChange(tell: () => void): () => void {
  i18next.on('languageChanged', tell);
  return () => i18next.off('languageChanged', tell);
}
const languageNow = (): string => i18next.language;

interface Translation<Of extends Namespace> {
  readonly t: TFunction<Of>;
  readonly i18n: typeof i18next;
}

const made = new Map<string, Translation<never>>();

/**
 * The words of a part of the app, in the language that is shown. Of react-i18next's hook of this name it does what is
 * needed where all words are at hand (docs/decisions/0019).
 */
export function useTranslation<const Of extends Namespace = DefaultNamespace>(of?: Of): Translation<Of> {
  const language = use(Language);
  const key = `${language} ${String(of ?? '')}`;
  const before = made.get(key);
  if (before) return before;
  const translation = { t: i18next.getFixedT(language, of ?? null), i18n: i18next };
  made.set(key, translation as unknown as Translation<never>);
  return translation as unknown as Translation<Of>;
}
