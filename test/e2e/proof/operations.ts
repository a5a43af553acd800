import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS, PUBLIC } from '../../../src/platform/access/access.decorator';
import { grantOf, type Grant } from '../../../src/platform/access/permissions';
import { openApiDocument, operationIdOf } from '../../../src/platform/http/openapi/document';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** One published operation, with what it takes to be let in. */
export interface Operation {
  readonly id: string;
  readonly method: (typeof METHODS)[number];
  readonly path: string;
  readonly permission: string | null;
  readonly grant: Grant;
  /** Whether a caller can name somebody else's thing, in the address or in the body. */
  readonly namesIds: boolean;
}

/** Every operation of the contract, with the permission that the running code asks for. */
export function operationsOf(app: NestFastifyApplication): Operation[] {
  const rules = rulesOf(app);
  return Object.entries(openApiDocument(app).paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const id = item[method]?.operationId;
      if (id === undefined) return [];
      const rule = rules.get(id);
      if (!rule) throw new Error(`The contract names ${id}, and no controller has it.`);
      const grant = rule.permission === null ? { roles: [] } : grantOf(rule.permission);
      if (!grant) throw new Error(`Nobody declares ${rule.permission}.`);
      return [{ id, method, path, permission: rule.permission, grant, namesIds: path.includes('Id}') }];
    }),
  );
}

function rulesOf(app: NestFastifyApplication): Map<string, { permission: string | null }> {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  const rules = new Map<string, { permission: string | null }>();
  for (const { instance, metatype } of app.get(DiscoveryService, { strict: false }).getControllers()) {
    if (!metatype || typeof instance !== 'object' || instance === null) continue;
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = prototype[name];
      if (!handler) continue;
      const permission = reflector.get<string | undefined>(ACCESS, handler);
      const isPublic = reflector.get<string | undefined>(PUBLIC, handler) !== undefined;
      if (permission !== undefined || isPublic)
        rules.set(operationIdOf(metatype.name, name), { permission: permission ?? null });
    }
  }
  return rules;
}
