import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { DomainError, notSignedIn } from '../../shared/errors';
import type { Principal } from '../context/principal';
import { currentContext } from '../context/request-context';
import { operationIdOf } from '../http/openapi/document';
import { requireParty } from '../identity/own-party';
import { STRATEGIES } from '../identity/strategies';
import { SESSION_COOKIE } from '../identity/session-cookie';
import { Config } from '../config/config';
import { ACCESS, PUBLIC, UNATTENDED } from './access.decorator';
import { grantOf, refusal } from './permissions';

const REFUSALS = {
  role_not_allowed: 'Your role does not include this.',
  scope_missing: 'This API key does not have the scope for this.',
  acting_clinician_required: 'Name the clinician you act for in the Trellis-Acting-Worker header.',
};

/** Says who is calling and whether their role may do this at all. Global: no route is reached without passing here. */
@Injectable()
export class AccessGuard extends AuthGuard(STRATEGIES) {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
  ) {
    super({ session: false });
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    const handler = execution.getHandler();
    currentContext().operation = operationIdOf(execution.getClass().name, handler.name);
    if (this.reflector.get<string | undefined>(PUBLIC, handler) !== undefined) return true;
    const permission = this.reflector.get<string | undefined>(ACCESS, handler);
    const grant = permission === undefined ? undefined : grantOf(permission);
    if (!grant) throw new Error('A route without a rule of access was reached.');
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    this.checkOrigin(request);
    currentContext().unattended = this.reflector.get<true | undefined>(UNATTENDED, handler) === true;
    await super.canActivate(execution);
    const { principal } = currentContext();
    if (!principal) throw notSignedIn();
    const meant = request.headers['trellis-party'];
    if (meant !== undefined) requireParty(meant.toString(), principal);
    const code = refusal(grant, principal);
    if (code) throw new DomainError(403, code, REFUSALS[code]);
    return true;
  }

  /** A cookie is sent by the browser whatever page asks: a write with one must come from our own pages. */
  private checkOrigin({ method, headers, cookies }: FastifyRequest): void {
    const safe = method === 'GET' || method === 'HEAD';
    if (safe || headers.authorization !== undefined || cookies[SESSION_COOKIE] === undefined) return;
    if (headers.origin !== new URL(this.config.publicUrl).origin)
      throw new DomainError(
        403,
        'foreign_origin',
        'A write with a session cookie must come from our own pages.',
      );
  }

  override handleRequest<User>(error: unknown, user: User): User {
    if (error) throw error instanceof Error ? error : new Error('A strategy of authentication gave up.');
    if (!isPrincipal(user)) throw notSignedIn();
    currentContext().principal = user;
    return user;
  }
}

function isPrincipal(user: unknown): user is Principal {
  return typeof user === 'object' && user !== null && 'partyId' in user && 'orgId' in user;
}
