import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../../platform/audit/access-log';
import { currentPrincipal } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { PeopleReach } from '../../people';
import type { PlanStatus } from '../domain/plan-status';
import type { Section } from '../domain/sections';

/** A plan that opens to whoever is signed in, and whose it is. */
export interface MyPlan {
  readonly personId: string;
  readonly name: string;
  readonly calledAs: string | null;
  /** Null while none has begun, or where the last one has ended. */
  readonly planId: string | null;
  readonly status: PlanStatus | null;
  readonly sections: readonly Section[];
  readonly writable: readonly Section[];
}

type Row = Omit<MyPlan, 'sections' | 'writable'> & Record<string, unknown>;

const MINE: Statement = {
  name: 'plan.mine',
  text: `SELECT p.id AS "personId", p.name, p.called_as AS "calledAs", l.id AS "planId", l.status
    FROM person p LEFT JOIN plan l ON l.org_id = $1 AND l.person_id = p.id AND l.status <> 'ended'
    WHERE p.org_id = $1 AND (p.id = $2 OR p.id = (SELECT s.person_id FROM supporter s
      WHERE s.org_id = $1 AND s.id = $2))`,
};

/** Where a person or a supporter begins: whose plan opens to them, and which part of it. */
@Injectable()
export class ListMyPlans {
  constructor(
    private readonly units: Units,
    private readonly people: PeopleReach,
    private readonly accessLog: AccessLog,
  ) {}

  async execute(): Promise<MyPlan[]> {
    const { partyId, planId: locked } = currentPrincipal();
    const mine: MyPlan[] = [];
    for (const row of await this.units.query<Row>(MINE, [this.units.orgId, partyId])) {
      // Whom a supporter supports is told while something is shared with them, and no longer.
      const reach = await this.people.find(row.personId);
      if (!reach || (locked !== null && locked !== row.planId)) continue;
      await this.accessLog.record({ personId: row.personId, sections: ['person'], basis: reach.basis });
      mine.push({ ...row, sections: [...reach.sections], writable: [...reach.writable] });
    }
    return mine;
  }
}
