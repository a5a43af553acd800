import { declarePermissions } from '../../platform/access/permissions';
import { WORKER_ROLES } from '../../platform/context/principal';

/** Everybody has their own, and nobody anybody else's. */
const OWN = { roles: [...WORKER_ROLES, 'person', 'supporter'] } as const;

declarePermissions({
  'notification:read': OWN,
  'notification:update': OWN,
  'notification_preference:read': OWN,
  'notification_preference:update': OWN,
});
