import { Injectable } from '@nestjs/common';
import { conflict, notAllowed, notFound } from '../../../shared/errors';
import { isSection, SECTIONS, type Section } from '../../../shared/sections';
import { aboutPerson } from '../../../platform/audit/denials';
import { reachingParty, type Principal } from '../../../platform/context/principal';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import { forEachMode, reachColumns, reachModeOf, type ReachMode } from '../persistence/reach-sql';

/** What opens a person's record to the caller; shown to the person as the reason of each look. */
export type ReachBasis = 'own' | 'team' | 'circle' | 'cover' | 'consent' | 'manager';

/** What the caller may do with one person's record. */
export interface Reach {
  readonly personId: string;
  readonly basis: ReachBasis;
  /** The sections the caller may read. */
  readonly sections: ReadonlySet<Section>;
  /** Those of them where only the person's own words are open: a consent narrowed to them. */
  readonly ownWordsOnly: ReadonlySet<Section>;
  /**
   * The sections the caller may write in, as far as reach goes: lanes and roles say more. Of a supporter, those where
   * the person authorised them to write their words (invariant 2).
   */
  readonly writable: ReadonlySet<Section>;
  readonly mayWrite: boolean;
  /** The record was entered for the wrong person: it can be read, with a banner, and no longer written. */
  readonly enteredInError: boolean;
}

/** What a statement that carries `reachColumns` reads. */
export interface ReachRow {
  readonly basis: ReachBasis | null;
  readonly grants: Record<string, { readonly ownOnly: boolean; readonly writes: boolean }> | null;
  readonly entered_in_error: boolean;
}

const NONE: ReadonlySet<Section> = new Set();
const ALL: ReadonlySet<Section> = new Set(SECTIONS);
const READ_ONLY: readonly ReachBasis[] = ['consent', 'manager'];

/** The reach that a row says, or null. */
function reachFrom(principal: Principal, personId: string, row: ReachRow | undefined): Reach | null {
  if (!row?.basis || (row.entered_in_error && row.basis === 'consent')) return null;
  const { basis, entered_in_error: enteredInError } = row;
  const grants = Object.entries(row.grants ?? {});
  const granted = (only?: 'ownOnly' | 'writes'): Set<Section> =>
    new Set(grants.flatMap(([name, grant]) => (isSection(name) && (!only || grant[only]) ? [name] : [])));
  const scoped = (to: 'read' | 'write'): ReadonlySet<Section> =>
    principal.kind === 'client'
      ? new Set(SECTIONS.filter((section) => principal.scopes.includes(`${section}:${to}`)))
      : ALL;
  const writes = !READ_ONLY.includes(basis) && !enteredInError;
  const writable = basis === 'consent' ? granted('writes') : writes ? scoped('write') : NONE;
  const mayWrite =
    writes && (principal.kind !== 'client' || principal.scopes.some((scope) => scope.endsWith(':write')));
  return {
    personId,
    basis,
    sections: basis === 'consent' ? granted() : scoped('read'),
    ownWordsOnly: basis === 'consent' ? granted('ownOnly') : NONE,
    writable,
    mayWrite,
    enteredInError,
  };
}

/** Whose records the caller may see and write: the one resource policy of everything that belongs to a person. */
@Injectable()
export class PeopleReach {
  constructor(private readonly units: Units) {}

  /** @returns null for a person whom the caller may not know of, and for one who does not exist. */
  async find(personId: string): Promise<Reach | null> {
    const principal = currentPrincipal();
    const row = await this.rowOf(reachModeOf(principal), personId, reachingParty(principal));
    return this.heldBy(principal, reachFrom(principal, personId, row));
  }

  /** For reads; a refusal is recorded against the person. @throws 404. */
  async require(personId: string): Promise<Reach> {
    aboutPerson(personId);
    const reach = await this.find(personId);
    if (!reach) throw notFound();
    return reach;
  }

  /** As `require`, from a row that another statement has read by `reachColumns`. @throws 404. */
  async reachOf(personId: string, row: ReachRow): Promise<Reach> {
    aboutPerson(personId);
    const principal = currentPrincipal();
    const reach = await this.heldBy(principal, reachFrom(principal, personId, row));
    if (!reach) throw notFound();
    return reach;
  }

  /** A sitting stands on the reach of the worker on whose device it runs: where they see the person no more, it ends. */
  private async heldBy({ method, viaId }: Principal, reach: Reach | null): Promise<Reach | null> {
    if (!reach || method !== 'sitting') return reach;
    const row = await this.rowOf('clinician', reach.personId, viaId);
    return row?.basis ? reach : null;
  }

  private async rowOf(
    mode: ReachMode,
    personId: string,
    partyId: string | null,
  ): Promise<ReachRow | undefined> {
    const [row] = await this.units.query<ReachRow>(STATEMENTS[mode], [this.units.orgId, personId, partyId]);
    return row;
  }

  /** For writes, in `section` where one is named. @throws 404, and as `checkWritable`. */
  async requireWrite(personId: string, section?: Section): Promise<Reach> {
    return this.checkWritable(await this.require(personId), section);
  }

  /**
   * @throws 404 for a section out of sight; 403 read_only for who may only read, scope_missing for an API key; 409
   * entered_in_error for a record entered for the wrong person.
   */
  checkWritable(reach: Reach, section?: Section): Reach {
    const open = section === undefined ? reach.mayWrite : reach.writable.has(section);
    if (section !== undefined && !open && !reach.sections.has(section)) throw notFound();
    if (READ_ONLY.includes(reach.basis) && !open)
      throw notAllowed('read_only', 'You may read this record, and not change it.');
    if (reach.enteredInError)
      throw conflict(
        'entered_in_error',
        'This record was entered for the wrong person: it takes no changes.',
      );
    if (!open) throw notAllowed('scope_missing', 'This API key does not have the scope for this.');
    return reach;
  }
}

const STATEMENTS = forEachMode((mode) => ({
  name: `people.reach.${mode}`,
  text: `SELECT ${reachColumns(mode, { org: '$1', party: '$3' })} FROM person p WHERE p.org_id = $1 AND p.id = $2`,
}));
