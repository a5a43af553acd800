import { ApiProperty } from '@nestjs/swagger';
import type { PartyKind, Role } from '../../../context/principal';
import type { AccountParty } from '../../application/accounts';
import type { SessionView } from '../../application/sessions/describe-session';
import type { EnteredSession } from '../../application/sessions/enter-session';

/** The organisation one is signed in to. */
export class SessionOrganisationResponse {
  /** The organisation.
   * @example 01a2b3c4-0000-7000-8000-000000000009 */
  id!: string;

  /** Its name.
   * @example "Northside Recovery" */
  name!: string;
}

/** Who one is there. */
export class SessionPartyResponse {
  /** The party: whatever is written now is written as theirs.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** Worker, person or supporter.
   * @example worker */
  kind!: PartyKind;

  /** Their name there.
   * @example "Ruth Adeyemi" */
  name!: string;
}

/** A party that the account can choose to be. */
export class ChoosablePartyResponse {
  /** Where.
   * @example { "id": "01a2b3c4-0000-7000-8000-000000000009", "name": "Northside Recovery" } */
  organisation!: SessionOrganisationResponse;

  /** The party.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  partyId!: string;

  /** Worker, person or supporter.
   * @example worker */
  kind!: PartyKind;

  /** Their name there.
   * @example "Ruth Adeyemi" */
  name!: string;

  static of({ orgId, organisation, partyId, kind, name }: AccountParty): ChoosablePartyResponse {
    return { organisation: { id: orgId, name: organisation }, partyId, kind, name };
  }
}

/** The worker on whose device a sitting runs. */
export class SittingWorkerResponse {
  /** The worker.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** Their name.
   * @example "Ruth Adeyemi" */
  name!: string;
}

/** Who is signed in, and until when. */
export class SessionResponse {
  /** When it ends whatever happens; it ends sooner when nothing is asked for a while.
   * @example 2026-03-02T18:00:00.000Z */
  expiresAt!: Date;

  /** After how many minutes in which nothing is asked it ends by itself. Requests are counted by the minute.
   * @example 30 */
  @ApiProperty({ type: 'integer' })
  idleMinutes!: number;

  /** How it began: with a password, a link alone, or as a sitting on a worker's device.
   * @example password */
  method!: 'password' | 'link' | 'sitting';

  /** Who one is. */
  party!: SessionPartyResponse;

  /** Where. */
  organisation!: SessionOrganisationResponse;

  /** What one may do, by role.
   * @example ["practitioner"] */
  roles!: Role[];

  /** Every party the account may choose; after a link alone none of a worker, and none to whose record the mailbox that the
   * link came to is not safe. */
  parties!: ChoosablePartyResponse[];

  /** The one plan this session reaches, or null where nothing locks it.
   * @example null */
  planId!: string | null;

  /** The one proposal this session is for, or null.
   * @example null */
  proposalId!: string | null;

  /** Whose device a sitting runs on, or null. */
  via!: SittingWorkerResponse | null;

  static of(view: SessionView, parties: readonly AccountParty[]): SessionResponse {
    return fieldsOf(view, parties);
  }
}

/** A session that has just begun. */
export class OpenedSessionResponse extends SessionResponse {
  /** Send it as `Authorization: Bearer …`; shown now and never again. Null where a cookie carries the session.
   * @example trs_01a2b3c4000070008000000000000001_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa */
  token!: string | null;

  static from({ token, view, parties }: EnteredSession, inCookie: boolean): OpenedSessionResponse {
    return { token: inCookie ? null : token, ...fieldsOf(view, parties) };
  }
}

type Fields = { [Name in keyof SessionResponse]: SessionResponse[Name] };

function fieldsOf(view: SessionView, choosable: readonly AccountParty[]): Fields {
  const { expiresAt, idleMinutes, method, party, organisation, planId, proposalId, via } = view;
  const parties = choosable.map((each) => ChoosablePartyResponse.of(each));
  return {
    expiresAt,
    idleMinutes,
    method,
    party,
    organisation,
    roles: [...view.roles],
    parties,
    planId,
    proposalId,
    via,
  };
}
