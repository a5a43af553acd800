import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../http/hooks';
import { readPage, type Page } from './page';

const A_YEAR_SECONDS = 31_536_000;

/** What belongs to the service itself: an address in there that leads nowhere is told so as ever, not shown a page. */
const NOT_PAGES = /^\/(v1|docs|dev|live|assets|healthz|readyz|metrics|openapi\.json)([/?#-]|$)/;

/** The root alone, perhaps with a query. */
const FRONT_DOOR = /^\/(\?|$)/;

/**
 * Pages run scripts and styles that are files of ours, and nothing else (docs/decisions/0007): not a word of a plan
 * can become code, and nothing is asked of or told to another host.
 */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; " +
  "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Where `npm run build` puts the web app, or null where it has not: the service then serves the API alone. */
export function webFolder(): string | null {
  // From dist/src/platform/web. Run from its sources, a process finds nothing here and is an API.
  const folder = join(__dirname, '..', '..', '..', '..', 'dist', 'web');
  return existsSync(join(folder, 'index.html')) ? folder : null;
}

/** Serves the web app in that folder: its files under /assets, and its one page wherever a browser asks for one. */
export async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  const page = readPage(folder);
  await fastify.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    // A file's name changes with what is in it.
    maxAge: A_YEAR_SECONDS * 1000,
    immutable: true,
    preCompressed: true,
    index: false,
    decorateReply: false,
  });
  fastify.get('/*', (request, reply) => {
    contextOf(request).operation = 'web_page';
    if (isForPage(request)) return sendPage(page, request, reply);
    reply.callNotFound();
    return reply;
  });
}

/**
 * Browsers ask for pages by name; whoever asks for anything else, or for no type, is no browser at a page of ours. At
 * the front door whoever takes anything, as a probe or `curl` does, is shown that somebody is at home.
 */
function isForPage({ url, headers: { accept } }: FastifyRequest): boolean {
  if (NOT_PAGES.test(url)) return false;
  if (accept?.includes('text/html') === true) return true;
  return FRONT_DOOR.test(url) && (accept === undefined || accept.includes('*/*'));
}

function sendPage(page: Page, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.headers({
    'content-security-policy': PAGE_POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // It names the files of this build: kept, but asked for anew each time.
    'cache-control': 'no-cache',
    etag: page.etag,
    vary: 'accept, accept-encoding',
  });
  if (headers['if-none-match'] === page.etag) return reply.status(304).send();
  const { encoding, body } = page.bodyFor(headers['accept-encoding'] ?? '');
  if (encoding !== null) void reply.header('content-encoding', encoding);
  return reply.type('text/html; charset=utf-8').send(body);
}
