import { isUuid } from '../../../shared/ids';

/** The topic on which every process hears that somebody's notifications are otherwise than they were. */
export const NOTIFICATIONS_CHANGED = 'notifications.changed';

export interface NotificationsChanged {
  readonly orgId: string;
  readonly partyId: string;
  /** The newest that came, or that was read or put away; null: several. */
  readonly id: string | null;
}

export function notificationsChanged({ orgId, partyId, id }: NotificationsChanged): string {
  return [orgId, partyId, id ?? ''].join('/');
}

/** @returns null for what is no such message. */
export function readNotificationsChanged(body: string): NotificationsChanged | null {
  const [orgId, partyId, id = ''] = body.split('/');
  if (!isUuid(orgId) || !isUuid(partyId)) return null;
  return { orgId, partyId, id: isUuid(id) ? id : null };
}
