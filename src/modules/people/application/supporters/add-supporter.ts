import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { PartyRow } from '../../../../platform/identity/persistence/party.row';
import type { SupporterRole, Wanted } from '../../domain/vocabulary';
import { SupporterRow } from '../../persistence/supporter.row';
import { findSupporter, type SupporterView } from '../../persistence/supporter-view';
import { PersonAccess } from '../person-access';

export interface NewSupporter {
  readonly name: string;
  readonly relationship: string;
  readonly roles?: readonly SupporterRole[] | null;
  readonly wanted?: Wanted;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** Whether it is safe to write there; it is where nothing is said. */
  readonly emailSafe?: boolean;
  readonly phoneSafe?: boolean;
}

/** Adds a supporter. It opens nothing to them: only a consent does. @throws 404, 403 read_only. */
@Injectable()
export class AddSupporter {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async execute(personId: string, supporter: NewSupporter): Promise<SupporterView> {
    await this.access.toWrite(personId);
    const { name, relationship, roles, wanted = 'not_asked', email = null, phone = null } = supporter;
    const { emailSafe = true, phoneSafe = true } = supporter;
    const id = newId();
    const { orgId, manager } = this.units;
    const { partyId } = currentPrincipal();
    await manager.insert(PartyRow, { orgId, id, kind: 'supporter', name });
    await manager.insert(SupporterRow, {
      orgId, id, personId, relationship, roles: [...(roles ?? [])], wanted, email, phone, emailSafe, phoneSafe,
      createdBy: partyId, updatedBy: partyId,
    }); // prettier-ignore
    const subject = { subjectKind: 'supporter', subjectId: id };
    const fields = ['name', 'relationship', 'roles', 'wanted', 'email', 'phone', 'emailSafe', 'phoneSafe'];
    await this.audit.record({ action: 'supporter.added', ...subject, personId, fields });
    await this.states.record({ ...subject, state: `wanted_${wanted}`, detail: personId });
    return findSupporter(this.units, personId, id);
  }
}
