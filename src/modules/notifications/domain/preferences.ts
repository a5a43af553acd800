import {
  ASKED_FOR_KINDS,
  isNotificationKind,
  NOTIFICATION_KINDS,
  type Channel,
  type NotificationKind,
} from './kinds';

/** How often mail comes: each thing by itself, or all of a day or of a week in one. */
export const DIGESTS = ['at_once', 'daily', 'weekly'] as const;
export type Digest = (typeof DIGESTS)[number];

/** How a party wants to hear of things. Minutes are those of the day in their zone; Monday is 1. */
export interface Preferences {
  readonly emailOff: readonly NotificationKind[];
  readonly smsOn: readonly NotificationKind[];
  /** Of what is told only to who asks for it: that which they asked for. */
  readonly askedFor: readonly NotificationKind[];
  readonly digest: Digest;
  readonly digestMinute: number;
  readonly digestWeekday: number;
  readonly quietFrom: number | null;
  readonly quietTo: number | null;
  /** The days on which messages leave: one at least. */
  readonly workingDays: readonly number[];
  /** Null: their team's, or the organisation's where that has none. */
  readonly timezone: string | null;
  /** Of messages. Null: a person's own as it is recorded, else the organisation's. */
  readonly language: MessageLanguage | null;
}

/** The languages that messages are written in. */
export const MESSAGE_LANGUAGES = ['en-GB', 'es'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WEEK = [1, 2, 3, 4, 5];

/** Until somebody says otherwise: mail at once, but not by night; of one's own steps nothing. */
export const FIRST_PREFERENCES: Preferences = {
  emailOff: ['step_due'],
  smsOn: [],
  askedFor: [],
  digest: 'at_once',
  digestMinute: 8 * 60,
  digestWeekday: 1,
  quietFrom: 21 * 60,
  quietTo: 7 * 60,
  workingDays: EVERY_DAY,
  timezone: null,
  language: null,
};

/** The same, as it is for a kind of party: whoever works here is left alone at the weekend. */
export function firstPreferences(partyKind: string): Preferences {
  return partyKind === 'worker' ? { ...FIRST_PREFERENCES, workingDays: WEEK } : FIRST_PREFERENCES;
}

/** Whether they want to hear of such a thing by that channel. */
export function wants({ emailOff, smsOn }: Preferences, kind: NotificationKind, channel: Channel): boolean {
  return channel === 'email' ? !emailOff.includes(kind) : smsOn.includes(kind);
}

/** What is wanted of one kind. */
interface Choice {
  readonly kind: NotificationKind;
  readonly app: boolean;
  readonly email: boolean;
  readonly sms: boolean;
}

/** Each kind with what is wanted of it. In the app is everything, but for what has to be asked for. */
export function choicesOf(preferences: Preferences): Choice[] {
  return NOTIFICATION_KINDS.map((kind) => ({
    kind,
    app: !ASKED_FOR_KINDS.includes(kind) || preferences.askedFor.includes(kind),
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
