/** A key as administrators see it: everything but the secret, which nobody can see again. */
export interface ApiKeyView {
  readonly id: string;
  /** The third-party system. */
  readonly name: string;
  readonly partyId: string;
  /** The first characters of the secret's random part, to tell two keys apart. */
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date;
  readonly lastUsedOn: string | null;
  readonly revokedAt: Date | null;
}
