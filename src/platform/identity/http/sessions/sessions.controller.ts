import '../../permissions';
import { Controller, Delete, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../access/access.decorator';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { SignOutEverywhere } from '../../application/sessions/sign-out-everywhere';
import { clearSessionCookie } from '../../session-cookie';

@ApiTags('Session')
@Controller('v1/sessions')
export class SessionsController {
  constructor(private readonly signOutEverywhere: SignOutEverywhere) {}

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
