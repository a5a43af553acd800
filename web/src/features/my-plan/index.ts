// The page that somebody begins on, and nothing that it does not show: the others come by themselves.
export { MyPlanPage } from './my-plan-page';
