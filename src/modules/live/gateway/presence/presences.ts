import { Injectable } from '@nestjs/common';
import { Bus, LONGEST_MESSAGE } from '../../../../platform/notify/bus';
import { newId } from '../../../../shared/ids';
import { Rooms, type Room } from '../rooms';
import type { Presence } from './said';

const TOPIC = 'live.presence';
const ASK_TOPIC = 'live.who';
/** Presence of one document is told elsewhere at most so often: cursors move with every key. */
const TELL_EVERY_MS = 100;
/** What is not renewed for thirty seconds is forgotten by every copy of a document. */
const RENEW_EVERY_MS = 12_000;
/** So many fit into one message, whatever they say. */
const MOST_AT_ONCE = 5;

interface Told {
  readonly from: string;
  readonly documentId: string;
  readonly states: readonly (readonly [number, Presence | null])[];
}

/** Carries presence between processes, as ids and numbers. What is lost is told again within seconds. */
@Injectable()
export class Presences {
  private readonly process = newId();
  private readonly waiting = new Map<Room, Set<number>>();
  private telling?: NodeJS.Timeout;
  private renewing?: NodeJS.Timeout;

  constructor(
    private readonly rooms: Rooms,
    private readonly bus: Bus,
  ) {}

  start(): void {
    this.bus.subscribe(TOPIC, (body) => this.hear(body));
    this.bus.subscribe(ASK_TOPIC, (documentId) => this.answer(documentId));
    this.bus.onGap(() => this.renew());
    this.renewing = setInterval(() => this.renew(), RENEW_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.renewing);
    clearTimeout(this.telling);
    this.tell();
  }

  /** Asks the other processes who has this document open there. */
  ask(documentId: string): void {
    this.bus.publish(ASK_TOPIC, documentId);
  }

  /** These clients of this process have come, moved or gone. */
  readonly changed = (room: Room, clientIds: readonly number[]): void => {
    const waiting = this.waiting.get(room) ?? new Set();
    for (const clientId of clientIds) waiting.add(clientId);
    this.waiting.set(room, waiting);
    this.telling ??= setTimeout(() => this.tell(), TELL_EVERY_MS);
  };

  private tell(): void {
    this.telling = undefined;
    for (const [room, clientIds] of this.waiting) {
      const states = room.presence.told([...clientIds]);
      while (states.length > 0) {
        const told: Told = {
          from: this.process,
          documentId: room.documentId,
          states: states.splice(0, MOST_AT_ONCE),
        };
        const body = JSON.stringify(told);
        if (Buffer.byteLength(body) < LONGEST_MESSAGE - TOPIC.length) this.bus.publish(TOPIC, body);
      }
    }
    this.waiting.clear();
  }

  private renew(): void {
    for (const room of this.rooms.all) room.presence.renew();
  }

  private answer(documentId: string): void {
    const room = this.rooms.get(documentId);
    if (room && room.presence.all().length > 0) this.changed(room, room.presence.all());
  }

  private hear(body: string): void {
    const { from, documentId, states } = JSON.parse(body) as Told;
    if (from === this.process) return;
    const room = this.rooms.get(documentId);
    for (const [clientId, presence] of states) room?.presence.hear(from, clientId, presence);
  }
}
