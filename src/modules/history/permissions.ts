import { declarePermissions } from '../../platform/access/permissions';

declarePermissions({
  'history:read': { roles: ['person', 'practitioner', 'peer_worker', 'service_manager'] },
  'changes:read': { roles: ['service_manager'], scopes: ['changes:read'], withoutClinician: true },
});
