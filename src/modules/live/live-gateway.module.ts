import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { GATEWAY } from './gateway';

/** Writing together over WebSockets: what serves `/live`, on the store of this module. */
@Module({ imports: [IdentityModule], providers: GATEWAY })
export class LiveGatewayModule {}
