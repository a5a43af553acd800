import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { PeopleModule } from '../people';
import { HandOverDevice } from './application/hand-over-device';
import { OpenSitting } from './application/open-sitting';
import { TakeBackDevice } from './application/take-back-device';
import { SittingsController } from './http/sittings.controller';

/** The person at the worker's device, writing for themselves. */
@Module({
  imports: [IdentityModule, PeopleModule],
  controllers: [SittingsController],
  providers: [OpenSitting, HandOverDevice, TakeBackDevice],
})
export class SittingsModule {}
