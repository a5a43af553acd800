import type { DemoAttestation, DemoOwner, DemoParty, DemoText } from './text-types';
import type {
  DemoChime,
  DemoDirection,
  DemoDisagreementState,
  DemoGoalKind,
  DemoGoalState,
  DemoHeading,
  DemoLifeArea,
  DemoPlanState,
  DemoPreferenceArea,
  DemoPreferenceWish,
  DemoStepState,
  DemoStrengthTime,
  DemoSuggestionState,
  DemoWithoutAgreementReason,
} from './vocabulary';

/** Keys are unique within one plan. Items that nothing refers to may go without. */
export interface DemoAboutMe {
  key?: string;
  heading: DemoHeading;
  text: DemoText;
}

export interface DemoValue {
  key?: string;
  text: DemoText;
}

export interface DemoPreference {
  key?: string;
  area: DemoPreferenceArea;
  wish: DemoPreferenceWish;
  text: DemoText;
}

export interface DemoStrength {
  key: string;
  lifeArea: DemoLifeArea;
  time: DemoStrengthTime;
  chime?: DemoChime[];
  text: DemoText;
}

export interface DemoNeed {
  key: string;
  important: 'to' | 'for';
  text: DemoText;
}

export interface DemoBarrier {
  key?: string;
  origin: 'personal' | 'structural';
  text: DemoText;
}

export interface DemoUnmetNeed {
  key?: string;
  text: DemoText;
  reason?: string;
  service?: string;
}

export interface DemoStep {
  key: string;
  what: DemoText;
  ifStuck?: DemoText;
  owner: DemoOwner;
  /** Days from today; negative = the day has passed. */
  whenInDays?: number;
  confidence?: number;
  /** The community resource the step leans on, by name. */
  resource?: string;
}

export interface DemoGoal {
  key: string;
  statement: DemoText;
  why?: DemoText;
  lifeArea?: DemoLifeArea;
  kind: DemoGoalKind;
  direction: DemoDirection;
  chime?: DemoChime[];
  /** Keys of strengths and needs of this plan. */
  strengths?: string[];
  needs?: string[];
  importance?: number;
  horizon?: 'soon' | 'this_year' | 'long_term';
  steps: DemoStep[];
}

export interface DemoCrisisContact {
  key?: string;
  name: string;
  relationship?: string;
  phone: string;
  when: DemoText;
}

/** A worker's offer of words for a field; only the person may take them. */
export interface DemoSuggestion {
  on: string;
  field: 'words' | 'statement' | 'why' | 'what' | 'ifStuck' | 'when';
  text: string;
  by: string;
  status: DemoSuggestionState;
  daysAgo: number;
}

/**
 * One dated row about a goal or a step. A goal without any is an `idea`, a step without any is `planned`.
 * The rows of one key run forward in time and only along the arrows of the domain.
 */
export interface DemoProgress {
  on: string;
  state: DemoGoalState | DemoStepState;
  daysAgo: number;
  note?: string;
  /** The person when left out. */
  by?: DemoParty;
  /** For a goal that `changed`: the key of the goal that took its place. */
  successor?: string;
}

/** The first position is that of whoever raised it. */
export interface DemoDisagreement {
  what: string;
  positions: { by: DemoParty; words: string }[];
  response?: string;
  status: DemoDisagreementState;
  daysAgo: number;
}

/** The content at that moment is frozen, read back and answered. */
export interface DemoProposal {
  proposedDaysAgo: number;
  attestations: DemoAttestation[];
}

/** Frozen, and taken back before anybody answered. */
export interface DemoWithdrawnProposal {
  proposedDaysAgo: number;
  withdrawnDaysAgo: number;
  reason: string;
}

/** A wish for a review before its time; it waits until somebody has answered it. */
export interface DemoReviewRequest {
  by: DemoParty;
  words: string;
  daysAgo: number;
  answered?: { by: string; daysAgo: number };
}

/** What somebody brought to a review, or said of the time since the last; the agenda is the person's alone. */
export interface DemoReviewEntry {
  kind: 'agenda' | 'contribution' | 'worked' | 'not_worked';
  by: DemoParty;
  words: string;
  daysAgo: number;
}

/** A review that was held, or, as the last of a plan, the one to come. What it changed is progress of that day. */
export interface DemoReview {
  entries: DemoReviewEntry[];
  held?: { daysAgo: number; dueDaysAgo: number; came: DemoParty[]; changed: string[] };
}

/**
 * A change to the draft after version 1, in the order they were made.
 * `reword` writes the lanes it names and leaves the others of that field as they were.
 */
export type DemoEdit = { daysAgo: number; by?: DemoParty } & (
  | { change: 'reword'; item: string; field: DemoSuggestion['field']; text: DemoText }
  | { change: 'when'; step: string; whenInDays: number }
  | { change: 'confidence'; step: string; confidence: number }
  | { change: 'remove'; item: string }
  | { change: 'reorder_goals'; goals: string[] }
  | { change: 'add_goal'; goal: DemoGoal }
  | { change: 'add_step'; goal: string; step: DemoStep }
  | { change: 'add_strength'; strength: DemoStrength }
  | { change: 'add_about_me'; aboutMe: DemoAboutMe }
);

export interface DemoPlan {
  state: DemoPlanState;
  openedDaysAgo: number;
  /** Days from today to the review; negative = overdue. Left out only before the first proposal. */
  reviewInDays?: number;
  /** Worker key; the key worker when left out. */
  reviewResponsible?: string;
  /** Where its review is reminded of by rules of its own: why, since when, and so many days after the day. */
  reminders?: {
    reason: string;
    daysAgo: number;
    rules: { days: number; recipient: 'key_worker' | 'review_responsible' | 'person' }[];
  };
  /** Worker key of whoever types for the person; the key worker when left out. A text may name another. */
  scribe?: string;
  aboutMe: DemoAboutMe[];
  values: DemoValue[];
  preferences: DemoPreference[];
  strengths: DemoStrength[];
  needs: DemoNeed[];
  barriers: DemoBarrier[];
  unmetNeeds: DemoUnmetNeed[];
  goals: DemoGoal[];
  crisisContacts: DemoCrisisContact[];
  suggestions: DemoSuggestion[];
  progress: DemoProgress[];
  disagreements: DemoDisagreement[];
  /** Everything but `not_yet_agreed` has one. In force: the answers to it made version 1. */
  proposal?: DemoProposal;
  /** For `active_without_agreement`. `offerAgainInDays` is at most 28 days after the plan came into force. */
  withoutAgreement?: { reason: DemoWithoutAgreementReason; basis: string; offerAgainInDays: number };
  /** What changed after version 1. Keys added here may appear in `progress` and `suggestions`. */
  laterEdits?: DemoEdit[];
  /** Freezes the later edits; agreed, it made version 2. Without it they are changes not yet agreed. */
  secondProposal?: DemoProposal;
  withdrawnProposal?: DemoWithdrawnProposal;
  reviewRequests?: DemoReviewRequest[];
  /** In the order they were held. */
  reviews?: DemoReview[];
  paused?: { daysAgo: number; reason: string };
  ended?: { daysAgo: number; reason: string; personView: string; returnRoute: string };
}

/** A full life is written in parts, one file each. */
export type DemoPlanAbout = Pick<DemoPlan, 'aboutMe' | 'values' | 'preferences'>;
export type DemoPlanGround = Pick<
  DemoPlan,
  'strengths' | 'needs' | 'barriers' | 'unmetNeeds' | 'crisisContacts'
>;
export type DemoPlanGoals = Pick<DemoPlan, 'goals'>;
export type DemoPlanStory = Omit<DemoPlan, keyof (DemoPlanAbout & DemoPlanGround & DemoPlanGoals)>;
