import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** The frozen bytes that people attest. */
@Entity('proposal')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_proposal__plan',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_proposal__status',
  "status = ANY (ARRAY['open'::text, 'agreed'::text, 'without_agreement'::text, 'withdrawn'::text])",
)
@Index('ix_proposal__plan', ['orgId', 'planId'])
@Index('uq_proposal__open', ['orgId', 'planId'], { unique: true, where: "(status = 'open'::text)" })
export class ProposalRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_proposal' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_proposal' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('integer')
  draft!: number;

  @Column('text')
  status!: string;

  @Column('integer', { name: 'schema_version' })
  schemaVersion!: number;

  @Column('bytea')
  bytes!: Buffer;

  @Column('text')
  hash!: string;

  @Column('text', { name: 'previous_hash', nullable: true })
  previousHash!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('text', { name: 'closing_reason', nullable: true })
  closingReason!: string | null;

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
