import { Injectable } from '@nestjs/common';
import { notSignedIn } from '../../../../shared/errors';
import { Audit } from '../../../audit/audit';
import { currentContext } from '../../../context/request-context';
import { Units } from '../../../database/units';
import { issueSecret } from '../../secret';
import { ChoosableParties } from './choosable-parties';
import { DescribeSession } from './describe-session';
import { principalOf, type EnteredSession } from './enter-session';

// Idleness does not count: somebody else was busy on the device. All the rest of what a session lives by does.
const RESUME = `UPDATE session SET secret_hash = $3, last_seen_at = now()
  WHERE org_id = $1 AND id = $2 AND identity.session_lives(org_id, id) RETURNING id`;

/**
 * Goes on in a session whose token this device no longer holds. It gets another token, and the old one is worth
 * nothing from now on. The caller has proved whose the session is.
 * @throws 401 when it ended meanwhile.
 */
@Injectable()
export class ResumeSession {
  constructor(
    private readonly units: Units,
    private readonly describe: DescribeSession,
    private readonly choosable: ChoosableParties,
    private readonly audit: Audit,
  ) {}

  async execute(sessionId: string): Promise<EnteredSession> {
    const { orgId } = this.units;
    const { token, hash } = issueSecret('session', orgId);
    const resumed = await this.units.query(RESUME, [orgId, sessionId, hash]);
    if (resumed.length === 0) throw notSignedIn();
    const view = await this.describe.execute(sessionId);
    currentContext().principal = principalOf(view);
    await this.audit.record({ action: 'session.resumed', subjectKind: 'session', subjectId: sessionId });
    return { token, view, parties: await this.choosable.of(view) };
  }
}
