import '../../app/words/of/agree';
export { AgreePage } from './agree-page';
export { MyAnswerPage } from './my-answer-page';
export { PersonAnswer } from './person-answer';
export { useAnswerOnlyTo } from './use-signing';
