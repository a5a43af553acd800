import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Audit } from '../../../../platform/audit/audit';
import { Config } from '../../../../platform/config/config';
import { Units } from '../../../../platform/database/units';
import { issueSecret } from '../../../../platform/identity';
import { newId } from '../../../../shared/ids';
import { CalendarFeedRow } from '../../persistence/calendar-feed.row';
import { ownInbox } from '../inbox/own-inbox';

/** The address of the caller's calendar, and that there is one. */
@Injectable()
export class OwnFeed {
  constructor(
    private readonly units: Units,
    private readonly config: Config,
    private readonly audit: Audit,
  ) {}

  /** Null: there is none. */
  find(): Promise<CalendarFeedRow | null> {
    return this.units.manager.findOneBy(CalendarFeedRow, this.live());
  }

  /** Makes a new address, which is shown now and never again; the one before no longer works. */
  async create(): Promise<{ readonly url: string; readonly feed: CalendarFeedRow }> {
    await this.revoke();
    const { orgId } = this.units;
    const { token, hash } = issueSecret('calendar', orgId);
    const feed = {
      orgId, id: newId(), partyId: ownInbox().partyId, secretHash: hash, createdAt: new Date(), revokedAt: null,
      lastReadOn: null,
    }; // prettier-ignore
    await this.units.manager.insert(CalendarFeedRow, feed);
    await this.record('calendar_feed.created', feed.id);
    return { url: `${this.config.publicUrl.replace(/\/$/, '')}/v1/calendar-feeds/${token}`, feed };
  }

  /** The address no longer works. Harmless where there is none. */
  async revoke(): Promise<void> {
    const feed = await this.find();
    if (!feed) return;
    const { affected } = await this.units.manager.update(
      CalendarFeedRow,
      { ...this.live(), id: feed.id },
      { revokedAt: () => 'now()' },
    );
    if (affected === 1) await this.record('calendar_feed.revoked', feed.id);
  }

  private live() {
    return { orgId: this.units.orgId, partyId: ownInbox().partyId, revokedAt: IsNull() };
  }

  private record(action: string, subjectId: string): Promise<void> {
    return this.audit.record({ action, subjectKind: 'calendar_feed', subjectId });
  }
}
