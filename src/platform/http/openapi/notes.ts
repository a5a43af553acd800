/** What decorators leave on an operation for the writer of the contract, who says it in words and takes it away. */
export interface Notes {
  /** The permission that the route asks for; none where anyone may. */
  'x-permission'?: string;
  /** As a POST it takes an Idempotency-Key. */
  'x-idempotent'?: boolean;
}

export const PERMISSION_NOTE = 'x-permission' satisfies keyof Notes;
export const IDEMPOTENT_NOTE = 'x-idempotent' satisfies keyof Notes;
