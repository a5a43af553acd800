import { Injectable } from '@nestjs/common';
import { conflict, notFound, stale } from '../../../../shared/errors';
import { given } from '../../../../shared/given';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { Units } from '../../../../platform/database/units';
import { WithheldLinks } from '../../../../platform/identity';
import { updateVersioned } from '../../../../platform/database/versioned';
import type { SupporterRole } from '../../domain/vocabulary';
import { SupporterRow } from '../../persistence/supporter.row';
import { findSupporter, type SupporterView } from '../../persistence/supporter-view';
import { PersonAccess } from '../person-access';
import type { NewSupporter } from './add-supporter';

export type SupporterChanges = Partial<NewSupporter> & {
  /** They support the person no longer. */
  readonly ended?: boolean;
};

const END = [
  'UPDATE party SET ended_at = now() WHERE org_id = $1 AND id = $2',
  'UPDATE session SET ended_at = now() WHERE org_id = $1 AND party_id = $2 AND ended_at IS NULL',
  `UPDATE one_time_link SET withdrawn_at = now()
   WHERE org_id = $1 AND party_id = $2 AND used_at IS NULL AND withdrawn_at IS NULL`,
];
const RENAME = 'UPDATE party SET name = $3 WHERE org_id = $1 AND id = $2';

/**
 * Changes a supporter, or ends their support. One whom the person does not want sees nothing, whatever was consented.
 * @throws 404, 403 read_only, 409 supporter_ended, 412 stale.
 */
@Injectable()
export class ReviseSupporter {
  constructor(
    private readonly units: Units,
    private readonly access: PersonAccess,
    private readonly audit: Audit,
    private readonly states: StateChanges,
    private readonly links: WithheldLinks,
  ) {}

  async execute(
    personId: string,
    id: string,
    version: number,
    asked: SupporterChanges,
  ): Promise<SupporterView> {
    await this.access.toWrite(personId);
    const row = await this.find(personId, id);
    const changes = given(asked);
    const { name, ended, roles, ...columns } = changes;
    if (row.version !== version)
      throw stale(differing(await findSupporter(this.units, personId, id), changes));
    const patch = {
      ...columns,
      ...(roles === undefined ? {} : { roles: [...((roles ?? []) as SupporterRole[])] }),
      ...(ended ? { endedAt: new Date() } : {}),
      updatedBy: currentPrincipal().partyId,
    };
    await updateVersioned<SupporterRow>(this.units, SupporterRow, row, version, patch);
    if (name !== undefined) await this.units.query(RENAME, [this.units.orgId, id, name]);
    if (ended) for (const statement of END) await this.units.query(statement, [this.units.orgId, id]);
    await this.record(row, changes);
    // Who supports them no longer needs no link.
    if (ended || changes.email !== undefined || changes.emailSafe !== undefined)
      await this.links.reconsider(id);
    return findSupporter(this.units, personId, id);
  }

  private async find(personId: string, id: string): Promise<SupporterRow> {
    const row = await this.units.manager.findOneBy(SupporterRow, { orgId: this.units.orgId, personId, id });
    if (!row) throw notFound();
    if (row.endedAt) throw conflict('supporter_ended', 'They support the person no longer.');
    return row;
  }

  private async record(was: SupporterRow, changes: SupporterChanges): Promise<void> {
    const { id: subjectId, personId } = was;
    const subject = { subjectKind: 'supporter', subjectId };
    const fields = Object.keys(changes);
    await this.audit.record({ action: 'supporter.updated', ...subject, personId, fields });
    if (changes.wanted !== undefined && changes.wanted !== was.wanted)
      await this.states.record({ ...subject, state: `wanted_${changes.wanted}`, detail: personId });
    if (changes.ended) await this.states.record({ ...subject, state: 'ended', detail: personId });
  }
}

function differing(current: SupporterView, changes: SupporterChanges): Record<string, unknown> {
  const now: Record<string, unknown> = { ...current, ended: current.endedAt !== null };
  const asked: Record<string, unknown> = { ...changes };
  const names = Object.keys(asked).filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(asked[name]),
  );
  return Object.fromEntries(names.map((name) => [name, now[name]]));
}
