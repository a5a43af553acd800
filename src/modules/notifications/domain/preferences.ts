import { isNotificationKind, NOTIFICATION_KINDS, type Channel, type NotificationKind } from './kinds';

/** How often mail comes: each thing by itself, or all of a day or of a week in one. */
export const DIGESTS = ['at_once', 'daily', 'weekly'] as const;
export type Digest = (typeof DIGESTS)[number];

/** How a party wants to hear of things. Minutes are those of the day in their zone; Monday is 1. */
export interface Preferences {
  readonly emailOff: readonly NotificationKind[];
  readonly smsOn: readonly NotificationKind[];
  readonly digest: Digest;
  readonly digestMinute: number;
  readonly digestWeekday: number;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** Null: the organisation's. */
  readonly timezone: string | null;
}

/** Until somebody says otherwise: mail at once, but not by night; one's own steps are in the app only. */
export const FIRST_PREFERENCES: Preferences = {
  emailOff: ['step_due'],
  smsOn: [],
  digest: 'at_once',
  digestMinute: 8 * 60,
  digestWeekday: 1,
  quietFrom: 21 * 60,
  quietTo: 7 * 60,
  timezone: null,
};

/** Whether they want to hear of such a thing by that channel. */
export function wants({ emailOff, smsOn }: Preferences, kind: NotificationKind, channel: Channel): boolean {
  return channel === 'email' ? !emailOff.includes(kind) : smsOn.includes(kind);
}

/** Each kind with what is wanted of it. */
export function choicesOf(
  preferences: Preferences,
): { readonly kind: NotificationKind; readonly email: boolean; readonly sms: boolean }[] {
  return NOTIFICATION_KINDS.map((kind) => ({
    kind,
    email: wants(preferences, kind, 'email'),
    sms: wants(preferences, kind, 'sms'),
  }));
}

/** Kinds as they were kept; one that is no longer on the list is left out. */
export function knownKinds(kinds: readonly string[]): NotificationKind[] {
  return kinds.filter(isNotificationKind);
}

/** `08:30` → 510. */
export function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** 510 → `08:30`. */
export function clockOf(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
