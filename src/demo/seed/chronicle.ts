import type { AuditFact } from '../../platform/audit/audit';
import type { StateFact } from '../../platform/audit/state-changes';
import type { PartyKind } from '../../platform/context/principal';
import type { Calendar } from './calendar';
import { DatedIds } from './ids';
import { Rows, type Row, type Table } from './rows';

/** Who did something, and on whose device. */
export interface Hand {
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly viaId: string | null;
}

/** When something was done, and by whom. */
export interface Act {
  readonly at: Date;
  readonly by: Hand;
}

/** What happened in one organisation: each change with its audit row and dated state, as the service leaves them. */
export class Chronicle {
  readonly rows = new Rows();
  readonly orgId: string;
  private readonly ids: DatedIds;

  /** @param transaction what the feed of changes orders by: the transaction that all of this is written in. */
  constructor(
    key: string,
    readonly calendar: Calendar,
    founded: Date,
    private readonly transaction: string,
  ) {
    this.ids = new DatedIds(key);
    this.orgId = this.ids.at(founded);
  }

  newId(at: Date): string {
    return this.ids.at(at);
  }

  add(table: Table, row: Row): void {
    this.rows.add(table, { org_id: this.orgId, ...row });
  }

  audit({ at, by }: Act, fact: AuditFact): void {
    const { action, subjectKind, subjectId, personId, planId, section, fields = [] } = fact;
    const id = this.newId(at);
    this.add('audit_entry', {
      id, at, tx_id: this.transaction, party_id: by.partyId, via_id: by.viaId, request_id: id, action,
      subject_kind: subjectKind, subject_id: subjectId, person_id: personId ?? null, plan_id: planId ?? null,
      section: section ?? null, fields: [...fields],
    }); // prettier-ignore
  }

  state({ at, by }: Act, { subjectKind, subjectId, state, detail, reason }: StateFact): void {
    this.add('state_change', {
      id: this.newId(at), at, subject_kind: subjectKind, subject_id: subjectId, state, detail: detail ?? null,
      reason: reason ?? null, party_id: by.partyId, via_id: by.viaId,
    }); // prettier-ignore
  }
}

/** The columns of a row that counts its changes, when it was made and has not changed since. */
export function stamps({ at, by }: Act): Row {
  return { version: 1, created_at: at, created_by: by.partyId, updated_at: at, updated_by: by.partyId };
}
