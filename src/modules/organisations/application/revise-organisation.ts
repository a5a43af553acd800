import { Injectable } from '@nestjs/common';
import { given } from '../../../shared/given';
import { stale } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { Units } from '../../../platform/database/units';
import { Outbox } from '../../../platform/outbox/outbox';
import { declareJob } from '../../../platform/queue/declared-jobs';
import { OrganisationRow } from '../persistence/organisation.row';
import { GetOrganisation } from './get-organisation';

/** Asked for when an organisation has said how often plans are reviewed; its `ref_id` is the organisation. */
export const REVIEWS_RULED = declareJob({ name: 'reviews.ruled', queue: 'events' });

/** The settings an administrator may change. */
export type OrganisationSettings = Omit<OrganisationRow, 'orgId' | 'version' | 'createdAt' | 'updatedAt'>;

/** Changes the organisation's settings. @throws 412 stale. */
@Injectable()
export class ReviseOrganisation {
  constructor(
    private readonly units: Units,
    private readonly organisation: GetOrganisation,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async execute(version: number, changes: Partial<OrganisationSettings>): Promise<OrganisationRow> {
    const patch = given(changes);
    const orgId = this.units.orgId;
    const { affected } = await this.units.manager.update(
      OrganisationRow,
      { orgId, version },
      { ...patch, updatedAt: new Date() },
    );
    const current = await this.organisation.execute();
    if (affected !== 1) throw stale(differing(current, patch));
    const fields = Object.keys(patch);
    await this.audit.record({
      action: 'organisation.updated',
      subjectKind: 'organisation',
      subjectId: orgId,
      fields,
    });
    if (patch.reviewEveryMonths !== undefined) await this.outbox.append(REVIEWS_RULED, orgId);
    return current;
  }
}

function differing(
  current: OrganisationRow,
  patch: Partial<OrganisationSettings>,
): Partial<OrganisationSettings> {
  const names = (Object.keys(patch) as (keyof OrganisationSettings)[]).filter(
    (name) => current[name] !== patch[name],
  );
  return Object.fromEntries(names.map((name) => [name, current[name]]));
}
