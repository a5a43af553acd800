export { About } from './about';
export { Circle } from './circle';
export { Consents } from './consents';
export { Episodes } from './episodes';
export { History } from './history';
export { PersonLayout } from './person-layout';
export { Supporters } from './supporters';
export { MySharing } from './my-sharing';
