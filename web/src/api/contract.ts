import type { components, paths } from '../../../docs/examples/api';

export type { paths };

type Schemas = components['schemas'];

export type Session = Schemas['SessionResponse'];
export type PersonLine = Schemas['PersonLineResponse'];
export type Person = Schemas['PersonResponse'];
export type Supporter = Schemas['SupporterResponse'];
export type Episode = Schemas['EpisodeResponse'];
export type Consent = Schemas['ConsentResponse'];
export type HistoryEntry = Schemas['HistoryEntryResponse'];
export type Plan = Schemas['PlanResponse'];
export type Goal = Schemas['GoalResponse'];
export type Step = Schemas['StepResponse'];
export type Strength = Schemas['StrengthResponse'];
export type Narrative = Schemas['NarrativeResponse'];
export type Lane = Schemas['LaneResponse'];
export type LaneName = 'own' | 'dictation' | 'professional';
export type Passage = Schemas['PassageResponse'];
export type Suggestion = Schemas['SuggestionResponse'];
export type PersonWarning = Schemas['PersonWarningResponse'];
export type ProblemBody = Schemas['ProblemResponse'];
export type FieldFault = Schemas['FieldErrorResponse'];
export type Organisation = Schemas['OrganisationResponse'];
export type Team = Schemas['TeamResponse'];
export type Worker = Schemas['WorkerResponse'];
export type Membership = Schemas['MembershipResponse'];
export type ApiKey = Schemas['ApiKeyResponse'];
export type Closure = Schemas['ClosureResponse'];
export type Cover = Schemas['CoverResponse'];
export type CircleMember = Schemas['CircleMemberResponse'];
export type OwnSession = Schemas['OwnSessionResponse'];
export type Review = Schemas['ReviewResponse'];
export type ReviewEntry = Schemas['ReviewEntryResponse'];
export type PlanRule = Schemas['PlanRuleResponse'];
export type DeadLetter = Schemas['DeadLetterResponse'];
export type ReminderRules = Schemas['ReminderRulesResponse'];
export type TodayLine = Schemas['TodayLineResponse'];

/** What a request to a path carries. */
export type BodyOf<Path extends keyof paths, Method extends 'post' | 'patch' | 'put'> =
  paths[Path] extends Record<Method, { requestBody: { content: { 'application/json': infer Content } } }>
    ? Content
    : never;
export type Snapshot = Schemas['SnapshotResponse'];
export type SnapshotItem = Schemas['SnapshotItemResponse'];
export type Proposal = Schemas['ReadProposalResponse'];
export type Attestation = Schemas['AttestationResponse'];
export type Version = Schemas['VersionResponse'];
export type ReadVersion = Schemas['ReadVersionResponse'];
export type Comparison = Schemas['ComparisonResponse'];
export type ItemComparison = Schemas['ItemComparisonResponse'];
export type TextRun = Schemas['TextRunResponse'];
export type Disagreement = Schemas['DisagreementResponse'];
export type Notification = Schemas['NotificationResponse'];
export type NotificationPreferences = Schemas['PreferencesResponse'];
