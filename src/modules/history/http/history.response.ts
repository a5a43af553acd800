import { ApiProperty } from '@nestjs/swagger';
import { SECTIONS } from '../../../shared/sections';
import type { PartyKind } from '../../../platform/context/principal';
import type { HistoryEntry } from '../application/read-history';
import type { Change } from '../application/read-changes';

/** One thing that was done with the record. */
export class HistoryEntryResponse {
  /** The entry.
   * @example 01a2b3c4-0000-7000-8000-000000000006 */
  id!: string;

  /** When.
   * @example 2026-03-14T18:02:00.000Z */
  at!: Date;

  /** `wrote`, `looked` (one entry for each quarter of an hour and set of sections) or `refused`.
   * @example looked */
  kind!: 'wrote' | 'looked' | 'refused';

  /** Who: a party. */
  partyId!: string;

  /** What they are here: `client` is a third-party system, `system` the service itself.
   * @example worker */
  @ApiProperty({ enum: ['worker', 'person', 'supporter', 'client', 'system'] })
  partyKind!: PartyKind;

  /** Their name; null for the service itself.
   * @example "Ruth Osei" */
  name!: string | null;

  /** On whose device, in a sitting.
   * @example "Ruth Osei" */
  via!: string | null;

  /** The clinician a third-party system acted for.
   * @example Ruth Osei */
  actingFor!: string | null;

  /** What was done.
   * @example plans_read */
  action!: string;

  /** The sections of the plan it touched, or other parts of the record: person, episodes, history.
   * @example ["goals"] */
  sections!: string[];

  /** The names of the fields written.
   * @example ["statement.own"] */
  fields!: string[];

  /** For a write: the kind of thing that was written; null for a look, and in a section you may not see.
   * @example plan */
  subjectKind!: string | null;

  /** The thing; null as its kind is. */
  subjectId!: string | null;

  /** The plan it stands in, where it stands in one; null as its kind is. */
  planId!: string | null;

  /** For a look, why they could: own, team, circle, cover, consent or manager; for a refusal its code. For a write the
   * reason that was given, where one is asked for (a plan paused or ended, a proposal withdrawn, a version without
   * agreement, a caseload handed over, a record or entry of the wrong person); null for every other.
   * @example team */
  why!: string | null;

  static of(entry: HistoryEntry): HistoryEntryResponse {
    const { id, at, kind, party_id, party_kind, party_name, via_name, acting_name } = entry;
    const { action, sections, fields, subject_kind, subject_id, plan_id, why } = entry;
    return {
      id, at, kind, partyId: party_id, partyKind: party_kind, name: party_name, via: via_name, actingFor: acting_name, action,
      sections, fields, subjectKind: subject_kind, subjectId: subject_id, planId: plan_id, why,
    }; // prettier-ignore
  }
}

/** That something changed. Read the thing itself for what it is now. */
export class ChangeResponse {
  /** The change.
   * @example 01a2b3c4-0000-7000-8000-000000000007 */
  id!: string;

  /** When.
   * @example 2026-03-14T18:02:00.000Z */
  at!: Date;

  /** What happened.
   * @example goal.updated */
  action!: string;

  /** The kind of thing.
   * @example goal */
  subjectKind!: string;

  /** The thing. */
  subjectId!: string;

  /** Whose record it belongs to. */
  personId!: string | null;

  /** The plan it stands in. */
  planId!: string | null;

  /** The section it belongs to.
   * @example goals */
  @ApiProperty({ enum: [...SECTIONS, null], type: String, nullable: true })
  section!: string | null;

  /** The names of what changed.
   * @example ["importance"] */
  fields!: string[];

  /** Who changed it. */
  partyId!: string;

  static of(change: Change): ChangeResponse {
    const { id, at, action, subject_kind, subject_id, person_id, plan_id, section, fields, party_id } =
      change;
    return {
      id, at, action, subjectKind: subject_kind, subjectId: subject_id, personId: person_id, planId: plan_id, section,
      fields, partyId: party_id,
    }; // prettier-ignore
  }
}

/** A stretch of the feed. */
export class ChangesResponse {
  /** Oldest first. */
  items!: ChangeResponse[];

  /** Pass as `after` next time; never null, so that polling can go on from here.
   * @example WyIwIiwiMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAwIl0 */
  after!: string;
}
