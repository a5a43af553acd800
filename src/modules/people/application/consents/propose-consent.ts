import { Injectable } from '@nestjs/common';
import { conflict, unprocessable } from '../../../../shared/errors';
import { newId } from '../../../../shared/ids';
import type { Section } from '../../../../shared/sections';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { violates } from '../../../../platform/database/violations';
import { evidenceOf, type Evidence } from '../../domain/consent-evidence';
import { ConsentRow } from '../../persistence/consent.row';
import { findConsent, type ConsentView } from '../../persistence/consent-view';
import { PersonAccess } from '../person-access';
import { PersonWriter } from '../person-writer';
import { ConsentRecord, decider } from './consent-record';

export interface NewConsent extends Evidence {
  readonly section: Section;
  readonly recipientId: string;
  readonly purpose: string;
  readonly status: 'proposed' | 'given';
  readonly expiresOn?: string | null;
}

const RECIPIENT = `SELECT s.wanted FROM supporter s
  WHERE s.org_id = $1 AND s.person_id = $2 AND s.id = $3 AND s.ended_at IS NULL`;
// What expired by itself makes way for a new consent to the same.
const EXPIRE = `UPDATE consent SET status = 'expired', version = version + 1, updated_at = now(), updated_by = $7
  WHERE org_id = $1 AND person_id = $2 AND recipient_id = $3 AND section = $4 AND purpose = $5
    AND status IN ('given', 'narrowed') AND expires_on < $6 RETURNING id, basis`;

/**
 * Proposes a consent, or records one that the person gave.
 * @throws 404, 403 read_only, 409 consent_exists, 409 supporter_not_wanted, 422 unknown_recipient, evidence_required,
 * expires_in_past.
 */
@Injectable()
export class ProposeConsent {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly writer: PersonWriter,
    private readonly consents: ConsentRecord,
  ) {}

  async execute(personId: string, consent: NewConsent): Promise<ConsentView> {
    await this.access.toWrite(personId);
    const today = await this.writer.today();
    refusePast(consent.expiresOn, today);
    await this.requireRecipient(personId, consent.recipientId);
    const { section, recipientId, purpose, status, expiresOn = null } = consent;
    const evidence =
      status === 'given' ? evidenceOf(decider(), consent) : ({ basis: 'proposed', words: null } as const);
    await this.expire(personId, consent, today);
    const id = newId();
    const { partyId } = currentPrincipal();
    const row = {
      orgId: this.units.orgId, id, personId, section, recipientId, purpose, status, ...evidence, expiresOn,
      createdBy: partyId, updatedBy: partyId,
    }; // prettier-ignore
    await this.units.manager.insert(ConsentRow, row).catch(refuseSecond);
    await this.consents.record({ id, personId, section }, status, evidence);
    return findConsent(this.units, id);
  }

  private async requireRecipient(personId: string, recipientId: string): Promise<void> {
    const values = [this.units.orgId, personId, recipientId];
    const [supporter] = await this.units.query<{ wanted: string }>(RECIPIENT, values);
    if (supporter?.wanted === 'no')
      throw conflict('supporter_not_wanted', 'The person does not want this supporter involved.');
    if (supporter) return;
    const message = 'Name a supporter of this person.';
    throw unprocessable('unknown_recipient', message, [
      { pointer: '/recipientId', code: 'unknown_recipient', message },
    ]);
  }

  private async expire(
    personId: string,
    { recipientId, section, purpose }: NewConsent,
    today: string,
  ): Promise<void> {
    const expired = await this.units.query<{ id: string; basis: string }>(EXPIRE, [
      this.units.orgId, personId, recipientId, section, purpose, today, currentPrincipal().partyId,
    ]); // prettier-ignore
    for (const { id, basis } of expired)
      await this.consents.record({ id, personId, section }, 'expired', { basis, words: null });
  }
}

/** @throws 422 expires_in_past. */
export function refusePast(expiresOn: string | null | undefined, today: string): void {
  if (!expiresOn || expiresOn >= today) return;
  const message = 'A consent cannot end before today.';
  throw unprocessable('expires_in_past', message, [
    { pointer: '/expiresOn', code: 'expires_in_past', message },
  ]);
}

function refuseSecond(error: unknown): never {
  if (violates(error, 'uq_consent__live'))
    throw conflict(
      'consent_exists',
      'There is a consent to this already, proposed or live: decide about that one.',
    );
  throw error;
}
