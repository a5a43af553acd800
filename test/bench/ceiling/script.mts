import type { Portable } from './recording.mts';

/** Where a value of a statement comes from, when the request is made again. */
export type Source =
  /** The same in every recording. */
  | { readonly from: 'constant'; readonly value: Portable }
  /** Something the request says: its organisation, the hash of its secret, an id in its path, If-Match. */
  | { readonly from: 'request'; readonly name: string }
  /** A column of the first row that an earlier statement answered. */
  | { readonly from: 'answer'; readonly statement: number; readonly column: string }
  /** An identifier made for this request: the first, second… */
  | { readonly from: 'fresh'; readonly number: number }
  | { readonly from: 'now'; readonly as: 'date' | 'text' }
  /** A list or object of such values; `json` when it is sent as text. */
  | { readonly from: 'list'; readonly parts: readonly Source[] }
  | { readonly from: 'object'; readonly parts: Readonly<Record<string, Source>> }
  | { readonly from: 'json'; readonly part: Source }
  /** The application worked it out from the request: kept for each target. */
  | { readonly from: 'target'; readonly values: readonly Portable[] };

export interface ScriptStatement {
  /** With `{orgId}` and `{hash}` where the recording had those of its request. */
  readonly text: string;
  readonly name?: string;
  readonly values: readonly Source[];
  readonly together: boolean;
}

/** What the ceiling does for one scenario. */
export interface Script {
  readonly scenario: string;
  readonly statements: readonly ScriptStatement[];
}

/** What a request says, by name; the same for the one recorded and the one replayed. */
export type RequestFacts = Readonly<Record<string, string | number>>;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The facts of a request. Numbers only where they are unmistakable: versions in the seed are. */
export function requestFacts(request: {
  orgId: string;
  hash: string;
  path: string;
  ifMatch?: string;
}): RequestFacts {
  const ids = request.path.match(UUID) ?? [];
  const version = /\d+/.exec(request.ifMatch ?? '')?.[0];
  return {
    orgId: request.orgId,
    hash: request.hash,
    ...Object.fromEntries(ids.map((id, place) => [`id${place + 1}`, id])),
    ...(version === undefined ? {} : { version: Number(version) }),
  };
}
