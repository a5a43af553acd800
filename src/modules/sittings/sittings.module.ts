import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { PeopleModule } from '../people';
import { OpenSitting } from './application/open-sitting';
import { SittingsController } from './http/sittings.controller';

/** The person at the worker's device, writing for themselves. */
@Module({
  imports: [IdentityModule, PeopleModule],
  controllers: [SittingsController],
  providers: [OpenSitting],
})
export class SittingsModule {}
