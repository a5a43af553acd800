import { declarePermissions } from '../../platform/access/permissions';
import { WORKER_ROLES } from '../../platform/context/principal';

/** Whoever can be signed in: each sees what they themselves are told. Systems read the feed of changes instead. */
const EVERYONE = { roles: [...WORKER_ROLES, 'person', 'supporter'], withoutRole: true } as const;
const CARE_TEAM = ['practitioner', 'peer_worker'] as const;

declarePermissions({
  'notification:read': EVERYONE,
  'notification:settle': EVERYONE,
  'notification_preference:read': EVERYONE,
  'notification_preference:revise': EVERYONE,
  'calendar_feed:read': EVERYONE,
  'calendar_feed:create': EVERYONE,
  'calendar_feed:revoke': EVERYONE,
  'refused_address:read': { roles: [...CARE_TEAM, 'service_manager', 'person'] },
  'refused_address:clear': { roles: [...CARE_TEAM, 'person'] },
  'own_address:clear': { roles: WORKER_ROLES },
  'worker_address:read': { roles: ['admin'] },
  'worker_address:clear': { roles: ['admin'] },
});
