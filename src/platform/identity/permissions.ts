import { declarePermissions } from '../access/permissions';
import { WORKER_ROLES } from '../context/principal';

/** Whoever can be signed in. Third-party systems hold keys, not sessions. */
const EVERYONE = { roles: [...WORKER_ROLES, 'person', 'supporter'], withoutRole: true } as const;

declarePermissions({
  'session:read': EVERYONE,
  'session:end': EVERYONE,
  'session:choose': EVERYONE,
  'session:list': EVERYONE,
  'session:end_one': EVERYONE,
  'session:end_all': EVERYONE,
  'password:set': EVERYONE,
  'invitation:create': { roles: ['admin'] },
  'invitation:withdraw': { roles: ['admin'] },
  'api_key:create': { roles: ['admin'] },
  'api_key:read': { roles: ['admin'] },
  'api_key:revoke': { roles: ['admin'] },
});
