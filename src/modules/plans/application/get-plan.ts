import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { JsonText } from '../../../platform/http/conventions/json-text';
import { Units } from '../../../platform/database/units';
import { PeopleReach } from '../../people';
import { PlanDocuments } from '../persistence/plan-document';
import { cutTo } from './cut';
import { PlanAccess } from './plan-access';

/** The whole plan in one request, cut to what the caller may see, as JSON text. */
@Injectable()
export class GetPlan {
  constructor(
    private readonly units: Units,
    private readonly access: PlanAccess,
    private readonly people: PeopleReach,
    private readonly documents: PlanDocuments,
  ) {}

  async execute(planId: string): Promise<JsonText> {
    const opened = await this.access.toRead(planId);
    const { plan, reach } = opened;
    const document = await this.documents.whole(planId, cutTo(reach), this.access.writableIn(opened));
    return new JsonText(document, plan.version);
  }

  /** The plan of a person that has not ended. @throws 404 when there is none in reach. */
  async ofPerson(personId: string): Promise<JsonText> {
    await this.people.require(personId);
    const [plan] = await this.units.query<{ id: string }>(
      `SELECT id FROM plan WHERE org_id = $1 AND person_id = $2 AND status <> 'ended'`,
      [this.units.orgId, personId],
    );
    if (!plan) throw notFound('There is no plan yet.');
    return this.execute(plan.id);
  }
}
