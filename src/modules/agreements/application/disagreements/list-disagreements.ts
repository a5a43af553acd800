import { Injectable } from '@nestjs/common';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../../platform/http/conventions/page';
import { PlanAccess } from '../../../plans';
import { seesWhole } from '../../domain/cut-snapshot';
import type { DisagreementRow } from '../../persistence/disagreement.row';
import { Disagreements } from '../../persistence/disagreements';

/** The disagreements of a plan, latest first. A disagreement may touch anything: who sees only a part sees their own. */
@Injectable()
export class ListDisagreements {
  constructor(
    private readonly plans: PlanAccess,
    private readonly disagreements: Disagreements,
  ) {}

  async execute(planId: string, { limit, cursor }: PageQuery): Promise<Page<DisagreementRow>> {
    const { reach } = await this.plans.toRead(planId);
    const [before] = decodeCursor(cursor, ['uuid']) ?? [null];
    const raisedBy = seesWhole(reach) ? null : currentPrincipal().partyId;
    const rows = await this.disagreements.page(planId, before ?? null, raisedBy, limit);
    return toPage(rows, limit, ({ id }) => [id]);
  }
}
