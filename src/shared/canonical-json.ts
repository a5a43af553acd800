import { createHash } from 'node:crypto';
import { isWellFormed } from './text';

/** Whatever JSON can say. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

/**
 * The one text a JSON value has under RFC 8785: keys in UTF-16 order, no white space, numbers and strings as ECMAScript
 * writes them. Absent (`undefined`) properties are left out. Throws TypeError on whatever is not JSON, and on lone
 * surrogates, which UTF-8 cannot hold: two different texts must never come to the same bytes.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numeral(value);
  if (Array.isArray(value)) return `[${Array.from(value, canonicalText).join(',')}]`;
  if (!isRecord(value)) throw new TypeError(`Not JSON: ${typeof value}.`);
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort()
    .map((key) => `${quoted(key)}:${canonicalText(value[key])}`);
  return `{${members.join(',')}}`;
}

/** The canonical text in UTF-8. */
export function canonicalBytes(value: unknown): Buffer {
  return Buffer.from(canonicalText(value), 'utf8');
}

/** SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether two JSON values are the same, whatever the order of their keys. */
export function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return canonicalText(one) === canonicalText(other);
}

function quoted(text: string): string {
  if (!isWellFormed(text)) throw new TypeError('Not JSON: a lone surrogate.');
  return JSON.stringify(text);
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('Not JSON: a number that is not finite.');
  return JSON.stringify(value);
}

/** A plain object of any realm: dates, maps and instances of classes have no agreed form in JSON. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
