import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../../identity/session-cookie';
import { describeAnswers } from './answers';
import { describeIdsAndMoments } from './ids-and-moments';
import { describeAddress, describeKeys, describeParty, describeRepeating } from './parameters';
import type { Components, Operation } from './shapes';

/** `GoalsController.create` → `goals_create`: the operation's name in OpenAPI, metrics, audit and idempotency. */
export function operationIdOf(controller: string, method: string): string {
  const snake = (name: string): string => name.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase();
  return `${snake(controller.replace(/Controller$/, ''))}_${snake(method)}`;
}

/** The contract, from the decorators of the running code; `openapi/openapi.json` is its committed copy. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, config(), {
    operationIdFactory: operationIdOf,
    deepScanRoutes: true,
  });
  const components = { schemas: {}, headers: {}, examples: {}, ...document.components } as Components;
  document.components = components;
  describeIdsAndMoments(components.schemas);
  for (const path of Object.values(document.paths))
    for (const [method, operation] of Object.entries(path as Record<string, Operation>)) {
      dropGuesses(operation);
      describeAddress(operation);
      describeParty(operation);
      describeKeys(operation);
      describeRepeating(method, operation);
      describeAnswers(operation, components);
    }
  return document;
}

function config(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Trellis')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This installation')
    .addSecurity('bearer', { type: 'http', scheme: 'bearer', description: BEARER })
    .addSecurity('sessionCookie', {
      type: 'apiKey',
      in: 'cookie',
      name: SESSION_COOKIE,
      description: COOKIE,
    })
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('sessionCookie')
    .build();
}

/** The compiler's plugin guesses a 200 or 201 for every route, and says nothing of it: `@Endpoint` says what is so. */
function dropGuesses(operation: Operation): void {
  operation.responses = Object.fromEntries(
    Object.entries(operation.responses).filter(([, { description }]) => description !== ''),
  );
}

const BEARER =
  'An opaque token: `trs_…` of a session (`POST /v1/session`), or `trk_…`, the API key of a third-party system. ' +
  'Neither says anything that a client could read.';

const COOKIE =
  'The session of a browser, set by a sign-in with `cookie: true`; no script can read it. A write with it must come ' +
  'from our own pages: `Origin` is this installation, or the answer is 403 `foreign_origin`. A bearer token, where ' +
  'both are sent, is the one that counts. Under a page that stays open it may become that of somebody else: see ' +
  '`Trellis-Party`.';

const DESCRIPTION = `Recovery plans that people write together: a person's own goals, strengths and place in the community,
co-written with their care team, and agreed in versions that never change.

**Signing in.** \`POST /v1/session\` answers a token; send it as \`Authorization: Bearer …\`. Third-party systems send an API
key the same way and name the clinician they act for, a practitioner or peer worker, in \`Trellis-Acting-Worker\`.
Whatever is sent to sign in by, \`Trellis-Party\` may say whom it is for: where it is another's, nothing is done, and the
answer is 401 \`other_party\`.

**Changing things.** Every resource carries a \`version\`, also sent as \`ETag\`. Send it back in \`If-Match\`: 428 when it is
missing, 412 when someone was faster, with what differs. \`Idempotency-Key\` makes any POST safe to repeat for 24 hours.

**Lists** take \`limit\` (100 at most) and \`cursor\`, and answer \`next\`.

**Limits** of what a plan holds are one table, docs/limits.md: over one of them the answer is 422, with the limit.

**Problems** are RFC 9457 \`application/problem+json\` with a stable \`code\`. What you may not see is 404, whether it exists
or not. A person's words come back byte for byte as they were sent.`;
