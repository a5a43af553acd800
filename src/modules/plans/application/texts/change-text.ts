import { Injectable } from '@nestjs/common';
import { notFound, stale } from '../../../../shared/errors';
import { rewrite } from '../../../../shared/attributed-text';
import { hasNarrative, KINDS, type ItemKind } from '../../domain/item-kinds';
import { voiceOf } from '../../domain/narrative';
import { passagesOf, PlanContents } from '../../persistence/plan-contents';
import { authorNow } from '../writer';
import { LaneAccess } from './lane-access';
import { LaneDocuments } from './lane-documents';
import { textNow, WriteText, type LaneText, type Place } from './write-text';

/** What a caller makes of a text they read. */
export interface TextChange {
  readonly baseRevision: number;
  readonly text: string;
  readonly lang: string;
}

/**
 * Changes a lane from the text the caller read, whoever wrote there since: both changes stay. The document of the lane
 * tells what came since, so the lane has one from its first such change on.
 */
@Injectable()
export class ChangeText {
  constructor(
    private readonly lanes: LaneAccess,
    private readonly contents: PlanContents,
    private readonly documents: LaneDocuments,
    private readonly texts: WriteText,
  ) {}

  /** @throws 412 stale, with the text now, for a base that is not known: not yet, or no longer. */
  async execute(place: Place, change: TextChange): Promise<LaneText> {
    const kind = (await this.contents.item(place)).kind as ItemKind;
    const { section } = KINDS[kind];
    const seen = await this.lanes.toRead(place.planId, section, place.lane);
    this.lanes.requireLane(seen, section, place.lane);
    if (!hasNarrative(kind, place.field)) throw notFound();
    await this.documents.ensure(place.planId, section, place.lane);
    const { opened, writer } = await this.lanes.toWrite(place.planId, section, place.lane);
    await this.documents.hold(place.planId, section, [place.lane]);
    const row = await this.contents.text(place.itemId, place.field, place.lane);
    const revision = row?.revision ?? 0;
    const author = { ...authorNow(change.lang), voice: voiceOf(place.lane, writer) };
    const passages =
      change.baseRevision === revision
        ? rewrite(passagesOf(row), change.text, author)
        : await this.documents.merged({ ...place, section }, change.baseRevision, change.text, author);
    if (!passages) throw stale(textNow(passagesOf(row), revision));
    return this.texts.store(opened, kind, place, revision, passages);
  }
}
