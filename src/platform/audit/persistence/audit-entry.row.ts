import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who changed what, in names of fields and ids. */
@Entity('audit_entry')
@Index('ix_audit_entry__feed', ['orgId', 'txId', 'id'])
@Index('ix_audit_entry__person', ['orgId', 'personId', 'at', 'id'])
export class AuditEntryRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_audit_entry' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_audit_entry' })
  id!: string;

  @Column('bigint', { name: 'tx_id' })
  txId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('uuid', { name: 'acting_id', nullable: true })
  actingId!: string | null;

  @Column('text', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  action!: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('text', { nullable: true })
  section!: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  fields!: string[];
}
