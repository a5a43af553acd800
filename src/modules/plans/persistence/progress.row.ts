import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How a goal or step goes: append-only, apart from content. */
@Entity('progress')
@ForeignKey('PlanItemRow', ['orgId', 'itemId'], ['orgId', 'id'], {
  name: 'fk_progress__item',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_progress__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanItemRow', ['orgId', 'successorId'], ['orgId', 'id'], {
  name: 'fk_progress__successor',
  onDelete: 'RESTRICT',
})
@Index('uq_progress__nth', ['orgId', 'planId', 'itemId', 'nth'], { unique: true })
export class ProgressRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_progress' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_progress' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  /** Its place among the progress of its entry, from 1: the last is what the plan shows. */
  @Column('integer', { default: 1 })
  nth!: number;

  @Column('text')
  state!: string;

  @Column('date', { name: 'on_date' })
  onDate!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
