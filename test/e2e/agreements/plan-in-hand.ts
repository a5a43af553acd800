import { Api, type Answer } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import type { TestApp } from '../../support/app/test-app';
import { newId } from '../../../src/shared/ids';
import { LATER } from '../../support/review-day';

/** A goal as far as these tests look at it. */
export interface Goal extends Record<string, unknown> {
  id: string;
  version: number;
}

/** A proposal as far as these tests look at it. */
export interface Proposal extends Record<string, unknown> {
  id: string;
  hash: string;
}

/** Amira's plan with all that a plan in force needs, her team, and people who are not of it. */
export class PlanInHand {
  private constructor(
    private readonly app: TestApp,
    readonly orgId: string,
    readonly teamId: string,
    readonly callers: { worker: Caller; person: Caller; manager: Caller },
    readonly planId: string,
  ) {}

  static async open(app: TestApp, organisation = 'Northside', reviewOn = LATER): Promise<PlanInHand> {
    const orgId = await app.fixtures.organisation(organisation);
    const teamId = await app.fixtures.team(orgId);
    const worker = await app.fixtures.worker(orgId, 'practitioner', teamId, 'Ruth Osei');
    const manager = await app.fixtures.worker(orgId, 'service_manager', null, 'Bea Quist');
    const person = await app.fixtures.person(orgId, teamId, worker.partyId);
    const staff = new Api(app, worker);
    const { body } = await staff.post<{ id: string; version: number }>('/v1/plans', {
      personId: person.partyId,
      reviewOn,
      reviewResponsibleId: worker.partyId,
    });
    const plan = new PlanInHand(app, orgId, teamId, { worker, person, manager }, body.id);
    await plan.amira.post(plan.path('crisis-contacts'), { name: 'Leila Haddad', phone: '020 7946 0000' });
    return plan;
  }

  get staff(): Api {
    return new Api(this.app, this.callers.worker);
  }

  get amira(): Api {
    return new Api(this.app, this.callers.person);
  }

  get manager(): Api {
    return new Api(this.app, this.callers.manager);
  }

  get personId(): string {
    return this.callers.person.partyId;
  }

  path(...parts: (string | number)[]): string {
    return ['/v1/plans', this.planId, ...parts].join('/');
  }

  of(proposal: Proposal, ...parts: string[]): string {
    return this.path('proposals', proposal.id, ...parts);
  }

  async goal(own: string, more: object = {}): Promise<Goal> {
    const body = { statement: { own }, kind: 'life', direction: 'approach', ...more };
    const answer = await this.amira.post<Goal>(this.path('goals'), body);
    expect(answer.status).toBe(201);
    return answer.body;
  }

  /** Puts the whole text of a lane. */
  async write(itemId: string, field: string, text: string, revision: number): Promise<void> {
    const path = this.path('items', itemId, 'texts', field, 'own');
    expect((await this.amira.put(path, { text }, { version: revision })).status).toBe(200);
  }

  async propose(): Promise<Proposal> {
    const answer = await this.staff.post<Proposal>(this.path('proposals'));
    expect(answer.status).toBe(201);
    return answer.body;
  }

  attest(proposal: Proposal, by: Api = this.amira, claim: object = {}): Promise<Answer> {
    const own = { hash: proposal.hash, stance: 'agree', method: 'own_account' };
    return by.post(this.of(proposal, 'attestations'), { ...own, ...claim });
  }

  agree(proposal: Proposal, by: Api = this.staff, hash = proposal.hash): Promise<Answer> {
    return by.post(this.of(proposal, 'agreement'), { hash });
  }

  /** Proposes what the draft holds, and brings it into force with her yes. */
  async version(): Promise<Record<string, unknown> & { number: number; hash: string }> {
    const proposal = await this.propose();
    expect((await this.attest(proposal)).status).toBe(201);
    const { status, body } = await this.agree(proposal);
    expect(status).toBe(201);
    return body as { number: number; hash: string };
  }

  /** A sister to whom these sections are open, or in them the own words alone. */
  async supporter(sections: readonly string[], status = 'given'): Promise<Caller> {
    const sister = await this.app.fixtures.supporter(this.orgId, this.personId);
    for (const section of sections)
      await this.app.fixtures.insert('consent', {
        ...{
          org_id: this.orgId,
          id: newId(),
          person_id: this.personId,
          recipient_id: sister.partyId,
          section,
        },
        ...{ purpose: 'support', status, basis: 'own', created_by: this.personId, updated_by: this.personId },
      });
    return sister;
  }

  as(caller: Pick<Caller, 'token'>): Api {
    return new Api(this.app, caller);
  }

  /** Her session on Ruth's device, locked to the plan. */
  async sitting(): Promise<Api> {
    const { body } = await this.staff.post<{ token: string }>('/v1/sittings', { planId: this.planId });
    return this.as(body);
  }

  /** Stores a file in her record. @returns its id. */
  async attach(by: Api, type: string, data: Uint8Array): Promise<string> {
    const call = { raw: { type, data } };
    const answer = await by.post<{ id: string }>(`/v1/people/${this.personId}/attachments`, undefined, call);
    expect(answer.status).toBe(201);
    return answer.body.id;
  }
}
