import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { ReviewRequestRow } from '../persistence/review-request.row';
import { PlanAccess } from './plan-access';

/** Anyone who writes in a plan, the person above all, may ask for a review before its time. */
@Injectable()
export class RequestReview {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly audit: Audit,
  ) {}

  async execute(planId: string, words?: string): Promise<ReviewRequestRow> {
    const { plan } = await this.access.toWrite(planId);
    const { orgId, partyId, viaId } = currentPrincipal();
    const row = {
      orgId, id: newId(), planId, words: words ?? null, partyId, viaId, at: new Date(), answeredAt: null, answeredBy: null,
    }; // prettier-ignore
    await this.units.manager.insert(ReviewRequestRow, row);
    const fact = {
      subjectKind: 'review_request',
      subjectId: row.id,
      personId: plan.personId,
      planId,
      section: 'reviews',
    };
    await this.audit.record({ action: 'review.requested', ...fact });
    return row;
  }
}
