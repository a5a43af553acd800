import { Injectable } from '@nestjs/common';
import { runInContext, type RequestContext } from '../../../platform/context/request-context';
import type { Principal } from '../../../platform/context/principal';
import { Units } from '../../../platform/database/units';
import { Authenticator, requireParty } from '../../../platform/identity';
import { newId } from '../../../shared/ids';
import { notFound, notSignedIn } from '../../../shared/errors';
import { LiveDocuments, type LiveWriter, type OpenedDocument } from '../application/live-documents';
import { readName } from '../domain/document-name';
import type { Claim } from './protocol/claim';
import { RightsFacts, type Facts } from './rights/facts';

/** Somebody who has been let in to one document. */
export interface Entered {
  readonly opened: OpenedDocument;
  readonly writer: LiveWriter;
  readonly mayWrite: boolean;
  /** What the right rests on, as it was before it was decided. */
  readonly facts: string;
  readonly roles: string;
}

interface Known {
  readonly principal: Principal;
  readonly facts: Facts;
}

/** Decides who comes in: the same look-up of the session as for any request, then the store's rules. */
@Injectable()
export class LiveEntrance {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly units: Units,
    private readonly rights: RightsFacts,
    private readonly store: LiveDocuments,
  ) {}

  /**
   * @param recognised called with who it is, before the document is opened; may throw to refuse.
   * @throws 401 not_signed_in, also for API keys; 401 other_party for a page of another party than the session; 404 not_found for whatever may not be read; 409 client_id_taken.
   */
  async enter(
    name: string,
    token: string | null,
    { clientId, lang, party }: Claim,
    recognised: (principal: Principal) => void,
  ): Promise<Entered> {
    const requestId = newId();
    const { principal, facts } = await this.recognise({ token, party }, name, requestId);
    recognised(principal);
    const opened = await this.store.open(name, principal, requestId);
    const mayWrite = opened.mayWrite && clientId !== null;
    const { documentId } = opened;
    const writer = { principal, name: opened.name, documentId, clientId: clientId ?? 0, requestId };
    if (mayWrite) await this.store.bind(writer, lang);
    return { opened, writer, mayWrite, facts: facts.in(opened.name.section), roles: facts.roles };
  }

  private async recognise(
    { token, party }: Pick<Claim, 'token' | 'party'>,
    name: string,
    requestId: string,
  ): Promise<Known> {
    const context: RequestContext = { requestId, operation: 'live_open' };
    return runInContext(context, async () => {
      const principal = token === null ? null : await this.authenticator.session(token);
      if (!principal) throw notSignedIn();
      try {
        context.principal = principal;
        if (party !== null) requireParty(party, principal);
        // An unreadable name has no plan; the store then answers for it as for one that is not there.
        const planId = readName(name)?.planId ?? principal.orgId;
        const [facts] = await this.rights.of(principal.orgId, [{ principal, planId }]);
        await this.units.commit();
        if (!facts) throw notFound();
        return { principal, facts };
      } catch (error) {
        await this.units.rollback();
        throw error;
      }
    });
  }
}
