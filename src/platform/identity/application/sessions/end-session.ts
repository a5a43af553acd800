import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit';
import { currentPrincipal } from '../../../context/request-context';
import { Units } from '../../../database/units';

const END = `UPDATE session SET ended_at = now() WHERE org_id = $1 AND id = $2 AND ended_at IS NULL RETURNING id`;

/** Ends the session that makes the request, and with it the sittings that run on its device. */
@Injectable()
export class EndSession {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  /** @returns false when another request ended it a moment ago. */
  async execute(): Promise<boolean> {
    const { orgId, credentialId } = currentPrincipal();
    const ended = await this.units.query(END, [orgId, credentialId]);
    if (ended.length === 0) return false;
    await this.audit.record({ action: 'session.ended', subjectKind: 'session', subjectId: credentialId });
    return true;
  }
}
