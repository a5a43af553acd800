import * as Y from 'yjs';
import {
  LiveDocuments,
  type LiveWriter,
  type OpenedDocument,
} from '../../../src/modules/live/application/live-documents';
import type { Principal } from '../../../src/platform/context/principal';
import type { Passage } from '../../../src/shared/attributed-text';
import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { SOON } from '../../support/review-day';

/** A plan with people around it who write. */
export class Setting {
  private constructor(
    readonly app: TestApp,
    readonly orgId: string,
    readonly teamId: string,
    readonly worker: Caller,
    readonly colleague: Caller,
    readonly person: Caller,
    readonly planId: string,
  ) {}

  static async start(): Promise<Setting> {
    const app = await startTestApp({ databasePool: 8 });
    const { fixtures } = app;
    const orgId = await fixtures.organisation();
    const teamId = await fixtures.team(orgId);
    const worker = await fixtures.worker(orgId, 'practitioner', teamId, 'Wen');
    const colleague = await fixtures.worker(orgId, 'practitioner', teamId, 'Cora');
    const person = await fixtures.person(orgId, teamId, worker.partyId);
    const review = { reviewOn: SOON, reviewResponsibleId: worker.partyId };
    const opened = await new Api(app, worker).post('/v1/plans', { personId: person.partyId, ...review });
    const planId = String(opened.body['id']);
    const contact = { name: 'Leila Haddad', phone: '020 7946 0000' };
    await new Api(app, person).post(`/v1/plans/${planId}/crisis-contacts`, contact);
    return new Setting(app, orgId, teamId, worker, colleague, person, planId);
  }

  get store(): LiveDocuments {
    return this.app.app.get(LiveDocuments);
  }

  as(caller: Caller): Api {
    return new Api(this.app, caller);
  }

  name(lane: string, section = 'goals', planId = this.planId): string {
    return `${this.orgId}/${planId}/${section}/${lane}`;
  }

  /** A goal with first words in a lane. @returns the field of its statement. */
  async goal(caller: Caller, lane: string, words: string): Promise<string> {
    const body = { kind: 'life', direction: 'approach', statement: { [lane]: words } };
    const made = await this.as(caller).post(`/v1/plans/${this.planId}/goals`, body);
    if (made.status !== 201) throw new Error(made.text);
    return `${String(made.body['id'])}/statement`;
  }

  textPath(field: string, lane: string): string {
    const [itemId, name] = field.split('/');
    return `/v1/plans/${this.planId}/items/${itemId}/texts/${name}/${lane}`;
  }

  async text(
    caller: Caller,
    field: string,
    lane: string,
  ): Promise<{ passages: Passage[]; revision: number }> {
    const { body } = await this.as(caller).get<{ passages: Passage[]; revision: number }>(
      this.textPath(field, lane),
    );
    return body;
  }

  principal(caller: Caller, more: Partial<Principal> = {}): Principal {
    const isPerson = caller.partyId === this.person.partyId;
    return {
      orgId: caller.orgId, partyId: caller.partyId, kind: isPerson ? 'person' : 'worker',
      roles: [isPerson ? 'person' : 'practitioner'], accountId: null, credentialId: newId(), method: 'password',
      viaId: null, actingId: null, planId: null, proposalId: null, scopes: [], ...more,
    }; // prettier-ignore
  }

  /** Someone's editor on a document, in step with the store as far as it synced. */
  async join(
    caller: Caller,
    lane: string,
    { planId = this.planId, ...more }: Partial<Principal> & { planId?: string } = {},
  ): Promise<Typist> {
    const principal = this.principal(caller, more);
    const opened = await this.store.open(this.name(lane, 'goals', planId), principal, newId());
    const typist = new Typist(this.store, opened, principal);
    await this.store.bind(typist.writer, 'en-GB');
    await typist.sync();
    return typist;
  }
}

/** An editor that speaks to the store itself, without a socket. */
export class Typist {
  readonly doc = new Y.Doc();
  readonly writer: LiveWriter;
  private seq = 0;

  constructor(
    private readonly store: LiveDocuments,
    opened: OpenedDocument,
    principal: Principal,
  ) {
    const { name, documentId } = opened;
    this.writer = { principal, name, documentId, clientId: this.doc.clientID, requestId: newId() };
  }

  /** Takes up what is stored. */
  async sync(): Promise<void> {
    const { orgId } = this.writer.principal;
    if (this.seq === 0) {
      const { states, seq } = await this.store.load(orgId, this.writer.documentId);
      for (const state of states) Y.applyUpdate(this.doc, state);
      this.seq = seq;
    } else {
      for (const { payload, seq } of await this.store.updatesAfter(orgId, this.writer.documentId, this.seq)) {
        Y.applyUpdate(this.doc, payload);
        this.seq = seq;
      }
    }
  }

  /** Changes the document and sends what is new. @returns the number it is stored under. */
  change(edit: (doc: Y.Doc) => void): Promise<number> {
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array): void => void updates.push(update);
    this.doc.on('update', note);
    this.doc.transact(() => edit(this.doc));
    this.doc.off('update', note);
    return this.store.append(this.writer, Y.mergeUpdates(updates));
  }

  type(field: string, offset: number, words: string): Promise<number> {
    return this.change((doc) => doc.getText(field).insert(offset, words));
  }

  erase(field: string, offset: number, length: number): Promise<number> {
    return this.change((doc) => doc.getText(field).delete(offset, length));
  }

  read(field: string): string {
    return this.doc.getText(field).toJSON();
  }
}

/** The code of a refusal, or what came. */
export async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
}
