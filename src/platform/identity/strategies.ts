import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import type { Principal } from '../context/principal';
import { Authenticator } from './authenticator';
import { SESSION_COOKIE } from './session-cookie';

/** Where another way in is added: a Passport strategy here, its name in STRATEGIES, nothing else. */
export const STRATEGIES = ['trellis-session', 'trellis-api-key'];

/** The shown secret: a bearer token, else the browser's session cookie. */
function shownSecret(request: FastifyRequest): string | null {
  const { authorization } = request.headers;
  if (authorization !== undefined) return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? null;
  return request.cookies[SESSION_COOKIE] ?? null;
}

@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'trellis-session') {
  constructor(private readonly authenticator: Authenticator) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | null> {
    const secret = shownSecret(request);
    return secret ? this.authenticator.session(secret) : null;
  }
}

@Injectable()
export class ApiKeyStrategy extends PassportStrategy(Strategy, 'trellis-api-key') {
  constructor(private readonly authenticator: Authenticator) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Principal | null> {
    const secret = shownSecret(request);
    const acting = request.headers['trellis-acting-worker'];
    return secret ? this.authenticator.apiKey(secret, typeof acting === 'string' ? acting : undefined) : null;
  }
}
