import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { Bus } from '../../../../platform/notify/bus';
import { notFound } from '../../../../shared/errors';
import { DISMISS, OWN, READ, READ_ALL } from '../../persistence/inbox-statement';
import { NOTIFICATIONS_CHANGED, notificationsChanged } from '../changed';
import { ownInbox } from './own-inbox';
import { ReadInbox, type Unread } from './read-inbox';

/** What the caller does with what they were told. Doing it twice does nothing more. */
@Injectable()
export class SettleInbox {
  constructor(
    private readonly units: Units,
    private readonly inbox: ReadInbox,
    private readonly audit: Audit,
    private readonly bus: Bus,
  ) {}

  /** @throws 404. */
  async read(id: string): Promise<void> {
    if (!(await this.change(READ, 'notification.read', id))) await this.inbox.one(id);
  }

  /** Puts it away: it is no longer in the list. @throws 404. */
  async dismiss(id: string): Promise<void> {
    if (!(await this.change(DISMISS, 'notification.dismissed', id))) throw notFound();
  }

  /**
   * All that the caller was shown, by their ids: one that was begun before them and committed since is not read unseen.
   * @returns what is unread still. @throws 404 where one of them is not the caller's.
   */
  async readAll(ids: readonly string[]): Promise<Unread> {
    const { orgId, partyId } = ownInbox();
    const [row] = await this.units.query<{ own: number }>(OWN, [orgId, partyId, ids]);
    if (row?.own !== new Set(ids.map((id) => id.toLowerCase())).size) throw notFound();
    await this.change(READ_ALL, 'notification.read_all', ids);
    return this.inbox.unread();
  }

  /** @returns whether there was anything to change. */
  private async change(
    statement: Statement,
    action: string,
    which: string | readonly string[],
  ): Promise<boolean> {
    const { orgId, partyId } = ownInbox();
    const changed = await this.units.query<{ id: string }>(statement, [orgId, partyId, which]);
    const [first] = changed;
    if (!first) return false;
    await this.audit.record({ action, subjectKind: 'notification', subjectId: first.id });
    const id = changed.length === 1 ? first.id : null;
    this.units.current.onCommit(() =>
      this.bus.publish(NOTIFICATIONS_CHANGED, notificationsChanged({ orgId, partyId, id })),
    );
    return true;
  }
}
