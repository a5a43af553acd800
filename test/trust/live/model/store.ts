import type { Stretch } from '../../../../src/modules/live/domain/stretches';
import { Stretches } from '../../../../src/modules/live/domain/stretches';

/** What outlives every process: the log of updates, whose client ids are whose, and one audit row a sitting. */
export class Store {
  readonly log: Uint8Array[] = [];
  readonly auditRows = new Map<string, number>();
  private readonly authors = new Map<string, Stretch>();

  bind(clientId: number, partyId: string): void {
    const authoredAt = '2026-03-02T10:00:00.000Z';
    const provenance = { lang: 'en-GB', voice: 'professional', authorId: partyId, authoredAt } as const;
    const known = this.authors.get(`${clientId}:0`);
    if (known && known.partyId !== partyId) throw new Error('That id is someone else’s.');
    if (!known) this.put({ clientId, fromClock: 0, partyId, viaId: null, provenance, fields: [] });
  }

  stretches(): Stretches {
    return new Stretches([...this.authors.values()]);
  }

  /** One transaction: the update, whose it is, and the row that somebody wrote here. */
  commit(update: Uint8Array, stretches: readonly Stretch[], auditRowFor: string | null): void {
    this.log.push(update);
    for (const stretch of stretches) this.put(stretch);
    if (auditRowFor !== null) this.auditRows.set(auditRowFor, (this.auditRows.get(auditRowFor) ?? 0) + 1);
  }

  private put(stretch: Stretch): void {
    this.authors.set(`${stretch.clientId}:${stretch.fromClock}`, stretch);
  }
}
