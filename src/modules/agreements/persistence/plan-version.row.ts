import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An immutable version that came into force. */
@Entity('plan_version')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_plan_version__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ProposalRow', ['orgId', 'proposalId'], ['orgId', 'id'], {
  name: 'fk_plan_version__proposal',
  onDelete: 'RESTRICT',
})
@Unique('uq_plan_version__number', ['orgId', 'planId', 'number'])
@Unique('uq_plan_version__proposal', ['orgId', 'proposalId'])
@Check('ck_plan_version__basis', "basis = ANY (ARRAY['agreed'::text, 'without_agreement'::text])")
@Check('ck_plan_version__reason', "(basis = 'without_agreement'::text) = (reason IS NOT NULL)")
export class PlanVersionRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_plan_version' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_plan_version' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('integer')
  number!: number;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('text')
  basis!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  explanation!: string | null;

  @Column('text', { name: 'capacity_basis', nullable: true })
  capacityBasis!: string | null;

  @Column('date', { name: 'offer_again_by', nullable: true })
  offerAgainBy!: string | null;

  @Column('integer', { name: 'schema_version' })
  schemaVersion!: number;

  @Column('bytea')
  bytes!: Buffer;

  @Column('text')
  hash!: string;

  @Column('text', { name: 'previous_hash', nullable: true })
  previousHash!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;
}
