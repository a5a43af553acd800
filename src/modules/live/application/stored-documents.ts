import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { conflict, notFound } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import type { Principal } from '../../../platform/context/principal';
import { runInContext } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { LaneAccess } from '../../plans';
import { nameOf } from '../domain/document-name';
import { LiveHistory } from '../persistence/live-history';
import { LiveLog } from '../persistence/live-log';
import { Announcements } from './announcements';
import { AppendQueue } from './append-queue';
import { CompactDocument } from './compact-document';
import {
  LiveDocuments,
  type Appended,
  type LiveWriter,
  type LoadedDocument,
  type OpenedDocument,
  type StoredUpdate,
} from './live-documents';
import { OpenDocument } from './open-document';
import { Replicas } from './replicas';
import { Rights } from './rights';

const MOST_CLIENT_ID = Number.MAX_SAFE_INTEGER;

/** Live documents in PostgreSQL: each method in a unit of its own. */
@Injectable()
export class StoredDocuments extends LiveDocuments implements BeforeApplicationShutdown {
  constructor(
    private readonly units: Units,
    private readonly opening: OpenDocument,
    private readonly rights: Rights,
    private readonly lanes: LaneAccess,
    private readonly places: LiveLog,
    private readonly history: LiveHistory,
    private readonly replicas: Replicas,
    private readonly queue: AppendQueue,
    private readonly compacting: CompactDocument,
    private readonly announcements: Announcements,
  ) {
    super();
  }

  async open(name: string, principal: Principal, requestId: string): Promise<OpenedDocument> {
    const opened = await this.unit('live_open', { principal, requestId }, () => this.opening.execute(name));
    if (!opened.mayWrite) this.rights.forget({ principal, documentId: opened.documentId });
    return opened;
  }

  bind(writer: LiveWriter, lang: string): Promise<void> {
    const { documentId, clientId, principal } = writer;
    const isId = Number.isInteger(clientId) && clientId >= 0 && clientId <= MOST_CLIENT_ID;
    return this.unit('live_bind', writer, async () => {
      if ((await this.places.find(writer.name)) !== documentId) throw notFound();
      const { writer: as } = await this.rights.requireWrite(writer.name);
      const provenance = this.lanes.provenance(writer.name.lane, as, lang);
      if (!isId || !(await this.history.bind(documentId, clientId, principal, provenance)))
        throw conflict('client_id_taken', 'This client id is someone else’s here: take a new one.');
      this.rights.confirmed(writer);
    });
  }

  load(orgId: string, documentId: string): Promise<LoadedDocument> {
    return this.system('live_load', orgId, () => this.replicas.states(documentId));
  }

  updatesAfter(orgId: string, documentId: string, seq: number): Promise<StoredUpdate[]> {
    return this.system('live_follow', orgId, async () =>
      this.history.updates(documentId, seq, await this.history.lastSeq(documentId)),
    );
  }

  heads(orgId: string, documentIds: readonly string[]): Promise<Map<string, number>> {
    return this.system('live_heads', orgId, () => this.history.heads(documentIds));
  }

  async append(writer: LiveWriter, payload: Uint8Array): Promise<number> {
    const { orgId } = writer.principal;
    if (writer.name.orgId !== orgId) throw notFound();
    const outcome = await this.queue.add(orgId, { writer, payload });
    if ('refused' in outcome) throw outcome.refused;
    if (outcome.seq > 0) this.compacting.afterAppend(orgId, writer.documentId, outcome.seq);
    return outcome.seq;
  }

  still({
    name,
    principal,
    requestId,
  }: Pick<LiveWriter, 'name' | 'principal' | 'requestId'>): Promise<OpenedDocument> {
    return this.open(nameOf(name), principal, requestId);
  }

  stands(writer: Pick<LiveWriter, 'principal' | 'documentId'>): void {
    this.rights.confirmed(writer);
  }

  onAppended(listener: (appended: Appended) => void): () => void {
    return this.announcements.listen(listener);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.queue.idle();
    await this.compacting.idle();
  }

  private unit<T>(
    operation: string,
    { principal, requestId }: Pick<LiveWriter, 'principal' | 'requestId'>,
    work: () => Promise<T>,
  ): Promise<T> {
    return runInContext({ requestId, operation, principal }, () => this.units.run(principal.orgId, work));
  }

  private system<T>(operation: string, orgId: string, work: () => Promise<T>): Promise<T> {
    return runInContext({ requestId: newId(), operation }, () => this.units.run(orgId, work));
  }
}
