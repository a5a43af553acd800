export { ChoosePage } from './choose-page';
export { LinkPage } from './link-page';
export { SignInPage } from './sign-in-page';
