/** A language under its own name, in itself: whoever looks for it need not read another. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language.slice(0, 2)) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
