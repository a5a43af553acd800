/** The part of an address that names what is written. */
export const FIELD_PARAMETER = {
  name: 'field',
  description: 'A narrative field of the entry: words, statement, why, what, ifStuck or when.',
  example: 'statement',
};
