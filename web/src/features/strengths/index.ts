export { MyStrengthsPage } from './my-strengths-page';
export { StrengthsOfPerson } from './strengths-of-person';
