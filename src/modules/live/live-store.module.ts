import { Global, Module } from '@nestjs/common';
import { LaneDocuments, PlansModule } from '../plans';
import { Announcements } from './application/announcements';
import { AppendBatch } from './application/append-batch';
import { AppendQueue } from './application/append-queue';
import { CompactDocument } from './application/compact-document';
import { LaneWriting } from './application/lane-writing';
import { LiveDocuments } from './application/live-documents';
import { OpenDocument } from './application/open-document';
import { PlanRooms } from './application/plan-rooms';
import { Replicas } from './application/replicas';
import { Rights } from './application/rights';
import { ServerEdits } from './application/server-edits';
import { StoredDocuments } from './application/stored-documents';
import { Compaction } from './persistence/compaction';
import { LiveHistory } from './persistence/live-history';
import { LiveLog } from './persistence/live-log';

/**
 * The store of what is written together. Global, since plans write their lanes through it and it opens plans: the one
 * asks for `LaneDocuments`, which it declares, and the other provides them.
 */
@Global()
@Module({
  imports: [PlansModule],
  providers: [
    Announcements, AppendBatch, AppendQueue, CompactDocument, Compaction, LiveHistory, LiveLog, OpenDocument, PlanRooms,
    Replicas, Rights, ServerEdits,
    { provide: LaneDocuments, useClass: LaneWriting },
    { provide: LiveDocuments, useClass: StoredDocuments },
  ], // prettier-ignore
  exports: [LaneDocuments, LiveDocuments],
})
export class LiveStoreModule {}
