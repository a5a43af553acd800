import { Injectable } from '@nestjs/common';
import { notFound } from '../../../shared/errors';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../platform/http/conventions/page';
import { Bus } from '../../../platform/notify/bus';
import { NotificationRow } from '../persistence/notification.row';
import { TOLD } from './notifications';

export const NOTIFICATION_STATES = ['unread', 'standing', 'all'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];

const STANDING: Record<NotificationState, string> = {
  unread: 'n.dismissedAt IS NULL AND n.readAt IS NULL',
  standing: 'n.dismissedAt IS NULL',
  all: 'true',
};
const COUNT = {
  name: 'notifications.unread',
  text: `SELECT count(*)::integer AS unread FROM notification
    WHERE org_id = $1 AND party_id = $2 AND dismissed_at IS NULL AND read_at IS NULL`,
};
const MARK = {
  name: 'notifications.mark',
  text: `UPDATE notification SET read_at = coalesce(read_at, now()),
      dismissed_at = CASE WHEN $4 THEN coalesce(dismissed_at, now()) ELSE dismissed_at END
    WHERE org_id = $1 AND party_id = $2 AND ($3::uuid IS NULL AND read_at IS NULL OR id = $3) RETURNING id`,
};

/** What the caller was told: theirs alone, whoever else was told the same. */
@Injectable()
export class OwnNotifications {
  constructor(
    private readonly units: Units,
    private readonly bus: Bus,
  ) {}

  async list({ limit, cursor }: PageQuery, state: NotificationState): Promise<Page<NotificationRow>> {
    const [before] = decodeCursor(cursor, ['uuid']) ?? [null];
    const rows = await this.units.manager
      .createQueryBuilder(NotificationRow, 'n')
      .where('n.orgId = :orgId AND n.partyId = :partyId', this.mine())
      .andWhere(STANDING[state])
      .andWhere(before === null ? 'true' : 'n.id < :before', { before })
      .orderBy('n.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return toPage(rows, limit, ({ id }) => [id]);
  }

  async unread(): Promise<number> {
    const { orgId, partyId } = this.mine();
    const [row] = await this.units.query<{ unread: number }>(COUNT, [orgId, partyId]);
    return row?.unread ?? 0;
  }

  /** @throws 404 for what is not the caller's own. */
  async read(id: string): Promise<NotificationRow> {
    await this.mark(id, false);
    return this.find(id);
  }

  /** @throws 404 for what is not the caller's own. */
  async dismiss(id: string): Promise<NotificationRow> {
    await this.mark(id, true);
    return this.find(id);
  }

  async readAll(): Promise<void> {
    await this.mark(null, false);
  }

  private async mark(id: string | null, dismissed: boolean): Promise<void> {
    const { orgId, partyId } = this.mine();
    await this.units.query(MARK, [orgId, partyId, id, dismissed]);
    // Their other windows count anew.
    this.units.current.onCommit(() => this.bus.publish(TOLD, `${orgId}/${partyId}`));
  }

  private async find(id: string): Promise<NotificationRow> {
    const found = await this.units.manager.findOneBy(NotificationRow, { ...this.mine(), id });
    if (!found) throw notFound();
    return found;
  }

  private mine(): { orgId: string; partyId: string } {
    return { orgId: this.units.orgId, partyId: currentPrincipal().partyId };
  }
}
