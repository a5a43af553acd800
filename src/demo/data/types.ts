import type {
  DemoConsentState,
  DemoContactKind,
  DemoContactSafety,
  DemoFormat,
  DemoLogin,
  DemoSection,
  DemoSupporterRole,
  DemoWanted,
  DemoWorkerRole,
} from './vocabulary';
import type { DemoPlan } from './plan-types';
export type { DemoAttestation, DemoOwner, DemoParty, DemoText } from './text-types';

export type OrganisationKey = 'northside' | 'southside';

export interface DemoTeam {
  key: string;
  name: string;
  kind: 'community' | 'early_intervention' | 'rehabilitation' | 'older_adults';
}

export interface DemoWorker {
  key: string;
  name: string;
  calledAs?: string;
  pronouns?: string;
  jobTitle: string;
  /** E-mail is `<login>@<organisation>.example` with a login, else `firstname.lastname@…`. */
  login?: DemoLogin;
  email: string;
  /** A membership without a team is for the whole organisation. */
  memberships: { role: DemoWorkerRole; team?: string }[];
}

export interface DemoContact {
  kind: DemoContactKind;
  value: string;
  safe: DemoContactSafety;
  /** In words; always there when `safe` is `with_care`. */
  rule?: string;
}

export interface DemoConsent {
  /** What the supporter may see now (`given`, `narrowed`), or what was asked or once opened (other states). */
  sections: DemoSection[];
  purpose: string;
  status: DemoConsentState;
  /** When it came into the state it is in. */
  daysAgo: number;
  /** For `narrowed`: what was open before. */
  narrowedFrom?: DemoSection[];
  /** When a live consent ends. For `expired`, `daysAgo` is the day it ended. */
  expiresInDays?: number;
}

export interface DemoSupporter {
  key: string;
  name: string;
  relationship: string;
  roles: DemoSupporterRole[];
  wanted: DemoWanted;
  contacts: DemoContact[];
  login?: DemoLogin;
  email?: string;
  /** What this supporter brings to the circle, in the person's words; only those in the circle have it. */
  brings?: string;
  consents: DemoConsent[];
}

export interface DemoEpisode {
  team: string;
  lead: boolean;
  keyWorker: string;
  referredDaysAgo: number;
  closed?: { daysAgo: number; personView: string; returnRoute: string };
}

export interface DemoPerson {
  key: string;
  name: string;
  /** Absent for people with a single name. */
  family?: string;
  given?: string;
  calledAs?: string;
  pronouns?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what is known of it. */
  dateOfBirth?: string;
  identifiers: { system: string; value: string }[];
  contacts: DemoContact[];
  /** BCP 47 tag of the language the person would rather speak. */
  language: string;
  /** BCP 47 tag of the language of the person's own words in the plan; the organisation's when left out. */
  writes?: string;
  interpreter?: string;
  communicationNeeds: string[];
  formats: DemoFormat[];
  preferredWords?: string;
  /** By characteristic; `prefer_not_to_say` is an answer. */
  equality?: Record<string, string>;
  deceasedDaysAgo?: number;
  /** Has an account and signs in: `email` is then set. */
  login?: DemoLogin;
  email?: string;
  /** Mail to `email` came back so many days ago, with the answer of the mail server. */
  mailRefused?: { daysAgo: number; code: string };
  /** The account of a worker elsewhere who is also supported here; nobody is shown that the two are one. */
  sharesAccountWith?: { organisation: OrganisationKey; worker: string };
  /** The first entry with `lead` is the leading one; its key worker writes whatever names no author. */
  episodes: DemoEpisode[];
  /** Workers who stand in the circle beyond the key worker, and what they bring. Supporters say it themselves. */
  circle: { worker: string; brings: string }[];
  supporters: DemoSupporter[];
  /** Full lives are written whole; the others are brief. */
  full: boolean;
  plan?: DemoPlan;
}

/** A worker stands in for a colleague of theirs, who arranged it. */
export interface DemoCover {
  covering: string;
  covered: string;
  reason: string;
  arrangedDaysAgo: number;
  fromDaysAgo: number;
  untilInDays: number;
}

export interface DemoOrganisation {
  key: OrganisationKey;
  name: string;
  town: string;
  timezone: string;
  locale: string;
  /** ISO 3166-2, for public holidays. */
  region: string;
  reviewEveryMonths: number;
  readingAgeTarget: number;
  smallNumberThreshold: number;
  teams: DemoTeam[];
  workers: DemoWorker[];
  covers: DemoCover[];
  people: DemoPerson[];
}
