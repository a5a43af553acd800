/** Parties whose mail is due; `ref_id` is the party. */
export const DIGEST_DUE = { kind: 'digest', queue: 'mail', together: 20 } as const;
