import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { findRow, updateVersioned } from '../../../../platform/database/versioned';
import { Units } from '../../../../platform/database/units';
import { stale, unprocessable } from '../../../../shared/errors';
import type { Preferences } from '../../domain/preferences';
import { NotificationPreferenceRow } from '../../persistence/notification-preference.row';
import { ownInbox } from '../inbox/own-inbox';
import { SmsGateway } from '../messages/sms-gateway';
import { ReadPreferences, type OwnPreferences } from './read-preferences';

const FIELDS = [
  'emailOff',
  'smsOn',
  'askedFor',
  'digest',
  'digestMinute',
  'digestWeekday',
  'quietFrom',
  'quietTo',
  'workingDays',
  'timezone',
  'language',
];

/**
 * The caller chooses how to hear of things. What waits already leaves when it was to, but not what they no longer want by
 * that way, nor in hours that have become quiet.
 */
@Injectable()
export class RevisePreferences {
  constructor(
    private readonly units: Units,
    private readonly read: ReadPreferences,
    private readonly sms: SmsGateway,
    private readonly audit: Audit,
  ) {}

  /** @param version 0 where nothing was chosen yet. @throws 412 stale, 422 sms_not_available. */
  async execute(version: number, wanted: Preferences): Promise<OwnPreferences> {
    const { partyId } = ownInbox();
    if (wanted.smsOn.length > 0 && !this.sms.available) throw withoutSms();
    await (version === 0 ? this.choose(partyId, wanted) : this.change(partyId, version, wanted));
    await this.audit.record({
      action: 'notification_preference.revised',
      subjectKind: 'notification_preference',
      subjectId: partyId,
      fields: FIELDS,
    });
    return this.read.execute();
  }

  private async choose(partyId: string, wanted: Preferences): Promise<void> {
    const made = await this.units.manager
      .createQueryBuilder()
      .insert()
      .into(NotificationPreferenceRow)
      .values({ orgId: this.units.orgId, id: partyId, ...asRow(wanted) })
      .orIgnore()
      .returning('id')
      .execute();
    if ((made.raw as unknown[]).length === 0) throw stale(FIELDS);
  }

  private async change(partyId: string, version: number, wanted: Preferences): Promise<void> {
    const current = await this.chosenSoFar(partyId);
    await updateVersioned(this.units, NotificationPreferenceRow, current, version, asRow(wanted));
  }

  private async chosenSoFar(partyId: string): Promise<NotificationPreferenceRow> {
    const where = { orgId: this.units.orgId, id: partyId };
    if (!(await this.units.manager.existsBy(NotificationPreferenceRow, where))) throw stale(FIELDS);
    return findRow(this.units, NotificationPreferenceRow, partyId);
  }
}

/** Lists that the row may call its own. */
function asRow({ emailOff, smsOn, askedFor, workingDays, ...rest }: Preferences) {
  return {
    ...rest,
    emailOff: [...emailOff],
    smsOn: [...smsOn],
    askedFor: [...askedFor],
    workingDays: [...workingDays],
  };
}

function withoutSms(): Error {
  const message = 'There are no text messages here: choose mail.';
  return unprocessable('sms_not_available', message, [
    { pointer: '/kinds', code: 'sms_not_available', message },
  ]);
}
