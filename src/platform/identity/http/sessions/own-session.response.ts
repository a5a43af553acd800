import { ApiProperty } from '@nestjs/swagger';
import type { OwnSession } from '../../application/sessions/list-own-sessions';
import { SessionOrganisationResponse } from './session.response';

/** One place where one is signed in. */
export class OwnSessionResponse {
  /** The session.
   * @example 01a2b3c4-0000-7000-8000-000000000006 */
  id!: string;

  /** Whether it is the session that asks.
   * @example true */
  current!: boolean;

  /** The browser and what it runs on, as it says itself; null where it says nothing known.
   * @example "Chrome · Windows" */
  device!: string | null;

  /** How it began: with a password or a link alone.
   * @example password */
  @ApiProperty({ enum: ['password', 'link'] })
  method!: 'password' | 'link';

  /** Where. */
  organisation!: SessionOrganisationResponse;

  /** As whom.
   * @example "Ruth Adeyemi" */
  name!: string;

  /** When it began.
   * @example 2026-03-02T06:00:00.000Z */
  signedInAt!: Date;

  /** When it was used last, to the minute.
   * @example 2026-03-02T09:30:00.000Z */
  lastSeenAt!: Date;

  /** When it ends whatever happens.
   * @example 2026-03-02T18:00:00.000Z */
  expiresAt!: Date;

  static of({ orgId, organisation, ...session }: OwnSession): OwnSessionResponse {
    return { ...session, organisation: { id: orgId, name: organisation } };
  }
}

/** Where one is signed in. */
export class OwnSessionsResponse {
  /** The session used last comes first. */
  items!: OwnSessionResponse[];
}
