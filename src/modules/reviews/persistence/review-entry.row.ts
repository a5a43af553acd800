import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { EntryKind } from '../domain/review-status';

/** What somebody brought to a review, or said of the time since the last. */
@Entity('review_entry')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_review_entry__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ReviewRow', ['orgId', 'reviewId'], ['orgId', 'id'], {
  name: 'fk_review_entry__review',
  onDelete: 'RESTRICT',
})
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_review_entry__party',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_review_entry__kind',
  "kind = ANY (ARRAY['agenda'::text, 'contribution'::text, 'worked'::text, 'not_worked'::text])",
)
@Index('ix_review_entry__review', ['orgId', 'reviewId', 'id'])
export class ReviewEntryRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_review_entry' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review_entry' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'review_id' })
  reviewId!: string;

  @Column('text')
  kind!: EntryKind;

  @Column('text')
  words!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy!: string | null;

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
