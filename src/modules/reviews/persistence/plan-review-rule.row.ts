import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How often one plan is reviewed, where that is otherwise than in its organisation; the latest counts. */
@Entity('plan_review_rule')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_plan_review_rule__plan',
  onDelete: 'RESTRICT',
})
@Index('uq_plan_review_rule__nth', ['orgId', 'planId', 'nth'], { unique: true })
export class PlanReviewRuleRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_plan_review_rule' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_plan_review_rule' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('integer')
  nth!: number;

  /** Null: as often as everywhere in the organisation. */
  @Column('integer', { name: 'every_months', nullable: true })
  everyMonths!: number | null;

  @Column('text')
  reason!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
