import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { ApiKeyRow } from '../../persistence/api-key.row';

/** Ends an API key: its next request is refused. Revoking twice is no mistake. @throws 404. */
@Injectable()
export class RevokeApiKey {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  async execute(id: string): Promise<void> {
    const { orgId } = this.units;
    const key = await this.units.manager.findOneBy(ApiKeyRow, { orgId, id });
    if (!key) throw notFound();
    if (key.revokedAt) return;
    await this.units.manager.update(
      ApiKeyRow,
      { orgId, id },
      { revokedAt: new Date(), revokedBy: currentPrincipal().partyId },
    );
    await this.audit.record({ action: 'api_key.revoked', subjectKind: 'api_key', subjectId: id });
  }
}
