import type { DomainError } from '../../../shared/errors';
import { readField } from '../domain/field-text';
import type { Replica } from '../domain/replica';
import type { Stretch } from '../domain/stretches';
import type { HeldDocument, NewUpdate, Projection } from '../persistence/live-log';
import type { LiveWriter } from './live-documents';

/** Somebody's update that waits to be stored. */
export interface Waiting {
  readonly writer: LiveWriter;
  readonly payload: Uint8Array;
}

/** What became of it: the number under which it is stored (0: it held nothing new), or why it was not taken. */
export type Outcome = { readonly seq: number } | { readonly refused: DomainError };

/** An update that was taken. */
export interface Accepted {
  readonly entry: Waiting;
  readonly seq: number;
  readonly payload: Uint8Array;
  readonly fields: readonly string[];
  readonly firstTouched: readonly string[];
}

/** What a batch does to one document. */
export interface DocumentWork {
  readonly document: HeldDocument;
  readonly replica: Replica;
  readonly accepted: readonly Accepted[];
  readonly stretches: readonly Stretch[];
  /** How many characters the document has more than before. */
  readonly grown: number;
  readonly plan: { readonly personId: string; readonly draft: number };
}

/** The fields that a document’s updates touched, as they read now. */
export function projectionsOf({ document, replica, accepted, plan }: DocumentWork): Projection[] {
  const lastWriter = new Map(
    accepted.flatMap(({ fields, entry }) =>
      fields.map((name) => [name, entry.writer.principal.partyId] as const),
    ),
  );
  return [...lastWriter].map(([name, updatedBy]) => {
    const [itemId = '', field = ''] = name.split('/');
    const passages = replica.stretches.passagesOf(readField(replica.doc, name));
    return {
      planId: document.planId,
      itemId,
      field,
      lane: document.lane,
      draft: plan.draft,
      updatedBy,
      passages,
    };
  });
}

/** The rows of its updates. */
export function updatesOf({ document, accepted, plan }: DocumentWork): NewUpdate[] {
  return accepted.map(({ entry, seq, payload, fields }) => ({
    documentId: document.id,
    lane: document.lane,
    seq,
    payload,
    draft: plan.draft,
    fields,
    partyId: entry.writer.principal.partyId,
    viaId: entry.writer.principal.viaId,
  }));
}
