import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DomainError } from '../../../shared/errors';
import { grantOf, refusal } from '../../../platform/access/permissions';
import type { Principal } from '../../../platform/context/principal';
import { currentContext, currentPrincipal, runInContext } from '../../../platform/context/request-context';
import { LaneAccess, type OpenedLane, type OpenedPlan } from '../../plans';
import type { DocumentName } from '../domain/document-name';
import type { LiveWriter } from './live-documents';

/**
 * How long what was found is relied on while a connection writes on: a few beats of the watch over connections, which
 * asks for all of them at once, and renews it. To ask here, one by one, is left to when nobody has for a while.
 */
const FRESH_MS = 5_000;

/** Who may read and write a live document: what routes ask by `@Access`, and what lanes and sections ask. */
@Injectable()
export class Rights {
  private readonly found = new LRUCache<string, true>({ max: 10_000, ttl: FRESH_MS });

  constructor(private readonly lanes: LaneAccess) {}

  /** @throws 403, 404. Leaves an access row. */
  async requireRead({ planId, section, lane }: DocumentName): Promise<OpenedPlan> {
    requireGrant('plan:read', currentPrincipal());
    return this.lanes.toRead(planId, section, lane);
  }

  /** @throws 403, 404, 409 as writing there over REST. Holds the plan against proposals. */
  async requireWrite({ planId, section, lane }: DocumentName): Promise<OpenedLane> {
    requireGrant('text:write', currentPrincipal());
    return this.lanes.toWrite(planId, section, lane);
  }

  /** As `requireWrite`, for someone of a batch, and only now and then. */
  async confirmWriter(writer: LiveWriter): Promise<void> {
    if (this.found.has(keyOf(writer))) return;
    await as(writer, () => this.requireWrite(writer.name));
    this.confirmed(writer);
  }

  /** Forgets it, where it turns out otherwise. */
  forget(writer: Pick<LiveWriter, 'principal' | 'documentId'>): void {
    this.found.delete(keyOf(writer));
  }

  /** Remembers that it was asked and found. */
  confirmed(writer: Pick<LiveWriter, 'principal' | 'documentId'>): void {
    this.found.set(keyOf(writer), true);
  }
}

/** Runs `work` as that writer, in the unit that is open. */
export function as<T>({ principal, requestId }: LiveWriter, work: () => Promise<T>): Promise<T> {
  const { unit, operation } = currentContext();
  return runInContext({ requestId, operation, principal, unit }, work);
}

function keyOf({
  principal: { credentialId, partyId, roles },
  documentId,
}: Pick<LiveWriter, 'principal' | 'documentId'>): string {
  return [credentialId, partyId, roles.join(), documentId].join('|');
}

function requireGrant(permission: string, principal: Principal): void {
  const grant = grantOf(permission);
  if (!grant) throw new Error(`There is no permission ${permission}.`);
  const code = refusal(grant, principal);
  if (code) throw new DomainError(403, code, 'This is not yours to do.');
}
