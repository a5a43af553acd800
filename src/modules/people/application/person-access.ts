import { Injectable } from '@nestjs/common';
import { notAllowed } from '../../../shared/errors';
import type { Section } from '../../../shared/sections';
import { AccessLog } from '../../../platform/audit/access-log';
import { aboutPerson } from '../../../platform/audit/denials';
import { currentPrincipal } from '../../../platform/context/request-context';
import { PeopleReach, type Reach } from './people-reach';

/** The parts of a record that are no section of the plan, as the history of looks names them. */
export type RecordPart = 'person' | 'episodes' | Section;

/** The resource policy of a person's own record: whom the caller may read and write, with a trace of every look. */
@Injectable()
export class PersonAccess {
  constructor(
    private readonly people: PeopleReach,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws 404. Leaves an access row for what is read. */
  async toRead(personId: string, part: RecordPart): Promise<Reach> {
    refuseLockedSession(personId);
    const reach = await this.people.require(personId);
    await this.accessLog.record({ personId, sections: [part], basis: reach.basis });
    return reach;
  }

  /** @throws 404, 403 read_only, 409 entered_in_error. */
  async toWrite(personId: string): Promise<Reach> {
    refuseLockedSession(personId);
    return this.people.requireWrite(personId);
  }
}

/**
 * A link sent for one proposal opens that proposal, not the record around it; the try is recorded against the person.
 * @throws 403 session_locked.
 */
export function refuseLockedSession(personId: string): void {
  aboutPerson(personId);
  if (currentPrincipal().proposalId !== null)
    throw notAllowed('session_locked', 'This link was sent for one plan: sign in to see more.');
}
