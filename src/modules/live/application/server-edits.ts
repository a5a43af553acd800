import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Passage, Provenance } from '../../../shared/attributed-text';
import { currentContext } from '../../../platform/context/request-context';
import { SYSTEM_PARTY } from '../../../platform/outbox/outbox';
import { editField } from '../domain/edit-field';
import { readField } from '../domain/field-text';
import { laneEdits } from '../domain/lane-edits';
import type { Replica } from '../domain/replica';
import type { Stretch } from '../domain/stretches';
import { LiveHistory } from '../persistence/live-history';
import { LiveLog, type HeldDocument, type WrittenField } from '../persistence/live-log';
import { Announcements } from './announcements';
import { Replicas } from './replicas';

const CLIENT_IDS = 2 ** 32;

/** Writes in documents on behalf of those who do not hold them open: REST, a first opening. */
@Injectable()
export class ServerEdits {
  constructor(
    private readonly log: LiveLog,
    private readonly history: LiveHistory,
    private readonly replicas: Replicas,
    private readonly announcements: Announcements,
  ) {}

  /** Writes one field as it is to read, and `plan_text` after it. The document is held. @returns as it reads now. */
  async write(
    document: HeldDocument,
    { itemId, field, draft, passages }: WrittenField & { readonly draft: number },
  ): Promise<{ passages: Passage[]; revision: number }> {
    const replica = await this.replicas.private({
      id: document.id,
      lastSeq: await this.history.lastSeq(document.id),
    });
    const name = `${itemId}/${field}`;
    const { update, stretches } = this.edit(replica, new Map([[name, passages]]));
    const written = replica.stretches.passagesOf(readField(replica.doc, name));
    const { planId, lane } = document;
    const updatedBy = writerOf().partyId;
    const projection = { planId, itemId, field, lane, draft, updatedBy, passages: written };
    const revision = await this.log.project(projection);
    await this.store(document, replica.seq + 1, { update, stretches, draft, fields: [name] });
    return { passages: written, revision };
  }

  /** Takes the words of entries out of a document, and leaves `plan_text` as it is. The document is held. */
  async clear(document: HeldDocument, itemIds: readonly string[], draft: number): Promise<void> {
    const replica = await this.replicas.private(document);
    const names = [...replica.doc.share.keys()].filter((name) =>
      itemIds.some((id) => name.startsWith(`${id}/`)),
    );
    const standing = names.filter((name) => readField(replica.doc, name).length > 0);
    if (standing.length === 0) return;
    const { update, stretches } = this.edit(replica, new Map(standing.map((name) => [name, []])));
    await this.store(document, replica.seq + 1, { update, stretches, draft, fields: [] });
  }

  /** Puts the words that a plan has already into a document that has none: what they are is not touched. */
  async seed(
    document: Pick<HeldDocument, 'id' | 'lane'>,
    draft: number,
    fields: ReadonlyMap<string, readonly Passage[]>,
    replica: Replica,
  ): Promise<void> {
    const { update, stretches } = this.edit(replica, fields);
    if (stretches.length === 0) return;
    await this.store(document, 1, { update, stretches, draft, fields: [], partyId: SYSTEM_PARTY });
  }

  private edit(
    replica: Replica,
    fields: ReadonlyMap<string, readonly Passage[]>,
  ): { update: Uint8Array; stretches: Stretch[] } {
    const fresh = new Map<string, Stretch>();
    const clientFor = (provenance: Provenance): number => {
      const key = JSON.stringify(provenance);
      const known = fresh.get(key) ?? newStretch(provenance, replica);
      fresh.set(key, known);
      replica.stretches.add(known);
      return known.clientId;
    };
    const update = replica.change((doc) => {
      for (const [name, passages] of fields) {
        const before = replica.stretches.passagesOf(readField(doc, name));
        editField(doc, name, laneEdits(before, passages), clientFor);
      }
    });
    return { update, stretches: [...fresh.values()] };
  }

  private async store(
    { id: documentId, lane }: Pick<HeldDocument, 'id' | 'lane'>,
    seq: number,
    { stretches, update, ...rest }: ServerUpdate,
  ): Promise<void> {
    await this.history.saveAuthors(stretches.map((stretch) => ({ ...stretch, documentId })));
    const row = { documentId, lane, seq, payload: update, ...writerOf(), ...rest };
    await this.log.append(row);
    this.announcements.onCommit({ documentId, seq });
  }
}

interface ServerUpdate {
  readonly update: Uint8Array;
  readonly stretches: readonly Stretch[];
  readonly draft: number;
  readonly fields: readonly string[];
  readonly partyId?: string;
}

function newStretch(provenance: Provenance, { stretches }: Replica): Stretch {
  let clientId = randomInt(1, CLIENT_IDS);
  while (stretches.has(clientId)) clientId = randomInt(1, CLIENT_IDS);
  return { clientId, fromClock: 0, partyId: null, viaId: null, provenance, fields: [] };
}

function writerOf(): { partyId: string; viaId: string | null } {
  const { principal } = currentContext();
  return { partyId: principal?.partyId ?? SYSTEM_PARTY, viaId: principal?.viaId ?? null };
}
