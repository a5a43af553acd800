import { Injectable } from '@nestjs/common';
import { notFound } from '../../../../shared/errors';
import { given } from '../../../../shared/given';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { WithheldLinks } from '../../../../platform/identity';
import { updateVersioned } from '../../../../platform/database/versioned';
import { SupporterRow } from '../../persistence/supporter.row';
import { refuseLockedSession } from '../person-access';

/** How the caller, a supporter, is reached. */
export type OwnContactView = Pick<SupporterRow, 'email' | 'phone' | 'emailSafe' | 'phoneSafe' | 'version'>;

/** Whether it is safe to write to a supporter, as they say themselves: they know best who else reads it. */
@Injectable()
export class OwnContact {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
    private readonly links: WithheldLinks,
  ) {}

  /** @throws 404, 403 session_locked. */
  read(): Promise<OwnContactView> {
    return this.find();
  }

  /** @throws as `read`, 412 stale. */
  async revise(
    version: number,
    asked: { readonly emailSafe?: boolean; readonly phoneSafe?: boolean },
  ): Promise<OwnContactView> {
    const row = await this.find();
    const changes = given(asked);
    const { id: subjectId, personId } = row;
    const patch = { ...changes, updatedBy: subjectId };
    const revised = await updateVersioned<SupporterRow>(this.units, SupporterRow, row, version, patch);
    const fields = Object.keys(changes);
    await this.audit.record({
      action: 'supporter.updated',
      subjectKind: 'supporter',
      subjectId,
      personId,
      fields,
    });
    if (changes.emailSafe !== undefined) await this.links.reconsider(subjectId);
    return revised;
  }

  private async find(): Promise<SupporterRow> {
    const { orgId, partyId: id } = currentPrincipal();
    const row = await this.units.manager.findOneBy(SupporterRow, { orgId, id });
    if (!row || row.endedAt) throw notFound();
    refuseLockedSession(row.personId);
    return row;
  }
}
