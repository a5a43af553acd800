export { LiveStoreModule } from './live-store.module';
