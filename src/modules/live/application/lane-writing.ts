import { Injectable } from '@nestjs/common';
import type { Author, Passage } from '../../../shared/attributed-text';
import type { Section } from '../../../shared/sections';
import { LANES, LaneDocuments, type Lane, type LanePlace, type WrittenLane } from '../../plans';
import { readField } from '../domain/field-text';
import { mergeChanges } from '../domain/merge-changes';
import { Replica } from '../domain/replica';
import { Stretches } from '../domain/stretches';
import { LiveHistory } from '../persistence/live-history';
import { LiveLog, type HeldDocument } from '../persistence/live-log';
import { OpenDocument } from './open-document';
import { Replicas } from './replicas';
import { ServerEdits } from './server-edits';

/** The documents of lanes, for whoever writes a lane without holding its document open. */
@Injectable()
export class LaneWriting extends LaneDocuments {
  constructor(
    private readonly log: LiveLog,
    private readonly history: LiveHistory,
    private readonly replicas: Replicas,
    private readonly opening: OpenDocument,
    private readonly edits: ServerEdits,
  ) {
    super();
  }

  async hold(planId: string, section: Section, lanes: readonly Lane[]): Promise<ReadonlySet<Lane>> {
    return new Set((await this.log.holdLanes(planId, section, lanes)).map(({ lane }) => lane));
  }

  async ensure(planId: string, section: Section, lane: Lane): Promise<void> {
    const place = { planId, section, lane };
    if ((await this.log.find(place)) === null) await this.opening.begin(place);
  }

  async write(place: LanePlace, draft: number, passages: readonly Passage[]): Promise<WrittenLane | null> {
    const document = await this.held(place);
    if (!document) return null;
    const { itemId, field } = place;
    return this.edits.write(document, { itemId, field, draft, passages });
  }

  async clear(planId: string, section: Section, itemIds: readonly string[], draft: number): Promise<void> {
    for (const document of await this.log.holdLanes(planId, section, LANES))
      await this.edits.clear(document, itemIds, draft);
  }

  async merged(
    place: LanePlace,
    baseRevision: number,
    text: string,
    author: Author,
  ): Promise<Passage[] | null> {
    const document = await this.held(place);
    if (!document) return null;
    const name = `${place.itemId}/${place.field}`;
    const next = await this.history.afterRevision(document.id, name, baseRevision);
    if (next?.revision !== baseRevision + 1) return null;
    const base = readField((await this.asItWas(document.id, next.seq - 1)).doc, name);
    const replica = await this.replicas.private(document);
    const now = readField(replica.doc, name);
    return mergeChanges(base, now, replica.stretches.passagesOf(now), text, author);
  }

  /** The document after the update of that number. */
  private async asItWas(documentId: string, seq: number): Promise<Replica> {
    const { snapshot, snapshotSeq, floor, floorSeq } = await this.history.source(documentId);
    const [state, from] = snapshotSeq <= seq ? [snapshot, snapshotSeq] : [floor, floorSeq];
    const updates = await this.history.updates(documentId, from, seq);
    const states = [...(state ? [state] : []), ...updates.map(({ payload }) => payload)];
    return new Replica(seq, new Stretches(), states);
  }

  private async held({ planId, section, lane }: LanePlace): Promise<HeldDocument | undefined> {
    const [document] = await this.log.holdLanes(planId, section, [lane]);
    return document;
  }
}
