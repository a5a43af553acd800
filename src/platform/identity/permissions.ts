import { declarePermissions } from '../access/permissions';
import { WORKER_ROLES } from '../context/principal';

/** Whoever can be signed in. Third-party systems hold keys, not sessions. */
const EVERYONE = [...WORKER_ROLES, 'person', 'supporter'] as const;

declarePermissions({
  'session:read': { roles: EVERYONE },
  'session:end': { roles: EVERYONE },
  'session:choose': { roles: EVERYONE },
  'session:end_all': { roles: EVERYONE },
  'password:set': { roles: EVERYONE },
  'invitation:create': { roles: ['admin'] },
  'invitation:withdraw': { roles: ['admin'] },
  'api_key:create': { roles: ['admin'] },
  'api_key:read': { roles: ['admin'] },
  'api_key:revoke': { roles: ['admin'] },
});
