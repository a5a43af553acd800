import { LANES } from '../../domain/lanes';

/** The part of an address that names what is written. */
export const FIELD_PARAMETER = {
  name: 'field',
  description: 'A narrative field of the entry: words, statement, why, what, ifStuck or when.',
  example: 'statement',
};

/** The part that says whose words. */
export const LANE_PARAMETER = {
  name: 'lane',
  enum: LANES,
  description:
    "Whose words: the person's `own`, a `dictation` not yet read back, or the staff's `professional`.",
  example: 'own',
};
