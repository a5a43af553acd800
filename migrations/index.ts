import { CreateIdentity1795000000000 } from './1795000000000-create-identity';
import { CreateOrganisations1795000001000 } from './1795000001000-create-organisations';
import { CreateRecords1795000002000 } from './1795000002000-create-records';
import { CreatePeople1795000003000 } from './1795000003000-create-people';
import { CreatePlans1795000004000 } from './1795000004000-create-plans';
import { CreateAgreements1795000005000 } from './1795000005000-create-agreements';
import { CreateLiveDocuments1795000007000 } from './1795000007000-create-live-documents';
import { LetSupportersWrite1795000020000 } from './1795000020000-let-supporters-write';
import { NumberProgress1795000021000 } from './1795000021000-number-progress';
import { CountCharacters1795000022000 } from './1795000022000-count-characters';
import { EndSittingsWithTheRole1795000030000 } from './1795000030000-end-sittings-with-the-role';
import { TellOwnSessions1795000040000 } from './1795000040000-tell-own-sessions';
import { LockHandedOverDevices1795000041000 } from './1795000041000-lock-handed-over-devices';
import { BeginLiveDocumentsAnew1795000042000 } from './1795000042000-begin-live-documents-anew';
import { CreateReviews1795000050000 } from './1795000050000-create-reviews';
import { NumberOutbox1795000055000 } from './1795000055000-number-outbox';
import { CreateReminders1795000057000 } from './1795000057000-create-reminders';
import { CreateNotifications1795000060000 } from './1795000060000-create-notifications';
import { EscalateReminders1795000061000 } from './1795000061000-escalate-reminders';
import { FindDueByKind1795000061500 } from './1795000061500-find-due-by-kind';
import { TraceOutbox1795000062000 } from './1795000062000-trace-outbox';
import { KnowMails1795000063000 } from './1795000063000-know-mails';
import { MarkSupportersUnsafeContacts1795000065000 } from './1795000065000-mark-supporters-unsafe-contacts';
import { TellOfConsentsThatRanOut1795000064000 } from './1795000064000-tell-of-consents-that-ran-out';
import { CountDueFailures1795000070000 } from './1795000070000-count-due-failures';
import { ChooseLanguageOfMessages1795000071000 } from './1795000071000-choose-language-of-messages';
import { DateReminders1795000066000 } from './1795000066000-date-reminders';
import { TellOfLinksWithheld1795000072000 } from './1795000072000-tell-of-links-withheld';
import { ClearBareNumbers1795000073000 } from './1795000073000-clear-bare-numbers';
import { CountUnanswered1795000073200 } from './1795000073200-count-unanswered';
import { FindWhatWasPutAway1795000073500 } from './1795000073500-find-what-was-put-away';

/** Every migration, oldest first. A merged one is never edited: a change is a new file at the end. */
export const migrations = [
  CreateIdentity1795000000000,
  CreateOrganisations1795000001000,
  CreateRecords1795000002000,
  CreatePeople1795000003000,
  CreatePlans1795000004000,
  CreateAgreements1795000005000,
  CreateLiveDocuments1795000007000,
  LetSupportersWrite1795000020000,
  NumberProgress1795000021000,
  CountCharacters1795000022000,
  EndSittingsWithTheRole1795000030000,
  TellOwnSessions1795000040000,
  LockHandedOverDevices1795000041000,
  BeginLiveDocumentsAnew1795000042000,
  CreateReviews1795000050000,
  NumberOutbox1795000055000,
  CreateReminders1795000057000,
  CreateNotifications1795000060000,
  EscalateReminders1795000061000,
  FindDueByKind1795000061500,
  TraceOutbox1795000062000,
  KnowMails1795000063000,
  TellOfConsentsThatRanOut1795000064000,
  MarkSupportersUnsafeContacts1795000065000,
  CountDueFailures1795000070000,
  ChooseLanguageOfMessages1795000071000,
  DateReminders1795000066000,
  TellOfLinksWithheld1795000072000,
  ClearBareNumbers1795000073000,
  CountUnanswered1795000073200,
  FindWhatWasPutAway1795000073500,
];
