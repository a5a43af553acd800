import type { About } from '../expectations';
import { IDENTITIES, type Identity } from '../identities';
import type { Tenant } from '../tenant';

/** One request, ready to be sent. */
export interface Shape {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** A file, sent as it is instead of a body. */
  readonly raw?: { readonly type: string; readonly data: Uint8Array };
  readonly version?: number;
  /** Shown instead of the caller's own: for what ends a session, or is done in a life of its own. */
  readonly token?: string;
}

/** How an operation is called rightly, with what it needs made first. */
export interface OperationCall {
  readonly about: About;
  prepare(at: Tenant, who: Identity): Promise<Shape> | Shape;
  /** What the answer must hold; left out: what was sent, and the last id of the address. */
  readonly answers?: object;
}

export type Calls = Readonly<Record<string, OperationCall>>;

/** The lane that is the caller's to write in; the supporter of these tests is authorised to write the person's words. */
export function laneOf(who: Identity): 'own' | 'professional' {
  return ['person', 'supporter'].includes(IDENTITIES[who].kind) ? 'own' : 'professional';
}

/** Words in the caller's lane. */
export function narrative(who: Identity, text = 'The sea in the morning.'): object {
  return { [laneOf(who)]: text };
}
