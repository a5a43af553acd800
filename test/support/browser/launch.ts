import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** What a browser in a container needs; everything that guards a page stays on. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--headless=shell',
];

/** The browser named by CHROMIUM, or the one that npm brought along: unpacked once into the temporary folder. */
export async function launch(): Promise<Browser> {
  const given = process.env['CHROMIUM'];
  const there = given !== undefined && existsSync(given) ? given : await unpacked();
  return chromium.launch({ executablePath: there, args: ARGS, headless: true });
}

async function unpacked(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
