export { LiveGatewayModule } from './live-gateway.module';
export { LiveStoreModule } from './live-store.module';
