import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** `GoalsController.create` → `goals_create`: the operation's name in OpenAPI, metrics, audit and idempotency. */
export function operationIdOf(controller: string, method: string): string {
  const snake = (name: string): string => name.replace(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase();
  return `${snake(controller.replace(/Controller$/, ''))}_${snake(method)}`;
}

/** The contract, from the decorators of the running code; `openapi/openapi.json` is its committed copy. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Trellis')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This installation')
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', description: 'A session token or an API key.' },
      'bearer',
    )
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: operationIdOf,
    deepScanRoutes: true,
  });
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path as Record<string, Answering>)) dropGuesses(operation);
  return document;
}

interface Answering {
  responses: Record<string, { description: string }>;
}

/** The compiler's plugin guesses a 200 or 201 for every route, and says nothing of it: `@Endpoint` says what is so. */
function dropGuesses(operation: Answering): void {
  operation.responses = Object.fromEntries(
    Object.entries(operation.responses).filter(([, { description }]) => description !== ''),
  );
}

const DESCRIPTION = `Recovery plans that people write together: a person's own goals, strengths and place in the community,
co-written with their care team, and agreed in versions that never change.

**Signing in.** \`POST /v1/session\` answers a token; send it as \`Authorization: Bearer …\`. Third-party systems send an API
key the same way and name the clinician they act for, a practitioner or peer worker, in \`Trellis-Acting-Worker\`.

**Changing things.** Every resource carries a \`version\`, also sent as \`ETag\`. Send it back in \`If-Match\`: 428 when it is
missing, 412 when someone was faster, with what differs. \`Idempotency-Key\` makes any POST safe to repeat for 24 hours.

**Lists** take \`limit\` (100 at most) and \`cursor\`, and answer \`next\`.

**Limits** of what a plan holds are one table, docs/limits.md: over one of them the answer is 422, with the limit.

**Problems** are RFC 9457 \`application/problem+json\` with a stable \`code\`. What you may not see is 404, whether it exists
or not. A person's words come back byte for byte as they were sent.`;
