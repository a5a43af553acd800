import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Staff's proposal for the person's own words, waiting for them. */
@Entity('suggestion')
@ForeignKey('PlanItemRow', ['orgId', 'itemId'], ['orgId', 'id'], {
  name: 'fk_suggestion__item',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_suggestion__plan',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_suggestion__status',
  "status = ANY (ARRAY['waiting'::text, 'accepted'::text, 'left'::text, 'withdrawn'::text])",
)
@Index('ix_suggestion__plan', ['orgId', 'planId'])
export class SuggestionRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_suggestion' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suggestion' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  field!: string;

  @Column('text')
  words!: string;

  @Column('text')
  lang!: string;

  @Column('text')
  status!: string;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

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
