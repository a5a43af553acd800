import { Injectable } from '@nestjs/common';
import { conflict, notSignedIn, unprocessable, type DomainError } from '../../../../shared/errors';
import type { PartyKind } from '../../../context/principal';
import { Audit } from '../../../audit/audit';
import { Units } from '../../../database/units';
import { readSecret } from '../../secret';
import { Accounts, type Account } from '../accounts';
import { PasswordRules } from '../passwords/password-rules';
import { Passwords } from '../passwords/passwords';
import { ChoosableParties, type SafeParties } from '../sessions/choosable-parties';
import { EnterSession, type EnteredSession } from '../sessions/enter-session';
import { delayed } from '../sessions/sign-in';
import type { LinkPurpose } from './purposes';
import { SafeAddresses, unsafeAddress } from './safe-addresses';

interface Link {
  id: string;
  party_id: string;
  purpose: LinkPurpose;
  email: string;
  plan_id: string | null;
  proposal_id: string | null;
  kind: PartyKind;
  name: string;
  account_id: string | null;
}

/** What becomes of the account's password: nothing, the one it has was shown, or a new one to store. */
type PasswordOutcome = { readonly shown: boolean; readonly newHash: string | null };

// Nor by whoever reads at an address that was marked as not safe since it left.
const USABLE = `l.org_id = $1 AND l.secret_hash = $2 AND l.used_at IS NULL AND l.withdrawn_at IS NULL
  AND l.expires_at > now() AND p.org_id = l.org_id AND p.id = l.party_id AND p.ended_at IS NULL
  AND (l.purpose <> 'invitation' OR p.account_id IS NULL) AND NOT ${unsafeAddress('l.party_id', 'l.email')}`;
const COLUMNS = `l.id, l.party_id, l.purpose, l.email, l.plan_id, l.proposal_id, p.kind, p.name, p.account_id`;
const FIND = `SELECT ${COLUMNS} FROM one_time_link l, party p WHERE ${USABLE}`;
// Whoever comes second waits for the first, and then finds it used.
const USE = `UPDATE one_time_link l SET used_at = now() FROM party p WHERE ${USABLE} RETURNING ${COLUMNS}`;
const BIND = `UPDATE party SET account_id = $3 WHERE org_id = $1 AND id = $2 AND account_id IS NULL RETURNING id`;
const WITHDRAW_RESETS = `UPDATE one_time_link SET withdrawn_at = now()
  WHERE org_id = $1 AND party_id = $2 AND purpose = 'password_reset' AND used_at IS NULL AND withdrawn_at IS NULL`;

/**
 * Signs in by a one-time link. An invitation binds its party to the account of its address. Workers never come in by
 * a link alone: theirs sets a password. Where the account of an invitation has one, it is shown and stays: it is that of
 * other organisations too.
 * @throws 401 link_not_valid for what is used, expired, withdrawn, another's or invented alike; 409 password_exists, 422
 * password_required, password_not_by_link, 429 and those of PasswordRules, which leave the link usable.
 */
@Injectable()
export class RedeemLink {
  constructor(
    private readonly units: Units,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly rules: PasswordRules,
    private readonly safe: SafeAddresses,
    private readonly choosable: ChoosableParties,
    private readonly enter: EnterSession,
    private readonly audit: Audit,
  ) {}

  async execute({ token, password }: { token: string; password?: string }): Promise<EnteredSession> {
    const secret = readSecret('link', token);
    if (!secret) throw notValid();
    const { orgId, hash } = secret;
    const [link] = await this.units.run(orgId, () => this.units.query<Link>(FIND, [orgId, hash]));
    if (!link) throw notValid();
    const outcome = await this.passwordOf(link, password);
    // Before the link is used: what fails leaves it usable.
    const safe = outcome.shown ? undefined : await this.safeBeside(link);
    return this.units.run(orgId, () => this.use(orgId, hash, outcome, safe));
  }

  private async safeBeside(link: Link): Promise<SafeParties> {
    const account = await this.accountBehind(link);
    const { plan_id: planId, party_id: id } = link;
    const behind = await this.choosable.behind({ account, planId, method: 'link', party: { id } });
    return this.choosable.safeAmong(behind);
  }

  private async passwordOf(link: Link, password: string | undefined): Promise<PasswordOutcome> {
    const needed =
      link.purpose === 'password_reset' || (link.purpose === 'invitation' && link.kind === 'worker');
    if (link.purpose === 'attestation' || password === undefined) {
      if (needed) throw passwordRequired();
      return { shown: false, newHash: null };
    }
    const account = await this.accountBehind(link);
    const parties = account ? await this.accounts.partiesOf(account.id) : [];
    // An account that is nobody any more has no other way to a password: no link goes to it.
    const keeps = link.purpose === 'invitation' && account?.passwordHash && parties.length > 0;
    const known = await this.isPasswordOf(account, password, keeps ? link.email : null);
    await this.rules.require(password, {
      kinds: [link.kind, ...parties.map(({ kind }) => kind)],
      own: [link.email, link.name, ...parties.map(({ name }) => name)],
    });
    // A password opens every party of the account, also those to whose record this mailbox is not safe. A worker cannot do
    // without one: that is left.
    if (!known && !needed && !(await this.safe.isSafeForAll(link.email, parties))) throw withoutPassword();
    return { shown: true, newHash: known ? null : await this.passwords.hash(password) };
  }

  /** With the address of an account that keeps its password, another one is refused, and counted as when signing in. */
  private async isPasswordOf(
    account: Account | null,
    password: string,
    keptBy: string | null,
  ): Promise<boolean> {
    if (account === null) return false;
    if (keptBy === null) return this.passwords.verify(account.passwordHash, password);
    const wait = await this.accounts.noteAttempt(keptBy);
    if (wait > 0) throw delayed(wait);
    if (!(await this.passwords.verify(account.passwordHash, password))) throw passwordExists();
    await this.accounts.forgiveAttempts(keptBy);
    return true;
  }

  /** An invitation finds its account by the address; any other link was sent to one. */
  private async accountBehind({ purpose, email, account_id }: Link): Promise<Account | null> {
    if (purpose === 'invitation') return this.accounts.byEmail(email);
    return account_id === null ? null : this.accounts.byId(account_id);
  }

  private async use(
    orgId: string,
    hash: string,
    { shown, newHash }: PasswordOutcome,
    safe: SafeParties | undefined,
  ): Promise<EnteredSession> {
    const [link] = await this.units.query<Link>(USE, [orgId, hash]);
    if (!link) throw notValid();
    const accountId = link.purpose === 'invitation' ? await this.bind(orgId, link) : link.account_id;
    if (accountId === null && link.purpose !== 'attestation') throw notValid();
    const session = {
      partyId: link.party_id,
      method: shown ? ('password' as const) : ('link' as const),
      account: accountId === null ? undefined : await this.accountOf(accountId, newHash),
      planId: link.plan_id ?? undefined,
      proposalId: link.proposal_id ?? undefined,
    };
    const entered = await this.enter.execute(session, safe);
    if (newHash !== null) await this.afterNewPassword(orgId, link);
    await this.audit.record({ action: `${link.purpose}.used`, subjectKind: 'link', subjectId: link.id });
    return entered;
  }

  private async bind(orgId: string, { party_id, email }: Link): Promise<string> {
    const accountId = await this.accounts.ensure(email);
    const bound = await this.units.query(BIND, [orgId, party_id, accountId]);
    if (bound.length === 0) throw notValid();
    return accountId;
  }

  private async accountOf(id: string, newHash: string | null): Promise<{ id: string; epoch: number }> {
    if (newHash !== null) {
      await this.accounts.setPassword(id, newHash);
      return { id, epoch: await this.accounts.endAllSessions(id) };
    }
    const account = await this.accounts.byId(id);
    if (!account) throw notValid();
    return { id, epoch: account.epoch };
  }

  private async afterNewPassword(orgId: string, { party_id, email }: Link): Promise<void> {
    await this.units.query(WITHDRAW_RESETS, [orgId, party_id]);
    await this.accounts.forgiveAttempts(email);
    await this.audit.record({ action: 'password.set', subjectKind: 'party', subjectId: party_id });
  }
}

function notValid(): DomainError {
  return notSignedIn('link_not_valid', 'This link cannot be used, or not any more: ask for a new one.');
}

function passwordExists(): DomainError {
  return conflict(
    'password_exists',
    'This address has a password here already, and keeps it: accept with that one. It is changed once you are signed ' +
      'in (PUT /v1/session/password) or, if it is forgotten, by a link for a new one (POST /v1/links).',
  );
}

function withoutPassword(): DomainError {
  const message = 'No password can be set by this link: go on without one.';
  return unprocessable('password_not_by_link', message, [
    { pointer: '/password', code: 'password_not_by_link', message },
  ]);
}

function passwordRequired(): DomainError {
  const message = 'Choose a password to go on.';
  return unprocessable('password_required', message, [
    { pointer: '/password', code: 'password_required', message },
  ]);
}
