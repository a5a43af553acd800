import type { Passage } from '../../../../shared/attributed-text';
import type { DraftItem, SnapshotParts } from '../snapshot';

/** Material for the tests of snapshots and comparisons. */

export const SECTION_ORDER = ['about_me', 'strengths', 'goals', 'crisis'];

export const PARTIES = { sam: 'Sam Okafor', mo: 'Mo Ali', worker: 'Jo Byrne', scribe: 'Kit Lane' };

export function passage(text: string, authorId: string, more: Partial<Passage> = {}): Passage {
  const voice = authorId === 'worker' ? 'professional' : 'written';
  return { text, lang: 'en', voice, authorId, authoredAt: '2026-03-01T09:00:00.000Z', ...more };
}

export const someParts: Omit<SnapshotParts, 'items'> = {
  planId: 'plan',
  personId: 'sam',
  personName: 'Sam Okafor',
  previousHash: null,
  proposedAt: '2026-03-02T09:00:00.000Z',
  keyWorker: { id: 'worker', name: 'Jo Byrne' },
  review: { on: '2026-06-01', responsible: { id: 'worker', name: 'Jo Byrne' } },
  names: PARTIES,
};

/** A goal with a statement in one or both lanes. */
export function someItem(id: string, words: { own?: string; professional?: string }): DraftItem {
  return {
    ...{ id, kind: 'goal', section: 'goals', parentId: null, position: 0, attributes: {} },
    texts: {
      statement: {
        own: words.own === undefined ? [] : [passage(words.own, 'sam')],
        professional: words.professional === undefined ? [] : [passage(words.professional, 'worker')],
      },
    },
  };
}
