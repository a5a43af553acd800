import { hash } from 'argon2';
import { issueSecret } from '../../../src/platform/identity/secret';
import { newId } from '../../../src/shared/ids';
import { SECTIONS } from '../../../src/shared/sections';
import { Api, type Answer } from '../../support/app/api';
import type { Caller, Fixtures } from '../../support/app/fixtures';
import type { Credentials, Identity } from './identities';

/** Long, and nobody's: the accounts of these tests live for a minute. */
export const PASSWORD = 'quiet harbour lamps before dawn';

type Own = Exclude<Identity, 'foreign_practitioner' | 'foreign_admin' | 'anonymous' | 'expired'>;
type Human = Exclude<Own, `key${string}`>;

/** A person with an open plan, both signed in and in reach of the practitioner. */
export interface Life {
  readonly personId: string;
  readonly planId: string;
  readonly episodeId: string;
  readonly person: Caller;
}

/** One organisation with somebody in every role, and what they need to call every operation. */
export class Tenant {
  readonly callers = {} as Record<Human, Caller>;
  orgId = '';
  teamId = '';
  otherTeamId = '';
  colleagueElsewhereId = '';
  life!: Life;
  private readonly goals: string[] = [];
  private expired?: Caller;
  private allScopes: readonly string[] = [];
  private readonly keys = new Map<string, string>();
  private readonly accounts = new Map<string, { id: string; email: string }>();

  constructor(
    readonly url: string,
    readonly fixtures: Fixtures,
  ) {}

  static async build(
    url: string,
    fixtures: Fixtures,
    name: string,
    scopes: readonly string[],
  ): Promise<Tenant> {
    const at = new Tenant(url, fixtures);
    at.allScopes = scopes;
    at.orgId = await fixtures.organisation(name);
    at.teamId = await fixtures.team(at.orgId);
    at.otherTeamId = await fixtures.team(at.orgId);
    for (const role of ['admin', 'service_manager', 'auditor'] as const)
      at.callers[role] = await at.signedIn(await fixtures.worker(at.orgId, role));
    for (const role of ['practitioner', 'peer_worker'] as const)
      at.callers[role] = await at.signedIn(await fixtures.worker(at.orgId, role, at.teamId));
    const elsewhere = await fixtures.worker(at.orgId, 'practitioner', at.otherTeamId);
    at.callers.practitioner_elsewhere = await at.signedIn(elsewhere);
    at.colleagueElsewhereId = (await fixtures.worker(at.orgId, 'practitioner', at.otherTeamId)).partyId;
    at.callers.worker_without_role = await at.signedIn(await at.formerPractitioner());
    at.life = await at.newLife();
    at.callers.person = await at.signedIn(at.life.person);
    at.callers.sitting = await at.sittingIn(at.life);
    at.callers.link = await at.linkIn(at.life);
    at.callers.other_person = await at.signedIn((await at.newLife()).person);
    for (const name of ['supporter', 'supporter_without_consent'] as const)
      at.callers[name] = await at.signedIn(await fixtures.supporter(at.orgId, at.life.personId));
    await at.consentTo(at.callers.supporter.partyId, at.life.personId);
    return at;
  }

  /** Somebody who still works here, and whose only role was taken away. */
  private async formerPractitioner(): Promise<Caller> {
    const worker = await this.fixtures.worker(this.orgId, 'practitioner', this.teamId);
    const ended =
      'UPDATE membership SET ended_at = now(), ended_by = worker_id WHERE org_id = $1 AND worker_id = $2';
    await this.fixtures.query(ended, [this.orgId, worker.partyId]);
    return worker;
  }

  /** As whom a call is made; a session of an account, so that nothing is refused for want of one. */
  async signedIn({ partyId }: Pick<Caller, 'partyId'>, more: Record<string, unknown> = {}): Promise<Caller> {
    const { id } = await this.accountOf(partyId);
    return this.fixtures.signIn(this.orgId, partyId, { account_id: id, account_epoch: 1, ...more });
  }

  /** The account of a party; made, with the password of these tests, when there is none. */
  async accountOf(partyId: string): Promise<{ id: string; email: string }> {
    const known = this.accounts.get(partyId);
    if (known) return known;
    const account = { id: newId(), email: `${partyId}@account.example` };
    await this.fixtures.query('SELECT identity.ensure_account($1, $2)', [account.id, account.email]);
    await this.fixtures.query('UPDATE party SET account_id = $3 WHERE org_id = $1 AND id = $2', [
      this.orgId,
      partyId,
      account.id,
    ]);
    this.accounts.set(partyId, account);
    return account;
  }

  async givePassword(partyId: string): Promise<void> {
    const { id } = await this.accountOf(partyId);
    const digest = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await this.fixtures.query('SELECT identity.set_password($1, $2)', [id, digest]);
  }

  /** A person in the team of the practitioner, with a plan opened for them. */
  async newLife(name = 'Amira Haddad'): Promise<Life> {
    const keyWorkerId = this.callers.practitioner.partyId;
    const person = await this.fixtures.person(this.orgId, this.teamId, keyWorkerId, name);
    const [episode] = await this.fixtures.query<{ id: string }>(
      'SELECT id FROM episode WHERE org_id = $1 AND person_id = $2',
      [this.orgId, person.partyId],
    );
    const { body } = await this.must(
      this.as('practitioner').post<{ id: string }>('/v1/plans', { personId: person.partyId }),
    );
    return { personId: person.partyId, planId: body.id, episodeId: episode?.id ?? '', person };
  }

  /** The person of this life on the practitioner's device. */
  private async sittingIn({ planId, personId }: Life): Promise<Caller> {
    const { body } = await this.must(
      this.as('practitioner').post<{ token: string }>('/v1/sittings', { planId }),
    );
    return { orgId: this.orgId, partyId: personId, token: body.token };
  }

  /** The person of this organisation's life on a device that a practitioner handed over, signed in for this alone. */
  async handedOver(pin: string): Promise<{ token: string }> {
    const worker = await this.signedIn(this.callers.practitioner);
    const api = new Api({ url: this.url }, worker);
    const { planId } = this.life;
    const { body } = await this.must(api.post<{ token: string }>('/v1/sittings/hand-over', { planId, pin }));
    return { token: body.token };
  }

  /** The person of this life by a link for one proposal. */
  private linkIn({ planId, personId }: Life): Promise<Caller> {
    return this.fixtures.signIn(this.orgId, personId, { method: 'link', plan_id: planId });
  }

  /** The party behind an identity; the person where it has none. */
  partyOf(who: Identity): string {
    return ((this.callers as Partial<Record<Identity, Caller>>)[who] ?? this.callers.person).partyId;
  }

  /** Speaks as one of this organisation's people; for what a call needs to be there first. */
  as(identity: Human): Api {
    return new Api({ url: this.url }, this.callers[identity]);
  }

  /** The answer, or the end of the test: what a call stands on must have gone well. */
  async must<Body>(asked: Promise<Answer<Body>>): Promise<Answer<Body>> {
    const answer = await asked;
    if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
    return answer;
  }

  /** What the identity shows on an operation that asks for these scopes. */
  async credentials(identity: Identity, scopes: readonly string[] = []): Promise<Credentials> {
    const acting = this.callers.practitioner.partyId;
    if (identity === 'anonymous') return {};
    if (identity === 'expired') return this.expiredSession(acting);
    if (identity === 'key') return this.key(this.allScopes, acting);
    if (identity === 'key_elsewhere')
      return this.key(this.allScopes, this.callers.practitioner_elsewhere.partyId);
    if (identity === 'key_for_manager') return this.key(this.allScopes, this.callers.service_manager.partyId);
    if (identity === 'key_without_clinician') return this.key(this.allScopes);
    if (identity === 'key_with_wrong_scope')
      return this.key(
        this.allScopes.filter((scope) => !scopes.includes(scope)),
        acting,
      );
    if (identity === 'foreign_admin' || identity === 'foreign_practitioner')
      throw new Error('A foreign caller is asked of the other organisation.');
    return this.callers[identity];
  }

  private async expiredSession(partyId: string): Promise<Caller> {
    this.expired ??= await this.fixtures.signIn(this.orgId, partyId, {
      expires_at: new Date(Date.now() - 1000),
    });
    return this.expired;
  }

  private async key(scopes: readonly string[], acting?: string): Promise<Credentials> {
    const headers: Record<string, string> = acting === undefined ? {} : { 'trellis-acting-worker': acting };
    const known = this.keys.get(scopes.join());
    if (known !== undefined) return { token: known, headers };
    const { token, hash: secretHash } = issueSecret('apiKey', this.orgId);
    const partyId = await this.fixtures.party(this.orgId, 'client', 'EHR');
    await this.fixtures.insert('api_key', {
      org_id: this.orgId, id: newId(), party_id: partyId, prefix: token.slice(0, 12), secret_hash: secretHash,
      scopes: [...scopes], created_by: this.callers.admin.partyId, expires_at: new Date(Date.now() + 3_600_000),
    }); // prettier-ignore
    this.keys.set(scopes.join(), token);
    return { token, headers };
  }

  /**
   * In a life of its own, the person of that life, in a sitting too, and its supporter stand for these identities;
   * everybody else is who they are everywhere.
   */
  async tokenIn(life: Life, who: Identity): Promise<{ token?: string }> {
    const { personId, person } = life;
    if (who === 'person') return { token: person.token };
    if (who === 'sitting') return { token: (await this.sittingIn(life)).token };
    if (who === 'link') return { token: (await this.linkIn(life)).token };
    if (who !== 'supporter') return {};
    const supporter = await this.fixtures.supporter(this.orgId, personId);
    await this.consentTo(supporter.partyId, personId);
    return { token: supporter.token };
  }

  /** Gives a person an address that is safe to write to. */
  async giveAddress(personId: string): Promise<void> {
    const contacts = JSON.stringify([{ kind: 'email', value: `${personId}@person.example`, safe: 'always' }]);
    await this.fixtures.query('UPDATE person SET contacts = $3 WHERE org_id = $1 AND id = $2', [
      this.orgId,
      personId,
      contacts,
    ]);
  }

  speakingAs(caller: Caller): Api {
    return new Api({ url: this.url }, caller);
  }

  /** Takes away the oldest goals that these tests put into the main plan, before there is no room for more. */
  async makeRoom(goalId: string): Promise<void> {
    this.goals.push(goalId);
    if (this.goals.length < 45) return;
    const gone = this.goals.splice(0, 20);
    await this.fixtures.query(
      `UPDATE plan_item SET removed_at = now(), removed_by = created_by, removed_reason = 'removed'
       WHERE org_id = $1 AND (id = ANY ($2) OR parent_id = ANY ($2))`,
      [this.orgId, gone],
    );
  }

  private async consentTo(recipientId: string, personId: string): Promise<void> {
    for (const section of SECTIONS)
      await this.fixtures.insert('consent', {
        org_id: this.orgId, id: newId(), person_id: personId, recipient_id: recipientId, section, purpose: 'support',
        status: 'given', basis: 'own', writes_own_words: true, created_by: personId, updated_by: personId,
      }); // prettier-ignore
  }
}
