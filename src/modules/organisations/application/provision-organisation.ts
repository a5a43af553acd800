import { Injectable } from '@nestjs/common';
import { newId } from '../../../shared/ids';
import { Audit } from '../../../platform/audit/audit';
import type { Principal } from '../../../platform/context/principal';
import { runInContext } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { Invitations } from '../../../platform/identity';
import { SYSTEM_PARTY } from '../../../platform/outbox/outbox';
import { OrganisationRow } from '../persistence/organisation.row';
import { CreateWorker } from './create-worker';

export interface NewOrganisation {
  readonly name: string;
  readonly timezone: string;
  readonly adminName: string;
  readonly adminEmail: string;
  /** en-GB when left out. */
  readonly locale?: string;
  /** ISO 3166-2, for public holidays; GB-ENG when left out. */
  readonly region?: string;
}

/**
 * A new tenant with its first administrator, who is invited. For the command line: it brings its own context and unit
 * of work, as the service itself, and runs as the `app` role like everything else.
 */
@Injectable()
export class ProvisionOrganisation {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly createWorker: CreateWorker,
    private readonly invitations: Invitations,
  ) {}

  async execute(organisation: NewOrganisation): Promise<{ orgId: string; adminId: string }> {
    const orgId = newId();
    const context = { requestId: newId(), operation: 'organisation:create', principal: service(orgId) };
    return runInContext(context, () =>
      this.units.run(orgId, async () => ({ orgId, adminId: await this.provision(organisation) })),
    );
  }

  private async provision(organisation: NewOrganisation): Promise<string> {
    const { name, timezone, adminName, adminEmail, locale = 'en-GB', region = 'GB-ENG' } = organisation;
    const { orgId } = this.units;
    await this.units.manager.insert(OrganisationRow, { orgId, name, timezone, locale, region });
    await this.audit.record({
      action: 'organisation.created',
      subjectKind: 'organisation',
      subjectId: orgId,
      fields: ['name', 'timezone', 'locale', 'region'],
    });
    const admin = await this.createWorker.execute({
      name: adminName,
      email: adminEmail,
      memberships: [{ role: 'admin' }],
    });
    await this.invitations.invite(admin.id, adminEmail);
    return admin.id;
  }
}

function service(orgId: string): Principal {
  return {
    orgId, partyId: SYSTEM_PARTY, kind: 'system', roles: [], accountId: null, credentialId: SYSTEM_PARTY, method: 'system',
    viaId: null, actingId: null, planId: null, proposalId: null, scopes: [],
  }; // prettier-ignore
}
