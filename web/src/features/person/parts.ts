import '../../app/words/of/circle';
import '../../app/words/of/person';
import '../../app/words/of/sharing';
// The parts of a person's record beside their plan: a piece of their own, which who opens a plan need not wait for.
export { About } from './about';
export { Circle } from './circle';
export { Consents } from './consents';
export { Episodes } from './episodes';
export { History } from './history';
export { Supporters } from './supporters';
export { MyCircle } from './my-circle';
export { MySharing } from './my-sharing';
