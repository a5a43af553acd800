import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, PUBLIC } from './access.decorator';
import { grantOf } from './permissions';

type Handler = (...args: unknown[]) => unknown;

/** Refuses to start an app in which a route says neither who may use it nor why anyone may. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const problems = this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      if (!metatype || typeof instance !== 'object' || instance === null) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        return handler ? this.problemOf(`${metatype.name}.${name}`, handler) : [];
      });
    });
    if (problems.length > 0) throw new Error(`Routes without a rule of access:\n  ${problems.join('\n  ')}`);
  }

  private problemOf(where: string, handler: Handler): string[] {
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    if (method === undefined || Reflect.getMetadata(PATH_METADATA, handler) === undefined) return [];
    const route = `${where} (${RequestMethod[method as RequestMethod]})`;
    const permission = this.reflector.get<string | undefined>(ACCESS, handler);
    const reason = this.reflector.get<string | undefined>(PUBLIC, handler);
    if (permission !== undefined && reason !== undefined)
      return [`${route} has both @Access and @PublicRoute`];
    if (reason !== undefined) return reason.length > 0 ? [] : [`${route} is public without a reason`];
    if (permission === undefined) return [`${route} has neither @Access nor @PublicRoute`];
    return grantOf(permission) ? [] : [`${route} asks for ${permission}, which nobody declares`];
  }
}
