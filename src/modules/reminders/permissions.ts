import { declarePermissions } from '../../platform/access/permissions';

declarePermissions({
  'reminder_rules:read': { roles: ['admin', 'service_manager', 'practitioner', 'peer_worker'] },
  'reminder_rules:write': { roles: ['admin', 'service_manager'] },
  'plan_reminder_rules:read': { roles: ['practitioner', 'peer_worker', 'person', 'service_manager'] },
  'plan_reminder_rules:write': { roles: ['practitioner', 'peer_worker'] },
});
