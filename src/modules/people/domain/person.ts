import { malformed, unprocessable } from '../../../shared/errors';
import { spanOf, type PartialDate } from '../../../shared/partial-date';
import type { PlainDate } from '../../../shared/plain-date';
import { tokens } from './name-keys';
import type { ContactKind, ContactSafety, EqualityCharacteristic, Format } from './vocabulary';

/** A way to reach the person, and whether it is safe. */
export interface Contact {
  readonly kind: ContactKind;
  readonly value: string;
  readonly safe: ContactSafety;
  readonly note?: string | null;
}

/** Who the person is in another system; unique in the organisation. */
export interface Identifier {
  readonly system: string;
  readonly value: string;
}

/** What is known of a person; null: known to be unknown, or taken back. */
export interface PersonDetails {
  readonly name: string;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly calledAs: string | null;
  readonly pronouns: string | null;
  readonly dateOfBirth: PartialDate | null;
  /** Stops every message to the person, and about them. */
  readonly deceasedOn: PlainDate | null;
  readonly language: string | null;
  readonly interpreterNeeded: boolean;
  readonly communicationNeeds: string | null;
  readonly formats: readonly Format[];
  readonly preferredWords: string | null;
  readonly contacts: readonly Contact[];
  readonly equality: Readonly<Partial<Record<EqualityCharacteristic, string | null>>>;
}

/** What a person changes in their own record without a worker. */
export const OWN_FIELDS: readonly (keyof PersonDetails)[] = [
  'calledAs',
  'pronouns',
  'contacts',
  'preferredWords',
];

/** The names a person is found by. */
export function namesOf(
  person: Pick<PersonDetails, 'name' | 'familyName' | 'givenName' | 'calledAs'>,
): string[] {
  return [person.name, person.familyName, person.givenName, person.calledAs].filter((name) => name !== null);
}

/** Whether two full names are the same to a reader who forgives case, accents and the order of their parts. */
export function isSameName(one: string, other: string): boolean {
  const parts = (name: string): string => tokens(name).sort().join(' ');
  return parts(one) !== '' && parts(one) === parts(other);
}

/** 422 `born_in_future`, `died_in_future`, `died_before_birth`; 400 `note_required` where contact is safe only with care and nothing says with what care. */
export function checkDetails(
  details: {
    readonly dateOfBirth?: PartialDate | null;
    readonly deceasedOn?: PlainDate | null;
    readonly contacts?: readonly Contact[] | null;
  },
  today: PlainDate,
): void {
  checkLifetime(details, today);
  const unexplained = (details.contacts ?? []).findIndex(({ safe, note }) => safe === 'with_care' && !note);
  if (unexplained < 0) return;
  const message = 'Say in the note what care it takes.';
  const pointer = `/contacts/${String(unexplained)}/note`;
  throw malformed('invalid_request', message, [{ pointer, code: 'note_required', message }]);
}

function checkLifetime(
  {
    dateOfBirth,
    deceasedOn,
  }: { readonly dateOfBirth?: PartialDate | null; readonly deceasedOn?: PlainDate | null },
  today: PlainDate,
): void {
  const born = dateOfBirth ? spanOf(dateOfBirth).from : null;
  if (born !== null && born > today)
    throw impossible('dateOfBirth', 'born_in_future', 'Nobody is born after today.');
  if (!deceasedOn) return;
  if (deceasedOn > today)
    throw impossible('deceasedOn', 'died_in_future', 'A death is recorded once it has come about.');
  if (born !== null && deceasedOn < born)
    throw impossible('deceasedOn', 'died_before_birth', 'Nobody dies before they are born.');
}

function impossible(field: string, code: string, message: string): Error {
  return unprocessable(code, message, [{ pointer: `/${field}`, code, message }]);
}
