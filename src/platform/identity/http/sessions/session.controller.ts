import '../../permissions';
import { Body, Controller, Delete, Get, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access, PublicRoute } from '../../../access/access.decorator';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { RedeemLink } from '../../application/links/redeem-link';
import { ChooseParty } from '../../application/sessions/choose-party';
import { EndSession } from '../../application/sessions/end-session';
import { ReadSession } from '../../application/sessions/read-session';
import { SignIn } from '../../application/sessions/sign-in';
import { clearSessionCookie } from '../../session-cookie';
import { SessionCarrier } from './session-carrier';
import { ChoosePartyRequest, RedeemLinkRequest, SignInRequest } from './session.request';
import { OpenedSessionResponse, SessionResponse } from './session.response';

const PASSWORD_PROBLEMS = [
  'password_too_short',
  'password_too_weak',
  'password_breached',
  'password_required',
];

@ApiTags('Session')
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly carrier: SessionCarrier,
    private readonly signIn: SignIn,
    private readonly redeemLink: RedeemLink,
    private readonly chooseParty: ChooseParty,
    private readonly readSession: ReadSession,
    private readonly endSession: EndSession,
  ) {}

  @Post()
  @PublicRoute('signing in is how a caller becomes known; it answers unknown addresses like wrong passwords')
  @Endpoint({
    summary: 'Sign in with a password',
    description:
      'An unknown address and a wrong password get the same answer. After five wrong passwords each further one makes ' +
      'the next try wait longer, fifteen minutes at most: 429 with `retryAfterSeconds`.',
    status: 201,
    answers: OpenedSessionResponse,
    body: true,
    anonymous: true,
    problems: {
      401: ['wrong_credentials'],
      403: ['foreign_origin'],
      404: ['not_found'],
      429: ['sign_in_delayed'],
    },
  })
  create(
    @Body() { cookie, ...credentials }: SignInRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedSessionResponse> {
    return this.carrier.carry(reply, cookie, () => this.signIn.execute(credentials));
  }

  @Post('link')
  @PublicRoute('a one-time link is the credential; used, expired and invented ones are answered alike')
  @Endpoint({
    summary: 'Sign in with a link',
    description:
      'A link works once. An invitation binds its reader to the account of the address it was sent to. A worker sets ' +
      'a password with it; a link that is refused for its password stays usable. An account that has a password, in ' +
      'whatever organisation, keeps it: with another one the answer is 409 `password_exists`. Accept with the one it ' +
      'has, and change it afterwards (`PUT /v1/session/password`); if it is forgotten, `POST /v1/links` sends a link ' +
      'to set a new one. Wrong ones are counted as when signing in.',
    status: 201,
    answers: OpenedSessionResponse,
    body: true,
    anonymous: true,
    problems: {
      401: ['link_not_valid'],
      403: ['foreign_origin'],
      409: ['password_exists'],
      422: [...PASSWORD_PROBLEMS, 'password_not_by_link'],
      429: ['sign_in_delayed'],
    },
  })
  redeem(
    @Body() { cookie, ...link }: RedeemLinkRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedSessionResponse> {
    return this.carrier.carry(reply, cookie, () => this.redeemLink.execute(link));
  }

  @Post('party')
  @Access('session:choose')
  @Endpoint({
    summary: 'Go on as another party of your account',
    description:
      'Ends this session and opens another, which may be in another organisation, with a token of its own. It takes ' +
      'no Idempotency-Key: the session that would repeat the request has ended.',
    status: 201,
    answers: OpenedSessionResponse,
    body: true,
    idempotent: false,
    problems: { 403: ['account_needed'] },
  })
  choose(
    @Body() { cookie, partyId }: ChoosePartyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedSessionResponse> {
    return this.carrier.carry(reply, cookie, () => this.chooseParty.execute(partyId));
  }

  @Get()
  @Access('session:read')
  @Endpoint({
    summary: 'Who am I?',
    description: 'The party that is signed in, what it may do, and whom its account may be instead.',
    answers: SessionResponse,
  })
  async read(): Promise<SessionResponse> {
    const { view, parties } = await this.readSession.execute();
    return SessionResponse.of(view, parties);
  }

  @Delete()
  @Access('session:end')
  @Endpoint({
    summary: 'Sign out',
    description:
      'Ends this session, and the sittings that run on its device. Its token is worth nothing from now on.',
    status: 204,
  })
  async end(@Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endSession.execute();
    clearSessionCookie(reply);
  }
}
