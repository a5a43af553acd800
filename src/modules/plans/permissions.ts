import { declarePermissions, type Grant } from '../../platform/access/permissions';
import { ITEM_KINDS, KINDS, type ItemKind } from './domain/item-kinds';
import { SECTIONS } from './domain/sections';

const CARE_TEAM = ['practitioner', 'peer_worker'] as const;
const WRITERS = [...CARE_TEAM, 'person'] as const;
const READERS = [...WRITERS, 'supporter', 'service_manager'] as const;
const READ_ANY = SECTIONS.map((section) => `${section}:read`);

const itemGrant = (kind: ItemKind): Grant => ({ roles: WRITERS, scopes: [`${KINDS[kind].section}:write`] });

declarePermissions({
  'plan:read': { roles: READERS, scopes: READ_ANY },
  'plan:open': { roles: CARE_TEAM, scopes: ['goals:write'] },
  'plan:update': { roles: CARE_TEAM },
  'text:write': { roles: WRITERS, scopes: SECTIONS.map((section) => `${section}:write`) },
  'dictation:confirm': { roles: ['person'] },
  'suggestion:make': { roles: CARE_TEAM },
  'suggestion:decide': { roles: ['person'] },
  'progress:record': { roles: WRITERS, scopes: ['goals:write'] },
  'order:set': { roles: ['person'] },
  'review:request': { roles: ['person', ...CARE_TEAM] },
  'review:answer_request': { roles: CARE_TEAM },
});

declarePermissions(Object.fromEntries(ITEM_KINDS.map((kind) => [`${kind}:write`, itemGrant(kind)])));
