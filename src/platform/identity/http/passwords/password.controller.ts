import '../../permissions';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../access/access.decorator';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { SetPassword } from '../../application/passwords/set-password';
import { SetPasswordRequest } from './password.request';

@ApiTags('Session')
@Controller('v1/session/password')
export class PasswordController {
  constructor(private readonly setPassword: SetPassword) {}

  @Put()
  @Access('password:set')
  @Endpoint({
    summary: 'Set your password',
    description:
      'Ends every other session of the account. Passwords that leaked or are guessed easily are refused; people and ' +
      'supporters need none at all.',
    status: 204,
    body: true,
    problems: {
      403: ['account_needed', 'recent_link_needed', 'password_not_by_link'],
      422: ['current_password_wrong', 'password_too_short', 'password_too_weak', 'password_breached'],
      429: ['sign_in_delayed'],
    },
  })
  set(@Body() body: SetPasswordRequest): Promise<void> {
    return this.setPassword.execute(body);
  }
}
