import '../../app/words/of/person';
export { PersonLayout } from './person-layout';
