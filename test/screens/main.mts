import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser/launch.ts';
import { SCREENS } from './screens.mts';
import { PASSWORD, type Screen } from './ways.mts';

// `npm run screens`: every screen as a picture, at the widths of a desk and of a phone, light, dark and in high
// contrast, into the folder .screens. It looks at a demo that is running: `npm run demo` first, or name another with --url. Words given
// after it choose the screens whose names hold them.

const FOLDER = join(import.meta.dirname, '..', '..', '.screens');
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
type Size = keyof typeof WIDTHS;
const LOOKS = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const;
/** A machine that does much else at once is slow, and a picture waits. */
const PATIENCE_MS = 45_000;
const TALLEST = 3_000;
/** What came into the window by its growing, and in another look, is painted then: said in the browser. */
const TWO_FRAMES = `new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))`;

const args = process.argv.slice(2);
const at = args.indexOf('--url');
const url = at < 0 ? 'http://127.0.0.1:3000' : (args.splice(at, 2)[1] ?? '');

/** The screen in each look, as tall as its page, so that what is fixed to the foot of the window stands at its foot. */
async function shoot(page: Page, { name, open }: Screen, size: Size): Promise<void> {
  await page.setViewportSize(WIDTHS[size]);
  await open(page);
  await page.waitForLoadState('networkidle');
  // A text that is written live comes over a line of its own, which is never idle.
  for (const coming of [page.getByRole('status', { name: 'Loading' }), page.locator('[aria-busy="true"]')])
    await coming.first().waitFor({ state: 'detached' });
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ ...WIDTHS[size], height: Math.min(height, TALLEST) });
    await page.evaluate(TWO_FRAMES);
    await page.screenshot({ path: join(FOLDER, `${name}-${size}-${look}.png`), animations: 'disabled' });
    await page.setViewportSize(WIDTHS[size]);
  }
}

/** @returns what could not be opened, with why: the others are shown all the same. */
async function shootAll(browser: Browser, screens: readonly Screen[]): Promise<string[]> {
  const failed: string[] = [];
  const logins = [...new Set(screens.map(({ login }) => login))];
  for (const size of ['desktop', 'phone'] as const)
    for (const login of logins) {
      const context = await browser.newContext({ locale: 'en-GB', viewport: WIDTHS[size], baseURL: url });
      context.setDefaultTimeout(PATIENCE_MS);
      const first = await context.newPage();
      if (login !== null) await signIn(first, login);
      for (const screen of screens.filter((each) => each.login === login)) {
        // What one screen cut off or left open is not there for the next.
        const page = await context.newPage();
        await shoot(page, screen, size).catch((error: unknown) => {
          failed.push(`${screen.name}, ${size}: ${error instanceof Error ? error.message : String(error)}`);
        });
        await page.close();
      }
      await context.close();
    }
  return failed;
}

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(login);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/(today|my-plan|organisation|account)$/);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
try {
  const chosen = SCREENS.filter(({ name }) => args.length === 0 || args.some((word) => name.includes(word)));
  const failed = await shootAll(browser, chosen);
  for (const each of failed) console.error(each);
  console.log(`${chosen.length} screens in ${FOLDER}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} finally {
  await browser.close();
}
