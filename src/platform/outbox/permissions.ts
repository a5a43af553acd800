import { declarePermissions } from '../access/permissions';

declarePermissions({
  'dead_letter:read': { roles: ['admin'] },
  'dead_letter:settle': { roles: ['admin'] },
});
