import { decodeStateVector } from 'yjs';
import { LIMITS } from '../limits';
import { ByteReader, MalformedBytes } from './bytes';

/** What somebody says of their own presence; `state` null: gone. */
export interface SaidPresence {
  readonly clientId: number;
  readonly state: unknown;
}

/** A message from a client, as far as this service takes it. `name` is the document it is about. */
export type Frame =
  | { readonly kind: 'auth' | 'close' | 'query'; readonly name: string }
  | { readonly kind: 'asks' | 'difference' | 'update'; readonly name: string }
  | { readonly kind: 'presence'; readonly name: string; readonly said: readonly SaidPresence[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** Message types of the Hocuspocus protocol that a client may send. */
const SYNC = 0;
const AWARENESS = 1;
const AUTH = 2;
const QUERY_AWARENESS = 3;
const SYNC_REPLY = 4;
const CLOSE = 7;
const AUTH_TOKEN = 0;
/** Subtypes of a sync message: what the client has, what the server lacks, and what is new. */
const PARTS = ['asks', 'difference', 'update'] as const;

/**
 * Reads a message as strictly as it can be read without the document: nothing that does not parse reaches further.
 * @throws MalformedBytes
 */
export function readFrame(bytes: Uint8Array): Frame {
  const reader = new ByteReader(bytes);
  const name = reader.text(LIMITS.nameBytes);
  // Two connections of one socket to one document would be told apart after a NUL: that is not offered here.
  if (name.includes('\0')) throw new MalformedBytes('A document is named once a socket.');
  const frame = readBody(reader, name);
  if (frame.kind !== 'unknown' && !reader.atEnd)
    throw new MalformedBytes('The message goes on after its end.');
  return frame;
}

function readBody(reader: ByteReader, name: string): Frame {
  switch (reader.number()) {
    case SYNC:
    case SYNC_REPLY:
      return readSync(reader, name);
    case AWARENESS:
      return { kind: 'presence', name, said: readPresence(reader.string(LIMITS.presenceBytes)) };
    case AUTH:
      return readAuth(reader, name);
    case QUERY_AWARENESS:
      return { kind: 'query', name };
    case CLOSE:
      if (!reader.atEnd) reader.text(LIMITS.nameBytes);
      return { kind: 'close', name };
    default:
      return { kind: 'unknown', name };
  }
}

function readAuth(reader: ByteReader, name: string): Frame {
  if (reader.number() !== AUTH_TOKEN) return { kind: 'unknown', name };
  reader.text(LIMITS.tokenBytes);
  // The version of the client's library.
  if (!reader.atEnd) reader.text(LIMITS.nameBytes);
  return { kind: 'auth', name };
}

function readSync(reader: ByteReader, name: string): Frame {
  const subtype = reader.number();
  const kind = PARTS[subtype];
  if (!kind) return { kind: 'unknown', name };
  const payload = reader.string();
  if (kind === 'asks') readStateVector(payload);
  return { kind, name };
}

function readStateVector(payload: Uint8Array): void {
  const reader = new ByteReader(payload);
  const entries = reader.number();
  if (entries > payload.length) throw new MalformedBytes('A state vector holds less than it says.');
  for (let each = 0; each < 2 * entries; each += 1) reader.number();
  if (!reader.atEnd) throw new MalformedBytes('A state vector goes on after its end.');
  decodeStateVector(payload);
}

function readPresence(payload: Uint8Array): SaidPresence[] {
  const reader = new ByteReader(payload);
  const count = reader.number();
  if (count > LIMITS.presencesAtOnce) throw new MalformedBytes('Too many presences at once.');
  const said = Array.from({ length: count }, () => {
    const clientId = reader.number();
    reader.number(); // The client's own count of its changes: this service counts for itself.
    return { clientId, state: parse(reader.text(LIMITS.presenceBytes)) };
  });
  if (!reader.atEnd) throw new MalformedBytes('The presences go on after their end.');
  return said;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new MalformedBytes('A presence is not JSON.');
  }
}
