import { declarePermissions } from '../../platform/access/permissions';
import { SECTIONS } from '../../shared/sections';

const CARE_TEAM = ['practitioner', 'peer_worker'] as const;
const AUTHORS = [...CARE_TEAM, 'person'] as const;
const SPEAKERS = [...AUTHORS, 'supporter'] as const;
const READERS = [...SPEAKERS, 'service_manager'] as const;
const READ_ANY = SECTIONS.map((section) => `${section}:read`);

// What people agree to is said and decided by people: third-party systems read, and nothing else.
declarePermissions({
  'proposal:read': { roles: READERS, scopes: READ_ANY },
  'proposal:make': { roles: AUTHORS },
  'proposal:withdraw': { roles: AUTHORS },
  'attestation:record': { roles: SPEAKERS },
  'attestation:ask': { roles: CARE_TEAM },
  'version:read': { roles: READERS, scopes: READ_ANY },
  'version:agree': { roles: AUTHORS },
  'version:decide_without_agreement': { roles: ['practitioner'] },
  'disagreement:read': { roles: READERS },
  'disagreement:raise': { roles: SPEAKERS },
  'disagreement:answer': { roles: CARE_TEAM },
  'attachment:store': { roles: SPEAKERS },
  'attachment:read': { roles: READERS },
});
