import { declarePermissions } from '../../platform/access/permissions';

const EVERY_WORKER = ['admin', 'service_manager', 'practitioner', 'peer_worker', 'auditor'] as const;
const FOR_SYSTEMS = { scopes: ['people:read'], withoutClinician: true };

declarePermissions({
  'organisation:read': { roles: [...EVERY_WORKER, 'person', 'supporter'], ...FOR_SYSTEMS },
  'organisation:update': { roles: ['admin'] },
  'team:read': { roles: EVERY_WORKER, ...FOR_SYSTEMS },
  'team:create': { roles: ['admin'] },
  'team:update': { roles: ['admin'] },
  'worker:read': { roles: EVERY_WORKER, ...FOR_SYSTEMS },
  'worker:create': { roles: ['admin'] },
  'worker:update': { roles: ['admin'] },
  'membership:create': { roles: ['admin'] },
  'membership:end': { roles: ['admin'] },
});
