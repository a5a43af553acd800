import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

/** `__Host-` binds the cookie to this host over HTTPS with path `/`; browsers refuse to set it otherwise. */
export const SESSION_COOKIE = '__Host-trellis';

const ATTRIBUTES = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** Hands the session to the browser, where no script can read it. It goes when the browser closes. */
export function setSessionCookie(reply: FastifyReply, token: string): void {
  void reply.setCookie(SESSION_COOKIE, token, ATTRIBUTES);
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, ATTRIBUTES);
}

/** Whether a browser says that this request comes from our own pages. */
export function fromOwnPages({ headers }: FastifyRequest, publicUrl: string): boolean {
  return headers.origin === new URL(publicUrl).origin;
}
