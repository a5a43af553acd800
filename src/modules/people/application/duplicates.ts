import { Injectable } from '@nestjs/common';
import { conflict, type DomainError } from '../../../shared/errors';
import { mayBeSameDay } from '../../../shared/partial-date';
import { AccessLog } from '../../../platform/audit/access-log';
import { hintedAt } from '../../../platform/audit/denials';
import { reachingParty } from '../../../platform/context/principal';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { tokens } from '../domain/name-keys';
import { isSameName } from '../domain/person';
import {
  namesakesStatement,
  whereaboutsStatement,
  type Whereabouts,
} from '../persistence/duplicate-statements';
import { reachModeOf } from '../persistence/reach-sql';

/** A record that may be of the same person. */
export interface Duplicate {
  /** The record, where the caller may see it. */
  readonly personId: string | null;
  readonly name: string | null;
  readonly dateOfBirth: string | null;
  /** Otherwise all there is to say: the teams to ask. */
  readonly teams: readonly string[];
}

interface Likeness {
  readonly name: string;
  readonly dateOfBirth: string | null;
}

/** Finds out whether somebody has a record already, and says no more of it than the caller may know. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly units: Units,
    private readonly accessLog: AccessLog,
  ) {}

  /** Records with the same name, forgiving case, accents and order, and a birth date that may be the same. */
  async of({ name, dateOfBirth }: Likeness, except: string | null): Promise<Duplicate[]> {
    const keys = [...new Set(tokens(name))];
    if (dateOfBirth === null || keys.length === 0) return [];
    const principal = currentPrincipal();
    const rows = await this.units.query<Whereabouts>(namesakesStatement(reachModeOf(principal)), [
      this.units.orgId,
      reachingParty(principal),
      keys,
      keys.length,
      dateOfBirth.slice(0, 4),
    ]);
    const alike = rows.filter(
      (row) => row.id !== except && isSameName(row.name, name) && mayBeSameDay(row.dateOfBirth, dateOfBirth),
    );
    const found = alike.map((row) => told(row));
    for (const row of alike)
      await this.accessLog.record({ personId: row.id, sections: [], basis: 'possible_duplicate' });
    return found;
  }

  /**
   * The refusal of an identifier that another record has: with the record for those who may see it, else with the
   * teams to ask. The hint is kept in the history of that record, although the request comes to nothing.
   */
  async identifierTaken(holderId: string): Promise<DomainError> {
    const principal = currentPrincipal();
    const [row] = await this.units.query<Whereabouts>(whereaboutsStatement(reachModeOf(principal)), [
      this.units.orgId,
      reachingParty(principal),
      holderId,
    ]);
    hintedAt(holderId);
    const { personId, teams } = row ? told(row) : { personId: null, teams: [] };
    const ask = teams.length > 0 ? `ask ${teams.join(', ')}` : 'ask your administrator';
    const detail = personId ? 'Another record has this identifier.' : `A record exists: ${ask}.`;
    return conflict('identifier_taken', detail, { existing: { personId, teams } });
  }
}

function told({ id, name, dateOfBirth, basis, teams }: Whereabouts): Duplicate {
  if (basis !== null) return { personId: id, name, dateOfBirth, teams };
  return { personId: null, name: null, dateOfBirth: null, teams };
}
