import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from '../../bench/scenarios/index.mts';
import type { Random } from '../live/random.ts';

/** A value that is changed with If-Match, and what became of each try. */
interface Kept<T> {
  readonly id: string;
  version: number;
  value: T;
  /** Sent since, with no answer: each of them may be there or come yet. */
  maybe: T[];
  /** Something went unanswered: the version has to be read again. */
  unsure: boolean;
}

/** A plan that one writer alone writes in. */
export interface Page {
  readonly place: Place;
  /** Goals that were acknowledged, by the words they were given. */
  readonly goals: Map<string, Kept<number>>;
  /** Goals whose creation was never answered. */
  readonly unanswered: string[];
  review: Kept<string | null> | undefined;
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const PATIENCE_MS = 10_000;
/** Whoever gets no answer asks again for so long. */
const INSIST_MS = 90_000;
const GOAL = { kind: 'life', direction: 'approach', lifeArea: 'leisure', horizon: 'months' };

/** Somebody who writes in plans of their own by the API, asks again where there is no answer, and notes what was answered. */
export class Writer {
  readonly pages: readonly Page[];
  begun = 0;
  acknowledged = 0;
  /** Answers that no writer should get, and values that no writer sent. */
  readonly faults: string[] = [];
  private stopped = false;
  private api: number;
  private readonly random: Random;
  private readonly apis: readonly string[];
  private readonly name: string;

  constructor(name: string, apis: readonly string[], places: readonly Place[], random: Random) {
    this.name = name;
    this.apis = apis;
    this.random = random;
    this.api = random.below(apis.length);
    this.pages = places.map((place) => ({ place, goals: new Map(), unanswered: [], review: undefined }));
  }

  /** Writes about so often until it is stopped. */
  async write(everyMs: number): Promise<void> {
    while (!this.stopped) {
      const began = Date.now();
      const page = this.pages[this.random.below(this.pages.length)];
      if (page) await this.something(page);
      await wait(Math.max(0, everyMs * (0.5 + this.random.next()) - (Date.now() - began)));
    }
  }

  stop(): void {
    this.stopped = true;
  }

  private something(page: Page): Promise<void> {
    const chance = this.random.next();
    const goals = [...page.goals.values()];
    const goal = goals[this.random.below(goals.length)];
    if (!goal || (chance < 0.35 && goals.length < 45)) return this.create(page);
    if (chance < 0.8) return this.weigh(page, goal);
    return this.moveReview(page);
  }

  /** The same key each time: however often it is asked for, there is one. */
  private async create(page: Page): Promise<void> {
    this.begun += 1;
    const words = `${this.name}, wish ${this.begun}`;
    const key = `${this.name}-${this.begun}-create`.replaceAll(' ', '-');
    const importance = 1 + this.random.below(10);
    const body = { ...GOAL, importance, statement: { dictation: words } };
    const path = `/v1/plans/${page.place.planId}/goals`;
    const answer = await this.insist(() => this.ask(page, 'POST', path, { body, key }));
    if (answer?.status === 201) {
      this.acknowledged += 1;
      const { id, version } = answer.body;
      const kept = { id: String(id), version: Number(version), value: importance, maybe: [], unsure: false };
      page.goals.set(words, kept);
    } else if (answer) this.fault('POST', path, answer);
    else page.unanswered.push(words);
  }

  private weigh(page: Page, goal: Kept<number>): Promise<void> {
    const path = `/v1/plans/${page.place.planId}/goals/${goal.id}`;
    return this.change(page, path, goal, 'importance', (1 + this.random.below(9) + goal.value) % 10 || 10);
  }

  private async moveReview(page: Page): Promise<void> {
    const path = `/v1/plans/${page.place.planId}`;
    page.review ??= { id: page.place.planId, version: 0, value: null, maybe: [], unsure: true };
    const day = new Date(Date.now() + (2 + this.random.below(40)) * 86_400_000).toISOString().slice(0, 10);
    const reviewReason = 'Another day suits them better.';
    await this.change(page, path, page.review, 'reviewOn', day, { reviewReason });
  }

  private async change<T>(
    page: Page,
    path: string,
    kept: Kept<T>,
    field: string,
    value: T,
    words: object = {},
  ): Promise<void> {
    if (kept.unsure) await this.read(page, path, kept, field);
    if (kept.unsure) return;
    this.begun += 1;
    const answer = await this.ask(page, 'PATCH', path, {
      body: { [field]: value, ...words },
      version: kept.version,
    });
    if (answer?.status === 200) {
      this.acknowledged += 1;
      Object.assign(kept, { version: Number(answer.body['version']), value, maybe: [] });
      return;
    }
    // 412: a try that went unanswered came through after all.
    if (answer && (answer.status !== 412 || kept.maybe.length === 0)) this.fault('PATCH', path, answer);
    if (!answer) kept.maybe.push(value);
    kept.unsure = true;
  }

  private async read<T>(page: Page, path: string, kept: Kept<T>, field: string): Promise<void> {
    const answer = await this.insist(() => this.ask(page, 'GET', path, {}));
    if (!answer) return;
    if (answer.status !== 200) {
      this.fault('GET', path, answer);
      return;
    }
    const value = answer.body[field] as T;
    const first = kept.version === 0;
    if (!first && value !== kept.value && !kept.maybe.includes(value))
      this.faults.push(`${path}: ${field} is ${String(value)}, which nobody sent last`);
    kept.version = Number(answer.body['version']);
    if (first) kept.value = value;
    kept.unsure = false;
  }

  private async insist(ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const end = Date.now() + INSIST_MS;
    for (;;) {
      const answer = await ask();
      if (answer || Date.now() > end) return answer;
      await wait(200 + this.random.below(600));
    }
  }

  /** @returns undefined where there was no answer that says what became of it. */
  private async ask(
    { place }: Page,
    method: string,
    path: string,
    { body, key, version }: { body?: object; key?: string; version?: number },
  ): Promise<Answer | undefined> {
    const headers: Record<string, string> = { authorization: `Bearer ${place.token}` };
    if (body) headers['content-type'] = 'application/json';
    if (key !== undefined) headers['idempotency-key'] = key;
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    try {
      const response = await fetch(`${this.apis[this.api] ?? ''}${path}`, {
        method,
        headers,
        body: body ? JSON.stringify(body) : null,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      if (response.status < 500 && response.status !== 429)
        return { status: response.status, body: JSON.parse(text) as Answer['body'] };
    } catch {
      // Refused, cut off or too late: exactly what this is about.
    }
    this.api = (this.api + 1) % this.apis.length;
    return undefined;
  }

  private fault(method: string, path: string, { status, body }: Answer): void {
    this.faults.push(`${method} ${path}: ${status} ${String(body['code'])}`);
  }
}
