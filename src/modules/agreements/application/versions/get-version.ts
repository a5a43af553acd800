import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import type { Section } from '../../../../shared/sections';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../../platform/http/conventions/page';
import { PlanAccess } from '../../../plans';
import { cutSnapshot, seesWhole } from '../../domain/cut-snapshot';
import { readSnapshot, type PlanSnapshot } from '../../domain/snapshot';
import { Attestations } from '../../persistence/attestations';
import { verifiedBytes } from '../../persistence/stored-bytes';
import { Versions } from '../../persistence/versions';
import type { LabelledVersion } from './labelled-version';

/** A version as far as the caller may see it. Who does not see the whole is told neither reasons nor stances. */
export interface ReadVersion extends LabelledVersion {
  readonly document: PlanSnapshot;
  readonly sections: Section[];
  readonly whole: boolean;
}

/** Versions of a plan: they never change, and are shown as far as the caller's sections go. */
@Injectable()
export class GetVersion {
  constructor(
    private readonly plans: PlanAccess,
    private readonly versions: Versions,
    private readonly attestations: Attestations,
  ) {}

  async execute(planId: string, number: number): Promise<ReadVersion> {
    const { reach } = await this.plans.toRead(planId);
    const { bytes, ...version } = await this.versions.document(planId, number);
    return {
      version,
      document: cutSnapshot(readSnapshot(verifiedBytes({ ...version, bytes })), reach),
      sections: [...reach.sections],
      whole: seesWhole(reach),
      attestations: await this.attestations.of(version.proposalId),
    };
  }

  /** The exact bytes. @throws 404 for whoever may not see all of them. */
  async bytes(planId: string, number: number): Promise<{ bytes: Buffer; hash: string }> {
    const { reach } = await this.plans.toRead(planId);
    if (!seesWhole(reach)) throw notFound();
    const stored = await this.versions.document(planId, number);
    return { bytes: verifiedBytes(stored), hash: stored.hash };
  }

  /** All of the plan, highest number first. */
  async page(
    planId: string,
    { limit, cursor }: PageQuery,
  ): Promise<Page<LabelledVersion> & { whole: boolean }> {
    const { reach } = await this.plans.toRead(planId);
    const [below] = decodeCursor(cursor, ['bigint']) ?? [null];
    const rows = await this.versions.page(planId, below ?? null, limit);
    const { items, next } = toPage(rows, limit, ({ number }) => [String(number)]);
    const all = await this.attestations.of(...items.map(({ proposalId }) => proposalId));
    const labelled = items.map((version) => ({
      version,
      attestations: all.filter(({ proposalId }) => proposalId === version.proposalId),
    }));
    return { items: labelled, next, whole: seesWhole(reach) };
  }
}
