/** A value that travels between processes as JSON although JSON has no word for it. */
export type Portable = JsonLike | { readonly $date: string } | { readonly $bytes: string };
type JsonLike =
  string | number | boolean | null | readonly Portable[] | { readonly [name: string]: Portable };

/** One statement as the application sent it, and what came back. */
export interface RecordedStatement {
  readonly text: string;
  /** The name it was prepared under. */
  readonly name?: string;
  readonly values: readonly Portable[];
  /** It was sent before the one ahead of it had been answered. */
  readonly together: boolean;
  /** The rows of the last result. */
  readonly rows: readonly Readonly<Record<string, Portable>>[];
}

/** What one request led to. */
export interface Recording {
  readonly statements: readonly RecordedStatement[];
}

export function toPortable(value: unknown): Portable {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(toPortable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toPortable(part)]));
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? String(value) : null;
}

export function fromPortable(value: Portable): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(fromPortable);
  const { $date, $bytes } = value as { readonly $date?: unknown; readonly $bytes?: unknown };
  if (typeof $date === 'string') return new Date($date);
  if (typeof $bytes === 'string') return Buffer.from($bytes, 'base64');
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fromPortable(part)]));
}

export function isList(value: Portable): value is readonly Portable[] {
  return Array.isArray(value);
}
