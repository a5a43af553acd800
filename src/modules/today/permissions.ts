import { declarePermissions } from '../../platform/access/permissions';

declarePermissions({
  // A worker's own list. Systems ask for people and plans; nothing waits for a system.
  'today:read': { roles: ['practitioner', 'peer_worker', 'service_manager'] },
});
