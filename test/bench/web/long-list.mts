import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { v7 } from 'uuid';
import { startBenchServer } from '../database.mts';
import { serveApp } from '../load/processes.mts';
import { SlowPage, type Act } from './slow-page.mts';

const WHEEL = 2_400;

export interface Scrolled {
  readonly people: number;
  readonly seconds: number;
  /** The longest time from one frame to the next, in milliseconds. */
  readonly longestFrameMs: number;
  readonly slowest: Act;
}

/** Keeps the time of each frame, and turns the wheel on by itself: what a page does then is all that is measured. */
const FRAMES = `
  measured.frames = [];
  (function frame(at) { measured.frames.push(at); requestAnimationFrame(frame); })(performance.now());`;

/** Everybody of one large organisation, scrolled from the first to the last on a slow machine. */
export async function scrollPeople(browser: Browser, people: number): Promise<Scrolled> {
  const server = await startBenchServer(undefined);
  try {
    const database = await server.database(1, people);
    const token = await signManagerIn(database.superuser);
    const app = await serveApp(database);
    try {
      return await scroll(browser, app.url, token, people);
    } finally {
      await app.stop();
    }
  } finally {
    await server.stop();
  }
}

async function scroll(browser: Browser, url: string, token: string, people: number): Promise<Scrolled> {
  const { hostname, origin } = new URL(url);
  const state: NonNullable<BrowserContextOptions['storageState']> = {
    cookies: [
      {
        name: '__Host-trellis', value: token, domain: hostname, path: '/', expires: -1, httpOnly: true, secure: true,
        sameSite: 'Lax',
      },
    ],
    origins: [{ origin, localStorage: [{ name: 'trellis.signed-in', value: '1' }] }],
  }; // prettier-ignore
  await using slow = await SlowPage.open(browser, url, state);
  const { page } = slow;
  await page.goto('/people');
  await page.locator('main li').nth(5).waitFor();
  await page.getByRole('button', { name: 'Everyone I can see' }).click();
  await page.locator('main li').nth(5).waitFor();
  await page.mouse.move(640, 500);
  await page.evaluate(FRAMES);
  const began = performance.now();
  let shown = 0;
  while (shown < people) {
    await page.mouse.wheel(0, WHEEL);
    // The rows about the window are on the page: the last of them says which of all it is.
    shown = Number(await page.locator('main li[aria-posinset]').last().getAttribute('aria-posinset'));
    if (performance.now() - began > 60_000) throw new Error(`${shown} of ${people} people after a minute.`);
  }
  const seconds = (performance.now() - began) / 1000;
  const longestFrameMs = await page.evaluate<number>(
    'measured.frames.reduce((most, at, each, all) => Math.max(most, each === 0 ? 0 : at - all[each - 1]), 0)',
  );
  await slow.acts();
  await page.getByRole('searchbox').pressSequentially('mar', { delay: 150 });
  const acts = await slow.acts();
  const slowest = acts.reduce<Act>((most, act) => (act.ms > most.ms ? act : most), { name: 'none', ms: 0 });
  return { people: shown, seconds: Math.round(seconds), longestFrameMs: Math.round(longestFrameMs), slowest };
}

/** A manager of the whole organisation, signed in. */
async function signManagerIn(superuser: Client): Promise<string> {
  const { rows } = await superuser.query<{ orgId: string; id: string }>(
    'SELECT org_id AS "orgId", id FROM worker ORDER BY id LIMIT 1',
  );
  const [worker] = rows;
  if (!worker) throw new Error('Nobody works here.');
  const { orgId, id } = worker;
  await superuser.query(
    `INSERT INTO membership (org_id, id, worker_id, team_id, role, created_by) VALUES ($1, $2, $3, NULL, 'service_manager', $3)`,
    [orgId, v7(), id],
  );
  const token = `trs_${orgId.replaceAll('-', '')}_${randomBytes(32).toString('base64url')}`;
  await superuser.query(
    `INSERT INTO session (org_id, id, party_id, secret_hash, method, idle_minutes, expires_at)
     VALUES ($1, $2, $3, $4, 'password', 600, now() + interval '10 hours')`,
    [orgId, v7(), id, createHash('sha256').update(token).digest('hex')],
  );
  return token;
}
