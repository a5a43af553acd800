/** How often somebody wants mail. What is told in the app is told at once, whatever this says. */
export const EMAIL_RHYTHMS = ['at_once', 'daily', 'weekly', 'off'] as const;
export type EmailRhythm = (typeof EMAIL_RHYTHMS)[number];

/** When somebody may be disturbed: local times `HH:MM`, days of the week from 1 (Monday) to 7. */
export interface Preference {
  readonly email: EmailRhythm;
  readonly quietFrom: string;
  readonly quietTo: string;
  readonly workingDays: readonly number[];
}

/** Until somebody has said otherwise: workers on working days, others on any day, nobody at night. */
export function firstPreference(kind: string): Preference {
  const worker = kind === 'worker';
  return {
    email: 'at_once',
    quietFrom: '19:00',
    quietTo: worker ? '08:00' : '09:00',
    workingDays: worker ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6, 7],
  };
}
