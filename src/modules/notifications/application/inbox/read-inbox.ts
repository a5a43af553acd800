import { Injectable } from '@nestjs/common';
import { AccessLog } from '../../../../platform/audit/access-log';
import { Units } from '../../../../platform/database/units';
import { decodeCursor, toPage, type Page, type PageQuery } from '../../../../platform/http/conventions/page';
import { notFound } from '../../../../shared/errors';
import { reachModeOf } from '../../../people';
import { ONE, PAGE, UNREAD, type InboxLine } from '../../persistence/inbox-statement';
import { ownInbox } from './own-inbox';

/** How much is new; what took the place of something unread is no more than before, but is the newest. */
export interface Unread {
  readonly unread: number;
  /** Null: the list is empty. */
  readonly newest: string | null;
}

type Row = InboxLine & Record<string, unknown>;

/** What the caller has been told. It names people, and only those whom the caller may know of still: one look at a list. */
@Injectable()
export class ReadInbox {
  constructor(
    private readonly units: Units,
    private readonly accessLog: AccessLog,
  ) {}

  /** The newest first, with how many are unread (a hundred at most are counted). */
  async page({ limit, cursor }: PageQuery, unreadOnly: boolean): Promise<Page<InboxLine> & Unread> {
    const principal = ownInbox();
    const [before = null] = decodeCursor(cursor, ['uuid']) ?? [];
    const values = [this.units.orgId, principal.partyId, before, unreadOnly, limit + 1];
    const rows = await this.units.query<Row>(PAGE[reachModeOf(principal)], values);
    await this.noteLook(rows);
    return { ...toPage<InboxLine>(rows, limit, ({ id }) => [id]), ...(await this.unread()) };
  }

  /** That one, or what took its place. @throws 404, also for one that was put away. */
  async one(id: string): Promise<InboxLine> {
    const principal = ownInbox();
    const values = [this.units.orgId, principal.partyId, id];
    const [row] = await this.units.query<Row>(ONE[reachModeOf(principal)], values);
    if (!row) throw notFound();
    await this.noteLook([row]);
    return row;
  }

  async unread(): Promise<Unread> {
    const principal = ownInbox();
    const values = [this.units.orgId, principal.partyId];
    const [row] = await this.units.query<Unread & Record<string, unknown>>(
      UNREAD[reachModeOf(principal)],
      values,
    );
    return row ?? { unread: 0, newest: null };
  }

  private async noteLook(rows: readonly InboxLine[]): Promise<void> {
    if (rows.some(({ person }) => person !== null))
      await this.accessLog.record({ personId: null, sections: ['person'], basis: 'list' });
  }
}
