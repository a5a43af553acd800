import { declarePermissions } from '../../platform/access/permissions';

declarePermissions({
  'sitting:open': { roles: ['practitioner', 'peer_worker'] },
});
