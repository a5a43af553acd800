import { Injectable } from '@nestjs/common';
import { systemClock } from '../../../shared/clock';
import { given } from '../../../shared/given';
import { today, type PlainDate } from '../../../shared/plain-date';
import { StateChanges } from '../../../platform/audit/state-changes';
import { Units } from '../../../platform/database/units';
import { namesOf, type Identifier, type PersonDetails } from '../domain/person';
import { claimIdentifiers, releaseIdentifiers } from '../persistence/identifiers';
import { writeNameKeys } from '../persistence/name-keys-writer';
import type { PersonRow } from '../persistence/person.row';
import { Duplicates } from './duplicates';

/** What a request may say of a person; null empties a field. */
export type PersonChanges = { readonly [Field in keyof PersonDetails]?: PersonDetails[Field] | null } & {
  readonly name?: string;
};

/** The columns of what was given. An emptied list, map or flag is empty, false: never null. */
export function columnsOf(
  changes: PersonChanges,
  equality: PersonDetails['equality'] = {},
): Partial<PersonRow> {
  const { formats, contacts, interpreterNeeded, equality: answers, ...rest } = given(changes);
  return {
    ...rest,
    ...(formats === undefined ? {} : { formats: [...(formats ?? [])] }),
    ...(contacts === undefined ? {} : { contacts: contacts ?? [] }),
    ...(interpreterNeeded === undefined ? {} : { interpreterNeeded: interpreterNeeded ?? false }),
    ...(answers === undefined ? {} : { equality: merged(equality, answers ?? {}) }),
  };
}

/** Each characteristic is answered by itself; null takes an answer back. */
function merged(
  was: PersonDetails['equality'],
  answers: PersonDetails['equality'],
): PersonDetails['equality'] {
  const all = Object.entries({ ...was, ...given(answers) });
  return Object.fromEntries(all.filter(([, answer]) => answer !== null));
}

/** What belongs to a person beside the row: identifiers and the keys of search. */
@Injectable()
export class PersonWriter {
  constructor(
    private readonly units: Units,
    private readonly duplicates: Duplicates,
    private readonly states: StateChanges,
  ) {}

  /** @throws 409 identifier_taken. */
  async claim(personId: string, identifiers: readonly Identifier[]): Promise<void> {
    const [taken] = await claimIdentifiers(this.units, personId, identifiers);
    if (taken) throw await this.duplicates.identifierTaken(taken.person_id);
  }

  /** The person has these identifiers and no others from now on. @throws 409 identifier_taken. */
  async replaceIdentifiers(personId: string, identifiers: readonly Identifier[]): Promise<void> {
    await releaseIdentifiers(this.units, personId);
    await this.claim(personId, identifiers);
  }

  async index(
    personId: string,
    names: Pick<PersonDetails, 'name' | 'familyName' | 'givenName' | 'calledAs'>,
  ): Promise<void> {
    await writeNameKeys(this.units, personId, namesOf(names));
  }

  /** That the person died, or did not after all, is a dated state, so that any past day can be asked about. */
  async recordDeath(subjectId: string, was: PlainDate | null, now: PlainDate | null): Promise<void> {
    if (was === now) return;
    const subject = { subjectKind: 'person', subjectId };
    if (now === null) await this.states.record({ ...subject, state: 'not_deceased' });
    else await this.states.record({ ...subject, state: 'deceased', detail: now });
  }

  /** Today, where the organisation is. */
  async today(): Promise<PlainDate> {
    const [row] = await this.units.query<{ timezone: string }>(
      { name: 'organisation.timezone', text: 'SELECT timezone FROM organisation WHERE org_id = $1' },
      [this.units.orgId],
    );
    return today(row?.timezone ?? 'UTC', systemClock);
  }
}
