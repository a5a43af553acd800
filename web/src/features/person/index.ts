export { PersonLayout } from './person-layout';
