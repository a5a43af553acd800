import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** One entry of the plan, of whatever kind. */
@Entity('plan_item')
@ForeignKey('PlanItemRow', ['orgId', 'parentId'], ['orgId', 'id'], {
  name: 'fk_plan_item__parent',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_plan_item__plan',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_plan_item__kind',
  "kind = ANY (ARRAY['about_me'::text, 'value'::text, 'preference'::text, 'strength'::text, 'need'::text, 'barrier'::text, 'unmet_need'::text, 'goal'::text, 'step'::text, 'crisis_contact'::text])",
)
@Check('ck_plan_item__parent', "(kind = 'step'::text) = (parent_id IS NOT NULL)")
@Index('ix_plan_item__parent', ['orgId', 'parentId'])
@Index('ix_plan_item__plan', ['orgId', 'planId', 'kind'])
export class PlanItemRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_plan_item' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_plan_item' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  kind!: string;

  @Column('text')
  section!: string;

  @Column('integer')
  position!: number;

  @Column('jsonb', { default: () => "'{}'" })
  attributes!: unknown;

  @Column('integer')
  draft!: number;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy!: string | null;

  @Column('text', { name: 'removed_reason', nullable: true })
  removedReason!: string | null;

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
