import { declarePermissions } from '../../platform/access/permissions';

const CARE_TEAM = ['practitioner', 'peer_worker'] as const;
const READERS = [...CARE_TEAM, 'service_manager', 'person'] as const;
const WRITERS = [...CARE_TEAM, 'person'] as const;
const READ = { scopes: ['people:read'] };
const WRITE = { scopes: ['people:write'] };

declarePermissions({
  'person:create': { roles: CARE_TEAM, ...WRITE },
  'person:find': { roles: [...CARE_TEAM, 'service_manager'], ...READ },
  'person:read': { roles: [...READERS, 'supporter'], ...READ },
  'person:update': { roles: WRITERS, ...WRITE },
  'person:mark_in_error': { roles: CARE_TEAM },
  'person:invite': { roles: CARE_TEAM },
  'duplicate:read': { roles: [...CARE_TEAM, 'service_manager'], ...READ },
  'episode:read': { roles: READERS, ...READ },
  'episode:write': { roles: CARE_TEAM, ...WRITE },
  'caseload:hand_over': { roles: CARE_TEAM },
  'cover:read': { roles: [...CARE_TEAM, 'service_manager', 'admin'] },
  'cover:write': { roles: [...CARE_TEAM, 'admin'] },
  'supporter:read': { roles: READERS, ...READ },
  'supporter:write': { roles: WRITERS, ...WRITE },
  'supporter:invite': { roles: WRITERS },
  'own_contact:read': { roles: ['supporter'] },
  'own_contact:write': { roles: ['supporter'] },
  'circle:read': { roles: READERS, scopes: ['circle:read'] },
  'circle:write': { roles: WRITERS, scopes: ['circle:write'] },
  'consent:read': { roles: READERS, ...READ },
  'consent:write': { roles: WRITERS },
  'consent:authorise_writing': { roles: ['person'] },
});
