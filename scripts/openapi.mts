import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import type { AppModule } from '../src/app.module.ts';
import type { Config } from '../src/platform/config/config.ts';
import type { openApiDocument } from '../src/platform/http/openapi/document.ts';
import { buildIfStale } from './build.mts';

// Writes openapi/openapi.json, the published contract, from the built program: only the compiler's plugin knows the
// types and comments of requests and responses. `--check` writes nothing and fails when the committed file differs.
// It takes a second or two when nothing but a comment has changed, so run it with each change to a request or response.

const ROOT = join(import.meta.dirname, '..');
const load = createRequire(import.meta.url);

interface Built {
  AppModule: typeof AppModule;
  Config: typeof Config;
  openApiDocument: typeof openApiDocument;
}

function built(): Built {
  const dist = (file: string): object => load(join(import.meta.dirname, '..', 'dist', 'src', file)) as object;
  return Object.assign(
    dist('app.module'),
    dist('platform/config/config'),
    dist('platform/http/openapi/document'),
  ) as Built;
}

/** The document of the built program. `preview` builds the modules without constructing anything in them. */
async function generate(): Promise<string> {
  load('reflect-metadata');
  const program = built();
  const config = Object.assign(new program.Config(), {
    databaseUrl: 'postgres://none.invalid/none',
    queueDatabaseUrl: 'postgres://none.invalid/none',
    smtpUrl: 'smtp://none.invalid',
  });
  const app = await NestFactory.create(program.AppModule.with(config), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  const document = program.openApiDocument(app);
  return format(JSON.stringify(document), { parser: 'json', printWidth: 110 });
}

/** The contract as TypeScript, for the clients of this repository. */
async function typesOf(document: string): Promise<string> {
  const types = astToString(await openapiTS(document));
  return format(`// Generated from openapi/openapi.json by \`npm run openapi\`.\n${types}`, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 110,
  });
}

function committed(file: string): string {
  try {
    return readFileSync(join(ROOT, file), 'utf8');
  } catch {
    return '';
  }
}

/** The first lines that differ: enough to see what changed. */
function firstDifference(file: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, i) => text !== old[i]);
  const at = line < 0 ? now.length : line;
  const show = (lines: string[], mark: string): string[] =>
    lines.slice(at, at + 5).map((text) => mark + text);
  return [`${file}:${at + 1}`, ...show(old, '- '), ...show(now, '+ ')].join('\n');
}

/** Writes a generated file, or with `--check` says how the committed one differs. */
function settle(file: string, text: string): void {
  if (!process.argv.includes('--check')) return writeFileSync(join(ROOT, file), text);
  if (text === committed(file)) return;
  console.error(`${file} is not the program's: run \`npm run openapi\`, and review the change.`);
  console.error(firstDifference(file, committed(file), text));
  process.exitCode = 1;
}

buildIfStale();
const document = await generate();
settle('openapi/openapi.json', document);
settle('docs/examples/api.d.ts', await typesOf(document));
