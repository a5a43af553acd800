/**
 * Asks for the files of a piece before the browser takes them for modules. A module that did not come once is, to a
 * browser, one that does not come as long as the page lives: Chromium never asks for it again. A file may be asked for
 * as often as one likes, and the module comes out of the browser's cache then.
 *
 * Vite calls it where the app says `import()` (vite.config.ts). What the page itself begins with does not wait for it:
 * nothing is lost yet by loading that anew.
 *
 * @throws where one of them does not come.
 */
export async function allThere(files: readonly string[]): Promise<void> {
  if (document.readyState !== 'complete') return;
  const asked = new Set([
    ...Array.from(document.querySelectorAll('link'), ({ href }) => href),
    ...Array.from(document.scripts, ({ src }) => src),
  ]);
  const missing = files
    .map((file) => new URL(file, document.baseURI).href)
    .filter((href) => !asked.has(href));
  await Promise.all(missing.map(fetchWhole));
}

async function fetchWhole(href: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  await answer.arrayBuffer();
}
