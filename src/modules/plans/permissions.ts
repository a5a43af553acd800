import { declarePermissions, type Grant } from '../../platform/access/permissions';
import { ITEM_KINDS, KINDS, type ItemKind } from './domain/item-kinds';
import { SECTIONS } from './domain/sections';

const CARE_TEAM = ['practitioner', 'peer_worker'] as const;
const WRITERS = [...CARE_TEAM, 'person'] as const;
const READERS = [...WRITERS, 'supporter', 'service_manager'] as const;
const READ_ANY = SECTIONS.map((section) => `${section}:read`);

// What a supporter writes is the person's to allow, section by section: invariant 2, held by reach and lanes. Of entries they
// change and take back what they added, and nothing else: each is asked whose it is.
const WORDS = [...WRITERS, 'supporter'] as const;

const itemGrant = (kind: ItemKind, roles: Grant['roles']): Grant => ({
  roles,
  scopes: [`${KINDS[kind].section}:write`],
});

declarePermissions({
  'plan:read': { roles: READERS, scopes: READ_ANY },
  'plan:list_mine': { roles: ['person', 'supporter'] },
  'plan:open': { roles: CARE_TEAM, scopes: ['goals:write'] },
  'plan:update': { roles: CARE_TEAM },
  'text:write': { roles: WORDS, scopes: SECTIONS.map((section) => `${section}:write`) },
  'dictation:confirm': { roles: ['person'] },
  'suggestion:make': { roles: CARE_TEAM },
  'suggestion:withdraw': { roles: CARE_TEAM },
  'suggestion:decide': { roles: ['person'] },
  // Of the steps that a supporter took on, and no others: each is asked whose it is.
  'progress:record': { roles: WORDS, scopes: ['goals:write'] },
  'order:set': { roles: ['person'] },
});

declarePermissions(
  Object.fromEntries(
    ITEM_KINDS.flatMap((kind) => [
      [`${kind}:add`, itemGrant(kind, WORDS)],
      [`${kind}:write`, itemGrant(kind, WORDS)],
    ]),
  ),
);
