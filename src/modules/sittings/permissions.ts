import { declarePermissions } from '../../platform/access/permissions';

declarePermissions({
  'sitting:open': { roles: ['practitioner', 'peer_worker'] },
  // The person's session asks; what proves the worker is the PIN.
  'sitting:return': { roles: ['person'] },
});
