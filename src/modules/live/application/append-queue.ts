import { Injectable } from '@nestjs/common';
import { AppendBatch } from './append-batch';
import type { Outcome, Waiting } from './batch-work';

/**
 * How long the first update of a batch waits for company. Each batch costs the process and the database about the same,
 * whatever is in it: where many type, those who wait a little longer are answered sooner.
 */
const LINGER_MS = 40;
const MOST_AT_ONCE = 500;

interface Promised extends Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: what arrives within a moment, or while the last batch is being stored, is stored together, one batch at
 * a time for each organisation. An update's turn comes after those that arrived before it.
 */
@Injectable()
export class AppendQueue {
  private readonly waiting = new Map<string, Promised[]>();
  private readonly draining = new Map<string, Promise<void>>();

  constructor(private readonly batch: AppendBatch) {}

  /** @returns what became of the update. @throws when it could not be stored: it may be sent again. */
  add(orgId: string, entry: Waiting): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const queue = this.waiting.get(orgId) ?? [];
      this.waiting.set(orgId, queue);
      queue.push({ ...entry, resolve, reject });
      if (!this.draining.has(orgId)) this.draining.set(orgId, this.drain(orgId, queue));
    });
  }

  /** Once everything that was added is stored or given back. */
  async idle(): Promise<void> {
    await Promise.all(this.draining.values());
  }

  private async drain(orgId: string, queue: Promised[]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LINGER_MS));
    while (queue.length > 0) await this.store(orgId, queue.splice(0, MOST_AT_ONCE));
    this.draining.delete(orgId);
    this.waiting.delete(orgId);
  }

  private async store(orgId: string, entries: readonly Promised[]): Promise<void> {
    try {
      const outcomes = await this.batch.run(orgId, entries);
      for (const entry of entries) {
        const outcome = outcomes.get(entry);
        if (outcome) entry.resolve(outcome);
        else entry.reject(new Error('A batch forgot one of its updates.'));
      }
    } catch (error) {
      await this.apart(orgId, entries, error);
    }
  }

  /** One document's trouble is not another's: each is tried by itself before anything is given back. */
  private async apart(orgId: string, entries: readonly Promised[], error: unknown): Promise<void> {
    const documents = Map.groupBy(entries, ({ writer }) => writer.documentId);
    if (documents.size === 1) for (const entry of entries) entry.reject(error);
    else for (const some of documents.values()) await this.store(orgId, some);
  }
}
