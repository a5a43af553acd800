import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The narrative of one field in one lane; its revision counts text changes only. */
@Entity('plan_text')
@ForeignKey('PlanItemRow', ['orgId', 'itemId'], ['orgId', 'id'], {
  name: 'fk_plan_text__item',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_plan_text__plan',
  onDelete: 'RESTRICT',
})
@Check('ck_plan_text__lane', "lane = ANY (ARRAY['own'::text, 'dictation'::text, 'professional'::text])")
@Index('ix_plan_text__plan', ['orgId', 'planId'])
export class PlanTextRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_plan_text' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'item_id', primaryKeyConstraintName: 'pk_plan_text' })
  itemId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_plan_text' })
  field!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_plan_text' })
  lane!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('jsonb')
  passages!: unknown;

  /** How many there are in the passages; the database counts. */
  @Column('integer', { default: 0 })
  characters!: number;

  @Column('integer')
  draft!: number;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by' })
  updatedBy!: string;
}
