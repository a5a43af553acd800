import { joined, type Passage } from '../../../shared/attributed-text';
import { canonicalBytes, canonicalText, sha256Hex, type JsonValue } from '../../../shared/canonical-json';

/** A party, named as they were called then. (A type, as the head below: to the compiler, interfaces are not JSON.) */
export type Named = { id: string; name: string };

/** The two lanes that a version holds; dictation that was not read back is nobody's yet. */
export interface SnapshotText {
  own: Passage[];
  professional: Passage[];
}

/** One entry of the plan, as it was. */
export interface SnapshotItem {
  id: string;
  kind: string;
  section: string;
  /** A step's goal. */
  parentId: string | null;
  /** From 0, among entries of the same section and parent: the person's order. */
  position: number;
  attributes: Record<string, JsonValue>;
  /** By narrative field; a field without words is absent. */
  texts: Record<string, SnapshotText>;
}

/** Everything of a snapshot but its entries and names. */
export type SnapshotHead = {
  schemaVersion: 1;
  planId: string;
  personId: string;
  personName: string;
  /** Hash of the version before this one; null for the first. */
  previousHash: string | null;
  /** ISO 8601 instant. */
  proposedAt: string;
  keyWorker: Named;
  review: { on: string; responsible: Named };
};

/** The head of a draft as it stands: what a plan in force must have may still be missing. */
export type DraftHead = Omit<SnapshotHead, 'keyWorker' | 'review'> & {
  keyWorker: Named | null;
  review: { on: string | null; responsible: Named | null };
};

/** The draft as a document: for looking at it beside a version, never for agreeing to it. */
export interface DraftSnapshot extends DraftHead {
  names: Record<string, string>;
  items: SnapshotItem[];
}

/** What people agree to: the whole plan as a document that can be read without any other record. */
export interface PlanSnapshot extends SnapshotHead {
  /** Every party that wrote, typed, suggested or owns something in it, as named then. */
  names: Record<string, string>;
  /** In the person's order: by section, then position, each goal followed by its steps. */
  items: SnapshotItem[];
}

/** An entry of the draft; positions may have gaps, lanes may be empty, dictation may be under way. */
export interface DraftItem extends Omit<SnapshotItem, 'texts'> {
  texts: Record<
    string,
    { own?: readonly Passage[]; professional?: readonly Passage[]; dictation?: readonly Passage[] }
  >;
}

/** What a snapshot is made from, in any order; `names` may hold more parties than needed. */
export interface SnapshotParts extends Omit<SnapshotHead, 'schemaVersion'> {
  names: Readonly<Record<string, string>>;
  items: readonly DraftItem[];
}

/** As `SnapshotParts`, of a draft that may lack something. */
export interface DraftParts extends Omit<DraftHead, 'schemaVersion'> {
  names: Readonly<Record<string, string>>;
  items: readonly DraftItem[];
}

/** The bytes people attest, and their SHA-256. */
export interface SealedSnapshot {
  bytes: Buffer;
  hash: string;
}

/**
 * The snapshot of a draft: the same parts, in whatever order they come, make the same bytes. Entries below one that is
 * no longer there go with it. Throws when the name of somebody who wrote in it is not given.
 */
export function buildSnapshot(parts: SnapshotParts, sectionOrder: readonly string[]): PlanSnapshot {
  return buildDraft(parts, sectionOrder) as PlanSnapshot;
}

/** As `buildSnapshot`, of a draft that may lack what a plan in force must have. */
export function buildDraft(parts: DraftParts, sectionOrder: readonly string[]): DraftSnapshot {
  const { items: draft, names, ...head } = parts;
  const items = inOrder(draft, sectionOrder, null).map(snapshotItem);
  const snapshot: DraftSnapshot = { ...head, schemaVersion: 1, names: namesIn(items, names), items };
  return JSON.parse(canonicalText(snapshot)) as DraftSnapshot;
}

/** The canonical bytes (RFC 8785) and their hash. */
export function sealSnapshot(snapshot: PlanSnapshot): SealedSnapshot {
  const bytes = canonicalBytes(snapshot);
  return { bytes, hash: sha256Hex(bytes) };
}

/** The document that stored bytes hold. */
export function readSnapshot(bytes: Uint8Array): PlanSnapshot {
  const snapshot = JSON.parse(Buffer.from(bytes).toString('utf8')) as { schemaVersion?: number };
  if (snapshot.schemaVersion !== 1)
    throw new RangeError('These bytes are no snapshot of a known schema version.');
  return snapshot as PlanSnapshot;
}

function inOrder(
  draft: readonly DraftItem[],
  sections: readonly string[],
  parentId: string | null,
): DraftItem[] {
  const rank = ({ section }: DraftItem) =>
    sections.includes(section) ? sections.indexOf(section) : sections.length;
  const siblings = draft
    .filter((item) => item.parentId === parentId)
    .sort((a, b) => rank(a) - rank(b) || a.position - b.position || (a.id < b.id ? -1 : 1));
  const taken = new Map<string, number>();
  return siblings.flatMap((item) => {
    const position = taken.get(item.section) ?? 0;
    taken.set(item.section, position + 1);
    return [{ ...item, position }, ...inOrder(draft, sections, item.id)];
  });
}

function snapshotItem({ id, kind, section, parentId, position, attributes, texts }: DraftItem): SnapshotItem {
  const fields = Object.entries(texts)
    .map(
      ([field, lanes]) =>
        [field, { own: joined(lanes.own ?? []), professional: joined(lanes.professional ?? []) }] as const,
    )
    .filter(([, { own, professional }]) => own.length + professional.length > 0);
  return { id, kind, section, parentId, position, attributes, texts: Object.fromEntries(fields) };
}

function namesIn(items: SnapshotItem[], names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Array.from(partiesIn(items), (id) => {
      const name = names[id];
      if (name === undefined) throw new RangeError(`The name of party ${id} is not given.`);
      return [id, name];
    }),
  );
}

/** Everybody who wrote, typed, suggested or owns something in the entries; dictation does not count. */
export function partiesIn(items: readonly Pick<DraftItem, 'attributes' | 'texts'>[]): Set<string> {
  const writers = items
    .flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ own = [], professional = [] }) => [...own, ...professional]),
    )
    .flatMap(({ authorId, viaId, scribeId, suggestedBy }) => [authorId, viaId, scribeId, suggestedBy]);
  return new Set([...writers, ...items.map(ownerOf)].filter((id) => id !== undefined));
}

/** The party that an entry names as its owner. */
export function ownerOf({ attributes: { owner } }: Pick<DraftItem, 'attributes'>): string | undefined {
  if (typeof owner !== 'object' || owner === null || Array.isArray(owner)) return undefined;
  return typeof owner.partyId === 'string' ? owner.partyId : undefined;
}
