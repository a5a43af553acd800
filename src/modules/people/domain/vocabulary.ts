/** The closed lists of a person's details. */

export const CONTACT_KINDS = ['mobile', 'phone', 'email', 'post'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whether it is safe to reach the person this way; `with_care` comes with a note that says how. */
export const CONTACT_SAFETY = ['always', 'with_care', 'never'] as const;
export type ContactSafety = (typeof CONTACT_SAFETY)[number];

export const FORMATS = ['large_print', 'easy_read', 'audio', 'braille', 'bsl_video', 'translated'] as const;
export type Format = (typeof FORMATS)[number];

/** Each is answered in the person's own words, or `prefer_not_to_say`, or was never asked. */
export const EQUALITY_CHARACTERISTICS = [
  'ethnicity',
  'religion',
  'disability',
  'sex',
  'genderIdentity',
  'sexualOrientation',
  'relationshipStatus',
  'pregnancyOrMaternity',
] as const;
export type EqualityCharacteristic = (typeof EQUALITY_CHARACTERISTICS)[number];

export const SUPPORTER_ROLES = ['carer', 'nominated_person', 'attorney', 'emergency'] as const;
export type SupporterRole = (typeof SUPPORTER_ROLES)[number];

/** Whether the person wants this supporter involved. */
export const WANTED = ['yes', 'no', 'not_asked'] as const;
export type Wanted = (typeof WANTED)[number];

/** How a decision about a consent reached us; `proposed` while there is none. */
export const CONSENT_BASES = ['proposed', 'own', 'sitting', 'spoken', 'written'] as const;
export type ConsentBasis = (typeof CONSENT_BASES)[number];

/** What a worker may record a decision by: the person said so, or signed. */
export const WITNESSED_BASES = ['spoken', 'written'] as const;
export type WitnessedBasis = (typeof WITNESSED_BASES)[number];
