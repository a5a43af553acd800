import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A point on which people differ, and what was answered. */
@Entity('disagreement')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_disagreement__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ProposalRow', ['orgId', 'proposalId'], ['orgId', 'id'], {
  name: 'fk_disagreement__proposal',
  onDelete: 'RESTRICT',
})
@Check('ck_disagreement__status', "status = ANY (ARRAY['open'::text, 'answered'::text, 'settled'::text])")
@Index('ix_disagreement__plan', ['orgId', 'planId'])
export class DisagreementRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_disagreement' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_disagreement' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  @Column('text')
  about!: string;

  @Column('text')
  position!: string;

  @Column('text')
  status!: string;

  @Column('uuid', { name: 'raised_by' })
  raisedBy!: string;

  @Column('text', { nullable: true })
  response!: string | null;

  @Column('uuid', { name: 'responded_by', nullable: true })
  respondedBy!: string | null;

  @Column('timestamptz', { name: 'responded_at', nullable: true })
  respondedAt!: Date | null;

  @Column('text', { nullable: true })
  settlement!: string | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @VersionColumn({ default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by' })
  updatedBy!: string;
}
