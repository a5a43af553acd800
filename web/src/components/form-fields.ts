import type { SyntheticEvent } from 'react';

/** What stands in the fields of a form, by their names. */
type Fields = Readonly<Record<string, string>>;

/** Reads a form as the browser would send it, and keeps the browser from sending it. */
export function fieldsOf(event: SyntheticEvent<HTMLFormElement>): Fields {
  event.preventDefault();
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(event.currentTarget))
    if (typeof value === 'string') fields[name] = value;
  return fields;
}
