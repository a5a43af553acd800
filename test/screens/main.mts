import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../support/browser/launch.ts';
import { PASSWORD, SCREENS, type Screen } from './screens.mts';

// `npm run screens`: every screen as a picture, at the widths of a desk and of a phone, light and dark, into the
// folder .screens. It looks at a demo that is running: `npm run demo` first, or name another with --url. Words given
// after it choose the screens whose names hold them.

const FOLDER = join(import.meta.dirname, '..', '..', '.screens');
const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 360, height: 740 } } as const;
const LOOKS = ['light', 'dark'] as const;
const TALLEST = 3_000;

const args = process.argv.slice(2);
const at = args.indexOf('--url');
const url = at < 0 ? 'http://127.0.0.1:3000' : (args.splice(at, 2)[1] ?? '');

async function shoot(page: Page, { name, open }: Screen): Promise<void> {
  await open(page);
  await page.waitForLoadState('networkidle');
  // As tall as its page, so that what is fixed to the foot of the window stands at the foot of the picture.
  const viewport = page.viewportSize();
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  if (viewport) await page.setViewportSize({ ...viewport, height: Math.min(height, TALLEST) });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  if (viewport) await page.setViewportSize(viewport);
}

async function shootAll(browser: Browser, screens: readonly Screen[]): Promise<void> {
  const logins = [...new Set(screens.map(({ login }) => login))];
  for (const [width, viewport] of Object.entries(WIDTHS))
    for (const colorScheme of LOOKS)
      for (const login of logins) {
        const context = await browser.newContext({
          locale: 'en-GB',
          viewport,
          colorScheme,
          baseURL: url,
          reducedMotion: 'reduce',
        });
        const page = await context.newPage();
        if (login !== null) await signIn(page, login);
        for (const screen of screens.filter((each) => each.login === login)) {
          await shoot(page, { ...screen, name: `${screen.name}-${width}-${colorScheme}` });
        }
        await context.close();
      }
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
  await shootAll(browser, chosen);
  console.log(`${chosen.length} screens in ${FOLDER}`);
} finally {
  await browser.close();
}
