export { SittingPage } from './sitting-page';
