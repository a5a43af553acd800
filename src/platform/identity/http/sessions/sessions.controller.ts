import '../../permissions';
import { Controller, Delete, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../access/access.decorator';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { EndOwnSession } from '../../application/sessions/end-own-session';
import { ListOwnSessions } from '../../application/sessions/list-own-sessions';
import { SignOutEverywhere } from '../../application/sessions/sign-out-everywhere';
import { clearSessionCookie } from '../../session-cookie';
import { OwnSessionResponse, OwnSessionsResponse } from './own-session.response';

@ApiTags('Session')
@Controller('v1/sessions')
export class SessionsController {
  constructor(
    private readonly listOwnSessions: ListOwnSessions,
    private readonly endOwnSession: EndOwnSession,
    private readonly signOutEverywhere: SignOutEverywhere,
  ) {}

  @Get()
  @Access('session:list')
  @Endpoint({
    summary: 'Where I am signed in',
    description:
      'The live sessions of your account, in every organisation, the one used last first. Sittings on your device ' +
      'are not among them: they end with the session they run on. After a link alone only those of parties that you ' +
      'may go on as.',
    answers: OwnSessionsResponse,
    problems: { 403: ['account_needed'] },
  })
  async list(): Promise<OwnSessionsResponse> {
    return { items: (await this.listOwnSessions.execute()).map((session) => OwnSessionResponse.of(session)) };
  }

  @Delete(':sessionId')
  @Access('session:end_one')
  @Endpoint({
    summary: 'End one of my sessions',
    description:
      'Ends one session of your account, on whatever device, and the sittings that run there. Others go on. After a ' +
      'link alone only one of those that you are told of.',
    status: 204,
    problems: { 403: ['account_needed'] },
  })
  async endOne(
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (await this.endOwnSession.execute(sessionId)) clearSessionCookie(reply);
  }

  @Delete()
  @Access('session:end_all')
  @Endpoint({
    summary: 'Sign out everywhere',
    description:
      'Ends every session of your account, in every organisation and on every device, this one too.',
    status: 204,
    problems: { 403: ['account_needed'] },
  })
  async endAll(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOutEverywhere.execute();
    clearSessionCookie(reply);
  }
}
