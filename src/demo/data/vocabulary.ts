/** The closed lists the demo data may use. They follow the domain; `demo-data.spec.ts` holds the data to them. */

export const SECTIONS = [
  'about_me',
  'strengths',
  'values_preferences',
  'needs_barriers',
  'goals',
  'inclusion',
  'staying_well',
  'safety',
  'crisis',
  'advance_choices',
  'formulation',
  'reviews',
  'measures',
  'circle',
] as const;
export type DemoSection = (typeof SECTIONS)[number];

export const HEADINGS = [
  'what_matters',
  'important_people',
  'communication',
  'wellness',
  'please_do',
  'please_dont',
  'how_to_support',
  'worth_knowing',
  'supported_by',
] as const;
export type DemoHeading = (typeof HEADINGS)[number];

export const LIFE_AREAS = [
  'home',
  'money',
  'work_education',
  'relationships',
  'wellness',
  'leisure',
  'spirituality_culture',
] as const;
export type DemoLifeArea = (typeof LIFE_AREAS)[number];

/** The five CHIME domains, and `difficulty`, because a plan is not forced to be positive. */
export const CHIME_TAGS = [
  'connectedness',
  'hope',
  'identity',
  'meaning',
  'empowerment',
  'difficulty',
] as const;
export type DemoChime = (typeof CHIME_TAGS)[number];

export const GOAL_KINDS = ['life', 'wellbeing', 'symptom', 'service_use', 'adherence'] as const;
export type DemoGoalKind = (typeof GOAL_KINDS)[number];

export const DIRECTIONS = ['approach', 'avoid', 'maintain'] as const;
export type DemoDirection = (typeof DIRECTIONS)[number];

export const STRENGTH_TIMES = ['past', 'current', 'aspiration'] as const;
export type DemoStrengthTime = (typeof STRENGTH_TIMES)[number];

export const PREFERENCE_AREAS = ['treatment', 'care', 'environment'] as const;
export type DemoPreferenceArea = (typeof PREFERENCE_AREAS)[number];

export const PREFERENCE_WISHES = ['want', 'avoid', 'refuse'] as const;
export type DemoPreferenceWish = (typeof PREFERENCE_WISHES)[number];

export const GOAL_STATES = [
  'idea',
  'chosen',
  'active',
  'resting',
  'achieved',
  'partly_achieved',
  'let_go',
  'changed',
] as const;
export type DemoGoalState = (typeof GOAL_STATES)[number];

export const STEP_STATES = ['planned', 'doing', 'done', 'changed', 'not_needed'] as const;
export type DemoStepState = (typeof STEP_STATES)[number];

/** Where a demo plan stands. `proposed` = waiting for an answer; `none` is said by leaving the plan out. */
export const PLAN_STATES = [
  'not_yet_agreed',
  'proposed',
  'active',
  'active_without_agreement',
  'paused',
  'ended',
] as const;
export type DemoPlanState = (typeof PLAN_STATES)[number];

export const CONSENT_STATES = ['proposed', 'given', 'narrowed', 'withdrawn', 'expired', 'refused'] as const;
export type DemoConsentState = (typeof CONSENT_STATES)[number];

export const SUPPORTER_ROLES = ['carer', 'nominated_person', 'attorney', 'emergency'] as const;
export type DemoSupporterRole = (typeof SUPPORTER_ROLES)[number];

export const WANTED = ['yes', 'no', 'not_asked'] as const;
export type DemoWanted = (typeof WANTED)[number];

export const STANCES = ['agree', 'agree_in_part', 'disagree', 'declined', 'unable'] as const;
export type DemoStance = (typeof STANCES)[number];

export const ATTESTATION_METHODS = [
  'own_account',
  'one_time_link',
  'device_signature',
  'signed_paper',
  'spoken',
] as const;
export type DemoAttestationMethod = (typeof ATTESTATION_METHODS)[number];

export const WORKER_ROLES = ['admin', 'service_manager', 'practitioner', 'peer_worker', 'auditor'] as const;
export type DemoWorkerRole = (typeof WORKER_ROLES)[number];

export const LOGINS = ['practitioner', 'peer', 'manager', 'admin', 'auditor', 'person', 'supporter'] as const;
export type DemoLogin = (typeof LOGINS)[number];

export const CONTACT_KINDS = ['mobile', 'phone', 'email', 'post'] as const;
export type DemoContactKind = (typeof CONTACT_KINDS)[number];

/** Whether it is safe to reach the person this way; `with_care` always comes with a rule in words. */
export const CONTACT_SAFETY = ['always', 'with_care', 'never'] as const;
export type DemoContactSafety = (typeof CONTACT_SAFETY)[number];

export const FORMATS = ['large_print', 'easy_read', 'audio', 'braille', 'bsl_video', 'translated'] as const;
export type DemoFormat = (typeof FORMATS)[number];

export const WITHOUT_AGREEMENT_REASONS = ['disagreed', 'declined', 'unable'] as const;
export type DemoWithoutAgreementReason = (typeof WITHOUT_AGREEMENT_REASONS)[number];

export const DISAGREEMENT_STATES = ['open', 'answered', 'settled'] as const;
export type DemoDisagreementState = (typeof DISAGREEMENT_STATES)[number];

export const SUGGESTION_STATES = ['waiting', 'accepted', 'left'] as const;
export type DemoSuggestionState = (typeof SUGGESTION_STATES)[number];
