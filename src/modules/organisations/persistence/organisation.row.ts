import { Check, Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** The tenant and its settings. */
@Entity('organisation')
@Check(
  'ck_organisation__review_roll',
  "review_roll = ANY (ARRAY['previous'::text, 'next'::text, 'nearest'::text, 'none'::text])",
)
export class OrganisationRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_organisation' })
  orgId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  timezone!: string;

  @Column('text')
  locale!: string;

  @Column('text')
  region!: string;

  @Column('integer', { name: 'review_every_months', default: 6 })
  reviewEveryMonths!: number;

  @Column('integer', { name: 'first_review_within_days', default: 28 })
  firstReviewWithinDays!: number;

  @Column('text', { name: 'review_roll', default: 'previous' })
  reviewRoll!: string;

  @Column('integer', { name: 'review_after_event_days', default: 7 })
  reviewAfterEventDays!: number;

  @Column('integer', { name: 'reading_age_target', default: 11 })
  readingAgeTarget!: number;

  @Column('integer', { name: 'small_number_threshold', default: 5 })
  smallNumberThreshold!: number;

  @Column('integer', { name: 'session_idle_minutes', default: 30 })
  sessionIdleMinutes!: number;

  @Column('integer', { name: 'session_hours', default: 12 })
  sessionHours!: number;

  @VersionColumn({ default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
