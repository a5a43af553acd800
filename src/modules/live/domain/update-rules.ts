import * as Y from 'yjs';
import { DomainError, notAllowed, unprocessable } from '../../../shared/errors';
import { faultInWords } from '../../../shared/text';

/** More characters, marks of deletion and gaps in one update than anyone types: it would only tire the server. */
const MOST_UNITS = 1_000_000;

/** What an update says it is, read without a document. */
export interface Claims {
  /** Which client ids it writes under, each with the clock its first structure begins at and the last one ends at. */
  readonly writes: readonly { readonly client: number; readonly from: number; readonly to: number }[];
  /** The top-level names it mentions. */
  readonly names: readonly string[];
}

const refused = (code: string, detail: string): DomainError => unprocessable(code, detail);

/**
 * Reads what an update claims, and refuses what no update of a live document holds, wherever it would stand.
 * @throws 422 malformed_update, update_too_large, not_plain_text or the code of what is wrong with its words.
 */
export function readClaims(payload: Uint8Array): Claims {
  const writes = new Map<number, { client: number; from: number; to: number }>();
  const names = new Set<string>();
  let units = 0;
  const { structs } = decoded(payload);
  for (const struct of structs) {
    const { client, clock } = struct.id;
    const known = writes.get(client) ?? { client, from: clock, to: clock };
    writes.set(client, {
      client,
      from: Math.min(known.from, clock),
      to: Math.max(known.to, clock + struct.length),
    });
    units += struct.length;
    if (!(struct instanceof Y.Item)) continue;
    const parent: unknown = struct.parent;
    if (typeof parent === 'string') names.add(parent);
    if (struct.parentSub !== null) throw refused('not_plain_text', 'A field carries no attributes.');
    checkContent(struct.content);
  }
  if (units > MOST_UNITS) throw refused('update_too_large', 'This is more than one update may hold.');
  return { writes: [...writes.values()], names: [...names] };
}

function decoded(payload: Uint8Array): ReturnType<typeof Y.decodeUpdate> {
  try {
    return Y.decodeUpdate(payload);
  } catch {
    throw refused('malformed_update', 'These bytes are not a Yjs update.');
  }
}

function checkContent(content: Y.Item['content']): void {
  if (content instanceof Y.ContentDeleted) return;
  if (content instanceof Y.ContentString) {
    const fault = faultInWords(content.str);
    if (fault) throw refused(fault.code, fault.message);
    return;
  }
  throw refused('not_plain_text', 'A field is plain text and nothing else.');
}

/**
 * Whether what an update brought stands in a field. Asked on a document that took the update, since Yjs tells the place
 * of most only there.
 * @throws 422 misplaced; 403 unknown_field for a top-level name that is no field of this section.
 */
export function checkPlace(item: Y.Item, isField: (name: string) => boolean, doc: Y.Doc): void {
  const { parent, content } = item;
  if (content instanceof Y.ContentDeleted) return;
  if (!(parent instanceof Y.AbstractType) || parent._item !== null)
    throw refused('misplaced', 'Characters stand in a field and nowhere else.');
  if (!isField(rootName(doc, parent))) throw notAllowed('unknown_field', 'This is no field of this section.');
}

/** The top-level name that a type stands under. */
export function rootName(doc: Y.Doc, type: unknown): string {
  for (const [name, root] of doc.share) if (root === type) return name;
  throw new Error('A type without a name.');
}
