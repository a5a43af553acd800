import { Injectable } from '@nestjs/common';
import { notAllowed, notFound } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { OpenSession, type OpenedSession } from '../../../platform/identity';
import { PeopleReach } from '../../people';

const MINUTES = 60;
const PLAN = `SELECT person_id FROM plan WHERE org_id = $1 AND id = $2 AND status <> 'ended'`;

/** A sitting that has begun, and whose it is. */
export type OpenedSitting = OpenedSession & { readonly personId: string };

/**
 * Opens a sitting: for an hour at most, the person writes on the worker's device, in a session of their own that
 * reaches this plan and no other. They need no account. It ends with the worker's session, with their last role in which
 * they support people, and reaches the plan no longer than they do.
 * @throws 404 for a plan out of reach, 403 read_only, 409 entered_in_error.
 */
@Injectable()
export class OpenSitting {
  constructor(
    private readonly units: Units,
    private readonly reach: PeopleReach,
    private readonly openSession: OpenSession,
    private readonly audit: Audit,
  ) {}

  /** @param pinHash what the worker takes the device back with, where they hand it over. */
  async execute(planId: string, pinHash?: string): Promise<OpenedSitting> {
    const personId = await this.require(planId);
    const worker = currentPrincipal();
    const session = await this.openSession.execute({
      partyId: personId,
      method: 'sitting',
      planId,
      minutes: MINUTES,
      pinHash,
      via: { partyId: worker.partyId, sessionId: worker.credentialId },
    });
    await this.audit.record({
      action: 'sitting.opened',
      subjectKind: 'session',
      subjectId: session.id,
      personId,
      planId,
    });
    return { ...session, personId };
  }

  /** The person of the plan, where the caller may open a sitting for them. */
  async require(planId: string): Promise<string> {
    const [plan] = await this.units.query<{ person_id: string }>(PLAN, [this.units.orgId, planId]);
    if (!plan) throw notFound();
    const { personId } = await this.reach.requireWrite(plan.person_id);
    if (currentPrincipal().kind !== 'worker')
      throw notAllowed('role_not_allowed', 'A sitting needs a worker who is there.');
    return personId;
  }
}
