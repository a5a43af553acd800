import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { runInContext } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { Log } from '../../../platform/observability/log';
import { Replica } from '../domain/replica';
import { Stretches } from '../domain/stretches';
import { Compaction } from '../persistence/compaction';
import { LiveHistory } from '../persistence/live-history';
import { Replicas } from './replicas';

/** A document is read from its snapshot and at most about this many updates. */
const EVERY = 500;

/**
 * Keeps a document quick to load: a snapshot takes the place of the updates below it, and updates of more than a day
 * ago, from which nobody's change over REST begins any more, are cleared away. Nothing waits for it, and nothing is
 * lost without it.
 */
@Injectable()
export class CompactDocument {
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly units: Units,
    private readonly replicas: Replicas,
    private readonly history: LiveHistory,
    private readonly compaction: Compaction,
    private readonly log: Log,
  ) {}

  /** Called with each number that a document reaches: now and then it is time. */
  afterAppend(orgId: string, documentId: string, seq: number): void {
    if (seq % EVERY !== 0 || this.running.has(documentId)) return;
    const run = this.execute(orgId, documentId)
      .catch((error: unknown) =>
        this.log.error('a live document was not compacted; it will be again', { error }),
      )
      .finally(() => this.running.delete(documentId));
    this.running.set(documentId, run);
  }

  async idle(): Promise<void> {
    await Promise.all(this.running.values());
  }

  execute(orgId: string, documentId: string): Promise<void> {
    return runInContext({ requestId: newId(), operation: 'live_compact' }, () =>
      this.units.run(orgId, async () => {
        const lastSeq = await this.history.lastSeq(documentId);
        const replica = await this.replicas.private({ id: documentId, lastSeq });
        await this.compaction.saveSnapshot(documentId, replica.state(), replica.seq);
        await this.clearAway(documentId);
      }),
    );
  }

  private async clearAway(documentId: string): Promise<void> {
    const upTo = await this.compaction.clearable(documentId);
    if (upTo === null) return;
    const { floor, floorSeq } = await this.history.source(documentId);
    const updates = await this.history.updates(documentId, floorSeq, upTo);
    const states = [...(floor ? [floor] : []), ...updates.map(({ payload }) => payload)];
    const below = new Replica(upTo, new Stretches(), states);
    await this.compaction.raiseFloor(documentId, below.state(), floorSeq, upTo);
  }
}
