import { ApiProperty } from '@nestjs/swagger';
import type { PersonLine } from '../persistence/people-lines';
import { NamedResponse } from './named.response';

/** The plan of a person, as a list says it. */
export class PlanLineResponse {
  /** The plan.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  id!: string;

  /** not_yet_agreed, active or paused.
   * @example active */
  @ApiProperty({ enum: ['not_yet_agreed', 'active', 'paused'] })
  status!: string;

  /** The day of the next review, null where none is to come. It is the plan's own, as its status is: no scope of reviews is
   * needed.
   * @example 2026-09-01 */
  reviewOn!: string | null;
}

/** A person as one line of a list. */
export class PersonLineResponse {
  /** The person.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** The full name.
   * @example "Amira Haddad" */
  name!: string;

  /** What the person is called.
   * @example Mira */
  calledAs!: string | null;

  /** As far as it is known.
   * @example 1984-05 */
  dateOfBirth!: string | null;

  /** The key worker of the leading episode. */
  keyWorker!: NamedResponse | null;

  /** The plan that has not ended. */
  plan!: PlanLineResponse | null;

  static of({ id, name, calledAs, dateOfBirth, keyWorker, plan }: PersonLine): PersonLineResponse {
    return { id, name, calledAs, dateOfBirth, keyWorker, plan };
  }
}
