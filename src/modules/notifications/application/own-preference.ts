import { Injectable } from '@nestjs/common';
import { stale } from '../../../shared/errors';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { firstPreference, type Preference } from '../domain/preference';
import { NotificationPreferenceRow } from '../persistence/notification-preference.row';

/** How the caller wants to be told, as they set it or as everybody begins. */
export interface OwnPreferenceView extends Preference {
  readonly timezone: string | null;
  readonly stepDates: boolean;
  /** Their address refused mail: nothing goes there until they set their preferences anew. */
  readonly undeliverable: boolean;
  readonly version: number;
}

export type NewPreference = Preference & Pick<OwnPreferenceView, 'timezone' | 'stepDates'>;

/** The caller's own preferences. @throws 412 stale. */
@Injectable()
export class OwnPreference {
  constructor(
    private readonly units: Units,
    private readonly audit: Audit,
  ) {}

  async read(): Promise<OwnPreferenceView> {
    const row = await this.find();
    if (!row) {
      const first = firstPreference(currentPrincipal().kind);
      return { ...first, timezone: null, stepDates: false, undeliverable: false, version: 0 };
    }
    const { email, timezone, quietFrom, quietTo, workingDays, stepDates, undeliverableAt, version } = row;
    return {
      email, timezone, quietFrom: quietFrom.slice(0, 5), quietTo: quietTo.slice(0, 5), workingDays, stepDates,
      undeliverable: undeliverableAt !== null, version,
    }; // prettier-ignore
  }

  /** @param version 0 where nothing was set yet. */
  async set(version: number, preference: NewPreference): Promise<OwnPreferenceView> {
    const { orgId, manager } = this.units;
    const { partyId } = currentPrincipal();
    const current = await this.find();
    if ((current?.version ?? 0) !== version) throw stale({ version: current?.version ?? 0 });
    const values = { ...preference, workingDays: [...preference.workingDays], undeliverableAt: null };
    if (!current) await manager.insert(NotificationPreferenceRow, { orgId, partyId, ...values });
    else {
      const at = { orgId, partyId, version };
      const { affected } = await manager.update(NotificationPreferenceRow, at, {
        ...values,
        updatedAt: new Date(),
      });
      if (affected !== 1) throw stale({ version: version + 1 });
    }
    await this.audit.record({
      action: 'notification_preference.set',
      subjectKind: 'notification_preference',
      subjectId: partyId,
      fields: Object.keys(preference),
    });
    return this.read();
  }

  private find(): Promise<NotificationPreferenceRow | null> {
    const { orgId, manager } = this.units;
    return manager.findOneBy(NotificationPreferenceRow, { orgId, partyId: currentPrincipal().partyId });
  }
}
