import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/audit';
import type { Principal } from '../../../context/principal';
import { currentContext } from '../../../context/request-context';
import type { AccountParty } from '../accounts';
import { ChoosableParties, type SafeParties } from './choosable-parties';
import { DescribeSession, type SessionView } from './describe-session';
import { OpenSession, type NewSession } from './open-session';

/** A session, the token that its holder shows from now on, and whom they may go on as. */
export interface EnteredSession {
  readonly token: string;
  readonly view: SessionView;
  readonly parties: readonly AccountParty[];
}

/** Opens a session and goes on as the party it is for, so that what follows is recorded under their name. */
@Injectable()
export class EnterSession {
  constructor(
    private readonly open: OpenSession,
    private readonly describe: DescribeSession,
    private readonly choosable: ChoosableParties,
    private readonly audit: Audit,
  ) {}

  /** @param safe for a session by a link: to which parties beside its own it may lead, asked before. */
  async execute(session: NewSession, safe?: SafeParties): Promise<EnteredSession> {
    const { id, token } = await this.open.execute(session);
    const view = await this.describe.execute(id);
    currentContext().principal = principalOf(view);
    await this.audit.record({ action: 'session.opened', subjectKind: 'session', subjectId: id });
    return { token, view, parties: await this.choosable.of(view, safe) };
  }
}

/** Whom the rest of the request is recorded under, once it goes on in this session. */
export function principalOf(view: SessionView): Principal {
  return {
    orgId: view.organisation.id,
    partyId: view.party.id,
    kind: view.party.kind,
    roles: view.roles,
    accountId: view.account?.id ?? null,
    credentialId: view.id,
    method: view.method,
    viaId: view.via?.id ?? null,
    actingId: null,
    planId: view.planId,
    proposalId: view.proposalId,
    scopes: [],
  };
}
