import { unprocessable, type FieldError } from '../../../shared/errors';
import type { ConsentBasis, WitnessedBasis } from './vocabulary';

/** How a worker knows what the person decided. */
export interface Evidence {
  readonly basis?: WitnessedBasis | null;
  /** What the person said, or what was signed and where it is. */
  readonly words?: string | null;
}

/** Who decides: the person alone, the person in a sitting, or a worker who records what the person decided. */
export type Decider = 'person' | 'person_in_sitting' | 'worker';

/**
 * How a decision is recorded. The person's own needs no evidence and takes none; a worker's record names how the
 * person decided and in which words, since the decision is never the worker's. 422 `evidence_required`.
 */
export function evidenceOf(
  decider: Decider,
  { basis, words }: Evidence,
): { basis: ConsentBasis; words: string | null } {
  switch (decider) {
    case 'person':
      return { basis: 'own', words: words ?? null };
    case 'person_in_sitting':
      return { basis: 'sitting', words: words ?? null };
    case 'worker': {
      if (basis && words) return { basis, words };
      throw unprocessable(
        'evidence_required',
        'Only the person decides: say how they did, and in which words.',
        [
          ...(basis ? [] : [missing('/basis', 'spoken, or written')]),
          ...(words ? [] : [missing('/words', 'what the person said, or what was signed')]),
        ],
      );
    }
  }
}

function missing(pointer: string, message: string): FieldError {
  return { pointer, code: 'evidence_required', message };
}
