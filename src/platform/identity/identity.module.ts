import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Authenticator } from './authenticator';
import { ApiKeyStrategy, SessionStrategy } from './strategies';

/** Who is calling, and how they came in. */
@Module({
  imports: [PassportModule],
  providers: [Authenticator, SessionStrategy, ApiKeyStrategy],
})
export class IdentityModule {}
