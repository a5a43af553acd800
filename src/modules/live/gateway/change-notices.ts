import { Injectable } from '@nestjs/common';
import { runInContext } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { Bus } from '../../../platform/notify/bus';
import { PLAN_CHANGED, readPlanChanged, type PlanChanged } from '../../../platform/notify/plan-changed';
import { Log } from '../../../platform/observability/log';
import { newId } from '../../../shared/ids';
import { Rooms, type Room } from './rooms';

const VERSION = `SELECT version FROM plan_item WHERE org_id = $1 AND id = $2`;

/**
 * Tells whoever has a section of a plan open that one of its entries has changed: which, and its version now. What it
 * says they read over REST, with their own rights.
 */
@Injectable()
export class ChangeNotices {
  constructor(
    private readonly bus: Bus,
    private readonly rooms: Rooms,
    private readonly units: Units,
    private readonly log: Log,
  ) {}

  start(): void {
    this.bus.subscribe(PLAN_CHANGED, (body) => {
      const change = readPlanChanged(body);
      const rooms = change ? this.concerned(change) : [];
      if (change && rooms.length > 0) void this.announce(change, rooms);
    });
  }

  private concerned({ orgId, planId, section }: PlanChanged): Room[] {
    const prefix = `${orgId}/${planId}/${section}/`;
    return this.rooms.all.filter(({ document }) => document.name.startsWith(prefix));
  }

  private async announce({ orgId, subjectId }: PlanChanged, rooms: readonly Room[]): Promise<void> {
    try {
      const [item] = await runInContext({ requestId: newId(), operation: 'live_announce' }, () =>
        this.units.run(orgId, () => this.units.query<{ version: number }>(VERSION, [orgId, subjectId])),
      );
      // The order of entries, a suggestion, a request for a review: to be read again, and of no one entry.
      const message = JSON.stringify({
        type: 'changed',
        itemId: item ? subjectId : null,
        version: item?.version ?? null,
      });
      for (const { document } of rooms) document.broadcastStateless(message);
    } catch (error) {
      this.log.error('a change could not be announced', { error, subjectId });
    }
  }
}
