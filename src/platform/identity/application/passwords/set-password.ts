import { Injectable } from '@nestjs/common';
import { notAllowed, notSignedIn, unprocessable, type DomainError } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { Accounts } from '../accounts';
import { SafeAddresses } from '../links/safe-addresses';
import { DescribeSession, type SessionView } from '../sessions/describe-session';
import { ownAccount } from '../sessions/own-account';
import { delayed } from '../sessions/sign-in';
import { PasswordRules } from './password-rules';
import { Passwords } from './passwords';

/** How long after coming by a link somebody may set a password without showing the old one. */
const FRESH_MS = 15 * 60 * 1000;

export interface PasswordChange {
  readonly current?: string;
  readonly password: string;
}

/**
 * Sets the password of the caller's account and ends its other sessions, in every organisation.
 * @throws 403 account_needed, recent_link_needed, password_not_by_link; 422 current_password_wrong and those of PasswordRules; 429.
 */
@Injectable()
export class SetPassword {
  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly describe: DescribeSession,
    private readonly passwords: Passwords,
    private readonly rules: PasswordRules,
    private readonly audit: Audit,
    private readonly safe: SafeAddresses,
  ) {}

  async execute({ current, password }: PasswordChange): Promise<void> {
    const principal = currentPrincipal();
    const accountId = ownAccount(principal);
    const view = await this.describe.execute(principal.credentialId);
    const account = await this.accounts.byId(accountId);
    if (!account || !view.account) throw notSignedIn();
    const { epoch } = view.account;
    const parties = await this.accounts.partiesOf(accountId);
    // Hashing holds no transaction, and a wrong try is counted whatever becomes of the request.
    await this.units.commit();
    await this.prove(view, account, current);
    // A password opens every party of the account: one to which no link would have gone is not opened by way of another.
    if (current === undefined && !(await this.safe.isSafeForAll(account.email, parties))) throw notByLink();
    await this.rules.require(password, {
      kinds: parties.map(({ kind }) => kind),
      own: [account.email, ...parties.map(({ name }) => name)],
    });
    const hash = await this.passwords.hash(password);
    await this.units.run(principal.orgId, () => this.store({ id: accountId, epoch }, hash));
  }

  private async prove(
    { method, signedInAt }: SessionView,
    { email, passwordHash }: { email: string; passwordHash: string | null },
    current: string | undefined,
  ): Promise<void> {
    if (current === undefined) {
      const fresh = method === 'link' && Date.now() - signedInAt.getTime() < FRESH_MS;
      if (!fresh)
        throw notAllowed(
          'recent_link_needed',
          'Send your current password, or sign in with a new link first.',
        );
      return;
    }
    const wait = await this.accounts.noteAttempt(email);
    if (wait > 0) throw delayed(wait);
    if (!(await this.passwords.verify(passwordHash, current))) throw wrongPassword();
    await this.accounts.forgiveAttempts(email);
  }

  private async store(seen: { id: string; epoch: number }, hash: string): Promise<void> {
    const { orgId, partyId, credentialId } = currentPrincipal();
    await this.accounts.setPassword(seen.id, hash);
    const epoch = await this.accounts.endAllSessions(seen.id);
    // Somebody signed out everywhere meanwhile: this session must not come back to life.
    if (epoch !== seen.epoch + 1) throw notSignedIn();
    await this.units.query('UPDATE session SET account_epoch = $3 WHERE org_id = $1 AND id = $2', [
      orgId,
      credentialId,
      epoch,
    ]);
    await this.audit.record({ action: 'password.set', subjectKind: 'party', subjectId: partyId });
  }
}

function notByLink(): DomainError {
  return notAllowed('password_not_by_link', 'No password can be set by a link here: send your current one.');
}

function wrongPassword(): DomainError {
  const message = 'This is not your current password.';
  return unprocessable('current_password_wrong', message, [
    { pointer: '/current', code: 'current_password_wrong', message },
  ]);
}
