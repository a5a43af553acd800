export { SittingsModule } from './sittings.module';
