import { Injectable } from '@nestjs/common';
import { conflict } from '../../../../shared/errors';
import { Units } from '../../../../platform/database/units';
import { lockPerson } from '../../persistence/person-lock';

interface Standing extends Record<string, unknown> {
  readonly inForce: boolean;
  readonly keyWorkerId: string | null;
  readonly left: boolean | null;
}

// For share, whatever its status: a plan that is coming into force at this moment does so before, or sees what changed.
const STANDING = {
  name: 'episodes.key_worker_in_force',
  text: `
    SELECT l.in_force_version IS NOT NULL AS "inForce", k.id AS "keyWorkerId", k.ended_at IS NOT NULL AS left
    FROM plan l LEFT JOIN (episode e JOIN party k ON k.org_id = $1 AND k.id = e.key_worker_id)
      ON e.org_id = $1 AND e.person_id = l.person_id AND e.lead AND e.closed_at IS NULL
    WHERE l.org_id = $1 AND l.person_id = $2 AND l.status <> 'ended' FOR SHARE OF l`,
};

/** A plan in force has a key worker (invariant 5), whatever becomes of the episodes around it. */
@Injectable()
export class KeyWorkerInForce {
  constructor(private readonly units: Units) {}

  /** Changes who leads or who is named. @throws 409 needed_in_force where a plan would lose its key worker by it. */
  async during<Result>(personId: string, change: () => Promise<Result>): Promise<Result> {
    await lockPerson(this.units, personId);
    const before = await this.standing(personId);
    const result = await change();
    if (before?.inForce && before.keyWorkerId !== null)
      checkKept(before.keyWorkerId, await this.standing(personId));
    return result;
  }

  private async standing(personId: string): Promise<Standing | undefined> {
    const [standing] = await this.units.query<Standing>(STANDING, [this.units.orgId, personId]);
    return standing;
  }
}

/** A leaver who is named already stays so until somebody takes over; nobody comes to be named who has left. */
function checkKept(before: string, after: Standing | undefined): void {
  if (after && after.keyWorkerId !== null && (after.keyWorkerId === before || !after.left)) return;
  throw conflict(
    'needed_in_force',
    'The plan in force needs a key worker in the team that leads: name another, let another team with a key worker ' +
      'lead, or end the plan first.',
  );
}
