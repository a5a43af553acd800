import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { Accounts } from './application/accounts';
import { CreateApiKey } from './application/api-keys/create-api-key';
import { ListApiKeys } from './application/api-keys/list-api-keys';
import { RevokeApiKey } from './application/api-keys/revoke-api-key';
import { Invitations } from './application/invitations/invitations';
import { InviteWorker } from './application/invitations/invite-worker';
import { WithdrawWorkerInvitation } from './application/invitations/withdraw-worker-invitation';
import { AttestationLinks } from './application/links/attestation-links';
import { IssueLink } from './application/links/issue-link';
import { SafeAddresses } from './application/links/safe-addresses';
import { SentLinks } from './application/links/sent-links';
import { WithheldLinks } from './application/links/withheld-links';
import { RedeemLink } from './application/links/redeem-link';
import { RequestLinks } from './application/links/request-links';
import { DemoLoginsCheck } from './application/passwords/demo-logins-check';
import { PasswordRules } from './application/passwords/password-rules';
import { Passwords } from './application/passwords/passwords';
import { SetPassword } from './application/passwords/set-password';
import { ChoosableParties } from './application/sessions/choosable-parties';
import { ChooseParty } from './application/sessions/choose-party';
import { DescribeSession } from './application/sessions/describe-session';
import { EndOwnSession } from './application/sessions/end-own-session';
import { EndSession } from './application/sessions/end-session';
import { EnterSession } from './application/sessions/enter-session';
import { ListOwnSessions } from './application/sessions/list-own-sessions';
import { OpenSession } from './application/sessions/open-session';
import { ReadSession } from './application/sessions/read-session';
import { ResumeSession } from './application/sessions/resume-session';
import { SignIn } from './application/sessions/sign-in';
import { SignOutEverywhere } from './application/sessions/sign-out-everywhere';
import { SittingPins } from './application/sessions/sitting-pins';
import { Authenticator } from './authenticator';
import { ApiKeysController } from './http/api-keys/api-keys.controller';
import { InvitationsController } from './http/invitations/invitations.controller';
import { LinksController } from './http/links/links.controller';
import { PasswordController } from './http/passwords/password.controller';
import { SessionCarrier } from './http/sessions/session-carrier';
import { SessionController } from './http/sessions/session.controller';
import { SessionsController } from './http/sessions/sessions.controller';
import { SendLink } from './jobs/send-link';
import { ApiKeyStrategy, SessionStrategy } from './strategies';

const SESSIONS = [
  ChoosableParties,
  DescribeSession,
  EndOwnSession,
  EnterSession,
  ListOwnSessions,
  ReadSession,
  SignIn,
  ChooseParty,
  SignOutEverywhere,
];
const PASSWORDS = [DemoLoginsCheck, PasswordRules, SetPassword];
const LINKS = [
  IssueLink,
  SentLinks,
  RedeemLink,
  RequestLinks,
  SafeAddresses,
  SendLink,
  InviteWorker,
  WithdrawWorkerInvitation,
];
const API_KEYS = [CreateApiKey, ListApiKeys, RevokeApiKey];
/** What other modules, the command line and the seeder may use. */
const DOOR = [
  Accounts,
  AttestationLinks,
  Authenticator,
  EndSession,
  Invitations,
  OpenSession,
  Passwords,
  ResumeSession,
  SessionCarrier,
  SittingPins,
  WithheldLinks,
];

/** Who is calling, and how they came in. */
@Module({
  imports: [PassportModule],
  controllers: [
    SessionController,
    SessionsController,
    PasswordController,
    LinksController,
    InvitationsController,
    ApiKeysController,
  ],
  providers: [SessionStrategy, ApiKeyStrategy, ...DOOR, ...SESSIONS, ...PASSWORDS, ...LINKS, ...API_KEYS],
  exports: [...DOOR, SentLinks],
})
export class IdentityModule {}
