import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { Units } from '../../../platform/database/units';
import { OrganisationRow } from '../persistence/organisation.row';

/** The caller's organisation and its settings. */
@Injectable()
export class GetOrganisation {
  constructor(private readonly units: Units) {}

  async execute(): Promise<OrganisationRow> {
    const found = await this.units.manager.findOneBy(OrganisationRow, { orgId: this.units.orgId });
    if (!found) throw notFound();
    return found;
  }
}
