import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Basis, ReviewEvent, ReviewStatus, Wish } from '../domain/review-status';

/** Somebody asked to a review: a party, or somebody known by name alone. `came` is said once it was held. */
export interface Attendee {
  readonly partyId?: string;
  readonly name?: string;
  readonly came?: boolean;
}

/** One review of a plan: the day it is due, and what became of it. */
@Entity('review')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_review__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ReviewRow', ['orgId', 'followsId'], ['orgId', 'id'], {
  name: 'fk_review__follows',
  onDelete: 'RESTRICT',
})
@ForeignKey('ReviewRequestRow', ['orgId', 'requestId'], ['orgId', 'id'], {
  name: 'fk_review__request',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_review__status',
  "status = ANY (ARRAY['scheduled'::text, 'preparing'::text, 'held'::text, 'agreed'::text, 'postponed'::text, 'cancelled'::text])",
)
@Check(
  'ck_review__basis',
  "basis = ANY (ARRAY['first'::text, 'interval'::text, 'event'::text, 'asked'::text, 'by_hand'::text, 'postponed'::text])",
)
@Check('ck_review__wish_of', "wish_of = ANY (ARRAY['person'::text, 'supporter'::text, 'team'::text])")
@Check('ck_review__held', "(status = ANY (ARRAY['held'::text, 'agreed'::text])) = (held_on IS NOT NULL)")
@Check('ck_review__agreed', "(status = 'agreed'::text) = (agreed_version IS NOT NULL)")
@Check(
  'ck_review__postponed',
  "(status <> 'postponed'::text) OR ((wish_of IS NOT NULL) AND (closing_reason IS NOT NULL))",
)
@Check(
  'ck_review__event',
  "event = ANY (ARRAY['discharge'::text, 'admission'::text, 'crisis'::text, 'change_of_team'::text, 'change_of_home'::text, 'other'::text])",
)
@Index('ix_review__plan', ['orgId', 'planId', 'id'])
@Index('uq_review__to_come', ['orgId', 'planId'], {
  unique: true,
  where: "(status = ANY (ARRAY['scheduled'::text, 'preparing'::text]))",
})
export class ReviewRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_review' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_review' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('text')
  status!: ReviewStatus;

  @Column('text')
  basis!: Basis;

  @Column('text', { nullable: true })
  event!: ReviewEvent | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('date', { name: 'nominal_on' })
  nominalOn!: string;

  @Column('integer', { name: 'anchor_day' })
  anchorDay!: number;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  timezone!: string;

  @Column('uuid', { name: 'follows_id', nullable: true })
  followsId!: string | null;

  @Column('uuid', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @Column('jsonb', { default: [] })
  attendees!: Attendee[];

  @Column('date', { name: 'held_on', nullable: true })
  heldOn!: string | null;

  @Column('timestamptz', { name: 'held_at', nullable: true })
  heldAt!: Date | null;

  @Column('uuid', { name: 'held_by', nullable: true })
  heldBy!: string | null;

  @Column('integer', { name: 'agreed_version', nullable: true })
  agreedVersion!: number | null;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('text', { name: 'closing_reason', nullable: true })
  closingReason!: string | null;

  @Column('text', { name: 'wish_of', nullable: true })
  wishOf!: Wish | null;

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
