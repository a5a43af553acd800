import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../../../platform/context/principal';
import { runInContext } from '../../../platform/context/request-context';
import type { Statement } from '../../../platform/database/unit';
import { Units } from '../../../platform/database/units';
import { liveSession } from '../../../platform/identity';
import { Bus } from '../../../platform/notify/bus';
import { Log } from '../../../platform/observability/log';
import { tooMany } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { NOTIFICATIONS_CHANGED, readNotificationsChanged } from '../application/changed';
import { LIMITS } from './limits';
import { NotificationStream } from './notification-stream';

const LIVING: Statement = {
  name: 'notification_stream.living',
  text: `SELECT s.id FROM session s JOIN party p ON p.org_id = s.org_id AND p.id = s.party_id
    WHERE s.org_id = $1 AND s.id = ANY ($2::uuid[]) AND ${liveSession('s', 'p')}`,
};

/**
 * Everybody who has a stream open at this process. Whatever process tells somebody of something, all hear it on the bus;
 * after a gap, and when a message was lost, the reader asks anew. To have a stream open is no use of a session: it rests
 * and ends as it would without.
 */
@Injectable()
export class NotificationStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly byParty = new Map<string, Set<NotificationStream>>();
  private timer?: NodeJS.Timeout;
  private looking: Promise<void> = Promise.resolve();
  private stopListening?: () => void;
  private count = 0;

  constructor(
    private readonly units: Units,
    private readonly bus: Bus,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.stopListening = this.bus.subscribe(NOTIFICATIONS_CHANGED, (body) => this.hear(body));
    this.bus.onGap(() => this.all().forEach((stream) => stream.changed(null)));
  }

  /** Before the server waits for its connections to end. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening?.();
    clearTimeout(this.timer);
    for (const stream of this.all()) stream.close();
    await this.looking;
  }

  /** Answers with a stream. @throws 429 too_many_streams. */
  open(principal: Principal, reply: FastifyReply, seconds: number): void {
    const party = partyOf(principal);
    const theirs = this.byParty.get(party) ?? new Set();
    if (theirs.size >= LIMITS.perParty || this.count >= LIMITS.all)
      throw tooMany('too_many_streams', 'Too many windows listen for notifications: close some.', 30);
    const headers = reply.getHeaders();
    reply.hijack();
    const stream = new NotificationStream(principal, reply.raw, () => this.remove(party, stream));
    this.byParty.set(party, theirs.add(stream));
    this.count += 1;
    stream.begin(headers, seconds);
    if (this.count > 0) this.timer ??= this.lookLater();
  }

  private remove(party: string, stream: NotificationStream): void {
    const theirs = this.byParty.get(party);
    if (!theirs?.delete(stream)) return;
    this.count -= 1;
    if (theirs.size === 0) this.byParty.delete(party);
  }

  private hear(body: string): void {
    const changed = readNotificationsChanged(body);
    if (!changed) return;
    for (const stream of this.byParty.get(partyOf(changed)) ?? []) stream.changed(changed.id);
  }

  private all(): NotificationStream[] {
    return [...this.byParty.values()].flatMap((streams) => [...streams]);
  }

  private lookLater(): NodeJS.Timeout {
    return setTimeout(() => {
      this.looking = this.look().then(() => {
        this.timer = this.count > 0 ? this.lookLater() : undefined;
      });
    }, LIMITS.lookEveryMs);
  }

  /** Ends the streams of sessions that are over. */
  private async look(): Promise<void> {
    const byOrganisation = Map.groupBy(this.all(), ({ principal }) => principal.orgId);
    for (const [orgId, streams] of byOrganisation) {
      try {
        const living = await this.living(orgId, streams);
        for (const stream of streams) if (!living.has(stream.principal.credentialId)) stream.close();
      } catch (error) {
        this.log.error('the sessions of open streams could not be looked at', { error });
      }
    }
  }

  private async living(orgId: string, streams: readonly NotificationStream[]): Promise<Set<string>> {
    const ids = [...new Set(streams.map(({ principal }) => principal.credentialId))];
    const context = { requestId: newId(), operation: 'notification_stream_look' };
    const rows = await runInContext(context, () =>
      this.units.run(orgId, () => this.units.query<{ id: string }>(LIVING, [orgId, ids])),
    );
    return new Set(rows.map(({ id }) => id));
  }
}

function partyOf({ orgId, partyId }: Pick<Principal, 'orgId' | 'partyId'>): string {
  return `${orgId}/${partyId}`;
}
