import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import type { Provenance } from '../../../../shared/attributed-text';
import { mayWrite, type Lane, type Writer } from '../../domain/lanes';
import { voiceOf } from '../../domain/narrative';
import type { Section } from '../../domain/sections';
import { PlanContents } from '../../persistence/plan-contents';
import { PlanAccess, type OpenedPlan } from '../plan-access';
import { authorNow, writerIn } from '../writer';

/** A plan opened for writing in one lane of one section, and as whom. */
export interface OpenedLane {
  readonly opened: OpenedPlan;
  readonly writer: Writer;
}

/** Who may read and write a lane: one answer for REST and for live documents. */
@Injectable()
export class LaneAccess {
  constructor(
    private readonly access: PlanAccess,
    private readonly contents: PlanContents,
  ) {}

  /** @throws 404 for a lane that the caller does not see. Leaves an access row. */
  async toRead(planId: string, section: Section, lane: Lane): Promise<OpenedPlan> {
    const opened = await this.access.toRead(planId, section);
    const { reach } = opened;
    const ownOnly = lane !== 'own' && reach.ownWordsOnly.has(section);
    if (ownOnly || (lane === 'dictation' && reach.basis === 'consent')) throw notFound();
    return opened;
  }

  /** @throws as PlanAccess.toWrite, and 403 for a lane that is not the caller's. */
  async toWrite(planId: string, section: Section, lane: Lane): Promise<OpenedLane> {
    const opened = await this.access.toWrite(planId, section);
    return { opened, writer: this.requireLane(opened, section, lane) };
  }

  /** The same for a plan that is open already. @returns as whom the caller writes there. */
  requireLane(opened: OpenedPlan, section: Section, lane: Lane): Writer {
    this.access.requireWritable(opened.reach, section);
    const writer = writerIn(opened, section);
    mayWrite(lane, writer);
    return writer;
  }

  /** How many characters plans hold, all lanes of all entries together: what `checkPlanLength` is about. */
  lengths(planIds: readonly string[]): Promise<Map<string, number>> {
    return this.contents.lengths(planIds);
  }

  /** Whose the words will be that the caller writes there from now on. */
  provenance(lane: Lane, writer: Writer, lang: string): Provenance {
    const { authorId, viaId, at } = authorNow(lang);
    return {
      lang,
      voice: voiceOf(lane, writer),
      authorId,
      ...(viaId ? { viaId } : {}),
      authoredAt: at.toISOString(),
    };
  }
}
