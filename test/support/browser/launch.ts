import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** NSS and its kin, as the package keeps them for machines without. */
const LIBRARIES = join('..', 'bin', 'al2023.tar.br');

/** Found from the root, where every command of ours runs: this file is read as CommonJS by tests, else as a module. */
const packages = createRequire(join(process.cwd(), 'package.json'));

/** What a browser in a container needs; everything that guards a page stays on. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--headless=shell',
];

/** The browser named by CHROMIUM, or the one that npm brought along with the libraries that a bare machine lacks. */
export async function launch(): Promise<Browser> {
  const given = process.env['CHROMIUM'];
  if (given !== undefined && existsSync(given))
    return chromium.launch({ executablePath: given, args: ARGS, headless: true });
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const libraries = await inflate(join(dirname(packages.resolve('@sparticuz/chromium')), LIBRARIES));
  const env = { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') };
  return chromium.launch({ executablePath, args: ARGS, headless: true, env });
}
