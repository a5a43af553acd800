import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The dated states of everything that has states. */
@Entity('state_change')
@Index('ix_state_change__subject', ['orgId', 'subjectId', 'at', 'id'])
export class StateChangeRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_state_change' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_state_change' })
  id!: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('text')
  state!: string;

  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
