export { Closures } from './closures';
export { Covers } from './covers';
export { Handover } from './handover';
export { Keys } from './keys';
export { OrganisationLayout } from './organisation-layout';
export { Settings } from './settings';
export { Teams } from './teams';
export { Workers } from './workers';
