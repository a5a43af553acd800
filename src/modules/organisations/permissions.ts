import { declarePermissions } from '../../platform/access/permissions';

const EVERY_WORKER = ['admin', 'service_manager', 'practitioner', 'peer_worker', 'auditor'] as const;

declarePermissions({
  'team:read': { roles: EVERY_WORKER, scopes: ['people:read'], withoutClinician: true },
  'team:create': { roles: ['admin'] },
  'team:update': { roles: ['admin'] },
});
