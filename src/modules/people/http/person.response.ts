import { CONTACT_KINDS, CONTACT_SAFETY, FORMATS } from '../domain/vocabulary';
import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '../../../shared/sections';
import type { Duplicate } from '../application/duplicates';
import type { Reach, ReachBasis } from '../application/people-reach';
import type { PersonView } from '../persistence/person-view';
import { EqualityResponse } from './equality.response';
import { NamedResponse } from './named.response';

/** Who the person is in another system. */
export class IdentifierResponse {
  /** The system.
   * @example https://fhir.nhs.uk/Id/nhs-number */
  system!: string;

  /** The identifier there.
   * @example 9434765919 */
  value!: string;
}

/** A way to reach the person. */
export class ContactResponse {
  /** What kind of way: mobile, phone, email or post.
   * @example mobile */
  @ApiProperty({ enum: CONTACT_KINDS })
  kind!: string;

  /** The number or address.
   * @example "07700 900123" */
  value!: string;

  /** Whether it is safe to use: always, with_care or never.
   * @example with_care */
  @ApiProperty({ enum: CONTACT_SAFETY })
  safe!: string;

  /** What care it takes.
   * @example "Text only: her father answers calls" */
  note!: string | null;
}

/** The banner of a record entered for the wrong person. */
export class EnteredInErrorResponse {
  /** Since when.
   * @example 2026-03-02T09:30:00.000Z */
  at!: Date;

  /** Why.
   * @example "Referral letter of another Amira Haddad" */
  reason!: string;

  /** The right record, where one was named.
   * @example 01a2b3c4-0000-7000-8000-000000000004 */
  correctPersonId!: string | null;
}

/** What opens the record to you. */
export class PersonAccessResponse {
  /** own, team, circle, cover, consent or manager.
   * @example team */
  basis!: ReachBasis;

  /** The sections of the plan you may read.
   * @example ["about_me", "goals"] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  sections!: string[];

  /** Those of them where only the person's own words are open to you.
   * @example ["goals"] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  ownWordsOnly!: string[];

  /** Whether you may change anything.
   * @example true */
  mayWrite!: boolean;

  /** For a supporter: the sections in which the person lets you write their words.
   * @example ["goals"] */
  @ApiProperty({ enum: SECTIONS, isArray: true })
  ownWordsWritable!: string[];
}

/** A person. A supporter is told who it is, and nothing else. */
export class PersonResponse {
  /** The person; also the party that authors and owners refer to.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** The full name, as the person writes it.
   * @example "Amira Haddad" */
  name!: string;

  /** What the person is called.
   * @example Mira */
  calledAs!: string | null;

  /** What opens the record to you. */
  access!: PersonAccessResponse;

  /** The family name.
   * @example Haddad */
  familyName?: string | null;

  /** The given name.
   * @example Amira */
  givenName?: string | null;

  /** The person's pronouns.
   * @example she/her */
  pronouns?: string | null;

  /** As far as it is known.
   * @example 1984-05 */
  dateOfBirth?: string | null;

  /** Who the person is in other systems. */
  identifiers?: IdentifierResponse[];

  /** How to reach the person, and what is safe. */
  contacts?: ContactResponse[];

  /** BCP 47 tag of the language the person would rather speak.
   * @example ar */
  language?: string | null;

  /** Whether an interpreter is needed.
   * @example true */
  interpreterNeeded?: boolean;

  /** What makes talking and reading easier.
   * @example "Time to answer; no phone calls" */
  communicationNeeds?: string | null;

  /** The formats the person takes things in.
   * @example ["large_print"] */
  @ApiProperty({ required: false, enum: FORMATS, isArray: true })
  formats?: string[];

  /** The words the person uses for what they live with.
   * @example "My low days", not "depression" */
  preferredWords?: string | null;

  /** What the person says of themselves. */
  equality?: EqualityResponse;

  /** The day the person died; no message goes out after it.
   * @example 2026-02-01 */
  deceasedOn?: string | null;

  /** The key worker of the leading episode. */
  keyWorker?: NamedResponse | null;

  /** The plan that has not ended.
   * @example 01a2b3c4-0000-7000-8000-000000000005 */
  planId?: string | null;

  /** There when the record was entered for the wrong person: show it as a banner. */
  enteredInError?: EnteredInErrorResponse | null;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of(person: PersonView, reach: Reach): PersonResponse {
    const { id, name, calledAs, version } = person;
    const access = {
      basis: reach.basis,
      sections: [...reach.sections],
      ownWordsOnly: [...reach.ownWordsOnly],
      mayWrite: reach.mayWrite,
      ownWordsWritable: reach.basis === 'consent' ? [...reach.writable] : [],
    };
    const known = { id, name, calledAs, access, version };
    return reach.basis === 'consent' ? known : { ...known, ...details(person) };
  }
}

function details(
  person: PersonView,
): Omit<PersonResponse, 'id' | 'name' | 'calledAs' | 'access' | 'version'> {
  const { id: _id, name: _name, calledAs: _called, version: _version, ...rest } = person;
  const { contacts, formats, identifiers, enteredInErrorAt, enteredInErrorReason, correctPersonId, ...same } =
    rest;
  return {
    ...same,
    equality: same.equality as EqualityResponse,
    identifiers: [...identifiers],
    contacts: contacts.map(({ note = null, ...contact }) => ({ ...contact, note })),
    formats: [...formats],
    enteredInError: enteredInErrorAt && {
      at: enteredInErrorAt,
      reason: enteredInErrorReason ?? '',
      correctPersonId,
    },
  };
}

/** A record that may be of the same person. */
export class DuplicateResponse {
  /** The record, where you may see it.
   * @example 01a2b3c4-0000-7000-8000-000000000006 */
  personId!: string | null;

  /** The name there, where you may see it.
   * @example "Haddad, Amira" */
  name!: string | null;

  /** The birth date there, where you may see it.
   * @example 1984-05-17 */
  dateOfBirth!: string | null;

  /** The teams that support the person of that record: whom to ask.
   * @example ["Riverside community team"] */
  teams!: string[];

  static of({ personId, name, dateOfBirth, teams }: Duplicate): DuplicateResponse {
    return { personId, name, dateOfBirth, teams: [...teams] };
  }
}

/** Records that may be of the same person. */
export class DuplicatesResponse {
  /** Same name, and a birth date that may be the same. */
  items!: DuplicateResponse[];
}

/** Advice that blocks nothing. */
export class PersonWarningResponse extends DuplicateResponse {
  /** A stable code to branch on.
   * @example possible_duplicate */
  code!: string;

  /** Words for a reader.
   * @example "There may be a record of this person already." */
  message!: string;
}

/** A record as made or revised, with advice. */
export class SavedPersonResponse extends PersonResponse {
  /** Advice that blocks nothing: possible duplicates. */
  warnings!: PersonWarningResponse[];

  static saved(person: PersonView, reach: Reach, duplicates: readonly Duplicate[]): SavedPersonResponse {
    const message = 'There may be a record of this person already.';
    const warnings = duplicates.map((duplicate) =>
      Object.assign(DuplicateResponse.of(duplicate), { code: 'possible_duplicate', message }),
    );
    return Object.assign(PersonResponse.of(person, reach), { warnings });
  }
}
