import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notAllowed } from '../../../../shared/errors';
import { Config } from '../../../config/config';
import type { EnteredSession } from '../../application/sessions/enter-session';
import { fromOwnPages, setSessionCookie } from '../../session-cookie';
import { OpenedSessionResponse } from './session.response';

/** Opens a session by whatever the caller shows, and answers it as a token or in a cookie. */
@Injectable()
export class SessionCarrier {
  constructor(private readonly config: Config) {}

  /**
   * @param enter leaves no unit of work open.
   * @throws 403 foreign_origin before anything happens, where another site asks for our cookie.
   */
  async carry(
    reply: FastifyReply,
    inCookie: boolean | undefined,
    enter: () => Promise<EnteredSession>,
  ): Promise<OpenedSessionResponse> {
    const entered = await this.hand(reply, inCookie, enter);
    return OpenedSessionResponse.from(entered, inCookie === true);
  }

  /** The same for whatever else opens a session: what was opened, its token in the cookie where that was asked for. */
  async hand<Opened extends { readonly token: string }>(
    reply: FastifyReply,
    inCookie: boolean | undefined,
    open: () => Promise<Opened>,
  ): Promise<Opened> {
    if (inCookie !== true) return open();
    const request: FastifyRequest = reply.request;
    if (!fromOwnPages(request, this.config.publicUrl))
      throw notAllowed('foreign_origin', 'A session cookie is for our own pages only.');
    const opened = await open();
    setSessionCookie(reply, opened.token);
    return opened;
  }
}
