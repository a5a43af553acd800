export { AddPersonPage } from './add-person-page';
export { PeoplePage } from './people-page';
