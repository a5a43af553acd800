import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who looked at whose record, or was refused. */
@Entity('access_entry')
@Check('ck_access_entry__outcome', "outcome = ANY (ARRAY['seen'::text, 'denied'::text])")
@Index('ix_access_entry__person', ['orgId', 'personId', 'at', 'id'])
@Index(
  'uq_access_entry__window',
  ['orgId', 'personId', 'partyId', 'actingId', 'sections', 'outcome', 'windowStart'],
  { unique: true },
)
export class AccessEntryRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_access_entry' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_access_entry' })
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('timestamptz', { name: 'window_start' })
  windowStart!: Date;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('uuid', { name: 'acting_id', nullable: true })
  actingId!: string | null;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('text')
  sections!: string;

  @Column('text')
  outcome!: string;

  @Column('text')
  basis!: string;

  @Column('text')
  operation!: string;

  @Column('text', { name: 'request_id' })
  requestId!: string;
}
