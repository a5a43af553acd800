import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A change to a goal or a step that came of a review: which progress it is. */
@Entity('review_change')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_review_change__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ReviewRow', ['orgId', 'reviewId'], ['orgId', 'id'], {
  name: 'fk_review_change__review',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanItemRow', ['orgId', 'itemId'], ['orgId', 'id'], {
  name: 'fk_review_change__item',
  onDelete: 'RESTRICT',
})
@ForeignKey('ProgressRow', ['orgId', 'progressId'], ['orgId', 'id'], {
  name: 'fk_review_change__progress',
  onDelete: 'RESTRICT',
})
@Index('ix_review_change__review', ['orgId', 'reviewId', 'id'])
export class ReviewChangeRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_review_change' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_change' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'review_id' })
  reviewId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'progress_id' })
  progressId!: string;
}
