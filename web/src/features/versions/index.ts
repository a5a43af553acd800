import '../../app/words/of/versions';
export { ComparePage } from './compare-page';
export { SnapshotDocument } from './snapshot-document';
export { HowAgreed } from './how-agreed';
export { OfPlan } from './of-plan';
export { VersionPage } from './version-page';
export { VersionsPage } from './versions-page';
