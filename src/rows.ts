import { AccessEntryRow } from './platform/audit/persistence/access-entry.row';
import { ApiKeyRow } from './platform/identity/persistence/api-key.row';
import { AttachmentRow } from './modules/agreements/persistence/attachment.row';
import { AttestationRow } from './modules/agreements/persistence/attestation.row';
import { AuditEntryRow } from './platform/audit/persistence/audit-entry.row';
import { CalendarFeedRow } from './modules/notifications/persistence/calendar-feed.row';
import { CircleMemberRow } from './modules/people/persistence/circle-member.row';
import { ClosureRow } from './modules/reviews/persistence/closure.row';
import { ConsentRow } from './modules/people/persistence/consent.row';
import { CoverRow } from './modules/people/persistence/cover.row';
import { DeadLetterRow } from './platform/outbox/persistence/dead-letter.row';
import { DisagreementRow } from './modules/agreements/persistence/disagreement.row';
import { EpisodeRow } from './modules/people/persistence/episode.row';
import { IdempotencyEntryRow } from './platform/http/persistence/idempotency-entry.row';
import { LiveAuthorRow } from './modules/live/persistence/live-author.row';
import { LiveDocumentRow } from './modules/live/persistence/live-document.row';
import { LiveUpdateRow } from './modules/live/persistence/live-update.row';
import { MembershipRow } from './modules/organisations/persistence/membership.row';
import { NotificationDeliveryRow } from './modules/notifications/persistence/notification-delivery.row';
import { NotificationMessageRow } from './modules/notifications/persistence/notification-message.row';
import { NotificationPreferenceRow } from './modules/notifications/persistence/notification-preference.row';
import { NotificationRow } from './modules/notifications/persistence/notification.row';
import { OneTimeLinkRow } from './platform/identity/persistence/one-time-link.row';
import { OrganisationRow } from './modules/organisations/persistence/organisation.row';
import { OutboxRow } from './platform/outbox/persistence/outbox.row';
import { PartyRow } from './platform/identity/persistence/party.row';
import { PersonIdentifierRow } from './modules/people/persistence/person-identifier.row';
import { PersonNameKeyRow } from './modules/people/persistence/person-name-key.row';
import { PersonRow } from './modules/people/persistence/person.row';
import { PlanItemRow } from './modules/plans/persistence/plan-item.row';
import { PlanReviewRuleRow } from './modules/reviews/persistence/plan-review-rule.row';
import { PlanRow } from './modules/plans/persistence/plan.row';
import { PlanTextRow } from './modules/plans/persistence/plan-text.row';
import { PlanVersionRow } from './modules/agreements/persistence/plan-version.row';
import { ProgressRow } from './modules/plans/persistence/progress.row';
import { ProposalRow } from './modules/agreements/persistence/proposal.row';
import { RefusedAddressRow } from './modules/notifications/persistence/refused-address.row';
import { ReminderRow } from './modules/reminders/persistence/reminder.row';
import { ReminderOccurrenceRow } from './modules/reminders/persistence/reminder-occurrence.row';
import { ReminderPolicyRow } from './modules/reminders/persistence/reminder-policy.row';
import { ReviewRow } from './modules/reviews/persistence/review.row';
import { ReviewChangeRow } from './modules/reviews/persistence/review-change.row';
import { ReviewEntryRow } from './modules/reviews/persistence/review-entry.row';
import { ReviewRequestRow } from './modules/reviews/persistence/review-request.row';
import { SessionRow } from './platform/identity/persistence/session.row';
import { StateChangeRow } from './platform/audit/persistence/state-change.row';
import { SuggestionRow } from './modules/plans/persistence/suggestion.row';
import { SupporterRow } from './modules/people/persistence/supporter.row';
import { TeamRow } from './modules/organisations/persistence/team.row';
import { WorkerRow } from './modules/organisations/persistence/worker.row';

/** Every mapped table, for the data source and for the check that rows and migrations agree. */
export const rows = [
  AccessEntryRow,
  ApiKeyRow,
  AttachmentRow,
  AttestationRow,
  AuditEntryRow,
  CalendarFeedRow,
  CircleMemberRow,
  ClosureRow,
  ConsentRow,
  CoverRow,
  DeadLetterRow,
  DisagreementRow,
  EpisodeRow,
  IdempotencyEntryRow,
  LiveAuthorRow,
  LiveDocumentRow,
  LiveUpdateRow,
  MembershipRow,
  NotificationDeliveryRow,
  NotificationMessageRow,
  NotificationPreferenceRow,
  NotificationRow,
  OneTimeLinkRow,
  OrganisationRow,
  OutboxRow,
  PartyRow,
  PersonIdentifierRow,
  PersonNameKeyRow,
  PersonRow,
  PlanItemRow,
  PlanReviewRuleRow,
  PlanRow,
  PlanTextRow,
  PlanVersionRow,
  ProgressRow,
  ProposalRow,
  RefusedAddressRow,
  ReminderRow,
  ReminderOccurrenceRow,
  ReminderPolicyRow,
  ReviewRow,
  ReviewChangeRow,
  ReviewEntryRow,
  ReviewRequestRow,
  SessionRow,
  StateChangeRow,
  SuggestionRow,
  SupporterRow,
  TeamRow,
  WorkerRow,
];
