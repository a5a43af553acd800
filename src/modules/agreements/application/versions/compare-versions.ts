import { Injectable } from '@nestjs/common';
import { PlanAccess } from '../../../plans';
import { compare, type PlanComparison } from '../../domain/compare';
import { cutSnapshot } from '../../domain/cut-snapshot';
import { readSnapshot, type DraftSnapshot } from '../../domain/snapshot';
import { verifiedBytes } from '../../persistence/stored-bytes';
import { Versions } from '../../persistence/versions';
import { DraftSnapshots } from '../proposals/draft-snapshots';

/** What is compared: a version by its number, or the draft as it stands now. */
export type Side = number | 'draft';

/** How one version became another, as far as the caller may see both. */
@Injectable()
export class CompareVersions {
  constructor(
    private readonly plans: PlanAccess,
    private readonly versions: Versions,
    private readonly drafts: DraftSnapshots,
  ) {}

  /** @throws 404 for a version that is not there. */
  async execute(planId: string, from: Side, to: Side): Promise<PlanComparison> {
    const { reach } = await this.plans.toRead(planId);
    // Cut before they are compared: whatever is not open leaves no trace, not even that it changed.
    const before = cutSnapshot(await this.document(planId, from), reach);
    return compare(before, cutSnapshot(await this.document(planId, to), reach));
  }

  private async document(planId: string, side: Side): Promise<DraftSnapshot> {
    if (side === 'draft') return this.drafts.current(planId, new Date());
    return readSnapshot(verifiedBytes(await this.versions.document(planId, side)));
  }
}
