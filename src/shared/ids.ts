import { v7, validate } from 'uuid';

/** A new identifier: UUIDv7, so that keys made later sort later and indexes grow at one end. */
export function newId(): string {
  return v7();
}

/** Whether the text is a UUID of any version, in any letter case. */
export function isUuid(text: unknown): text is string {
  return validate(text);
}
