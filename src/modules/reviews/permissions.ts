import { declarePermissions } from '../../platform/access/permissions';

const CARE_TEAM = ['practitioner', 'peer_worker'] as const;
const WRITERS = [...CARE_TEAM, 'person'] as const;
const READERS = [...WRITERS, 'supporter', 'service_manager'] as const;
const READ = { scopes: ['reviews:read'] };
const WRITE = { scopes: ['reviews:write'] };

declarePermissions({
  'review:read': { roles: READERS, ...READ },
  // Each speaks for themselves; a supporter where reviews are open to them. The agenda is the person's alone.
  'review:speak': { roles: [...WRITERS, 'supporter'], ...WRITE },
  'review:record_change': { roles: WRITERS, ...WRITE },
  'review:arrange': { roles: CARE_TEAM, ...WRITE },
  'review:request': { roles: WRITERS },
  'review:answer_request': { roles: CARE_TEAM },
  'closure:read': { roles: ['admin', 'service_manager', 'practitioner', 'peer_worker', 'auditor'] },
  'closure:write': { roles: ['admin'] },
});
