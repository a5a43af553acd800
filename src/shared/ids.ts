import { v7, validate } from 'uuid';

/** A new identifier: UUIDv7, so that keys made later sort later and indexes grow at one end. */
export function newId(): string {
  return v7();
}

/** Whether the text is a UUID of any version, in any letter case. */
export function isUuid(text: unknown): text is string {
  return validate(text);
}

/** A UUID as 32 digits, as it stands in addresses and tokens. */
export function compactId(id: string): string {
  return id.replaceAll('-', '');
}

/** The UUID that 32 hexadecimal digits are of. */
export function fullId(compact: string): string {
  return compact.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
