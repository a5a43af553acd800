import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One thing that somebody is told, in the app: what kind of thing, and which rows it is about. Never words. */
@Entity('notification')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_notification__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_notification__person',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_notification__plan',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_notification__kind',
  "kind = ANY (ARRAY['review_due'::text, 'review_overdue'::text, 'review_escalated'::text, 'plan_waits'::text, 'plan_escalated'::text, 'consent_expiring'::text, 'consent_expired'::text, 'step_due'::text, 'missed'::text, 'address_refused'::text, 'link_withheld'::text])",
)
@Unique('uq_notification__effect', ['orgId', 'partyId', 'effectKey'])
@Index('ix_notification__shown', ['orgId', 'partyId', 'id'], { where: '(dismissed_at IS NULL)' })
@Index('ix_notification__subject', ['orgId', 'subjectId'])
@Index('ix_notification__unread', ['orgId', 'partyId'], {
  where: '((read_at IS NULL) AND (dismissed_at IS NULL))',
})
export class NotificationRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_notification' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'effect_key' })
  effectKey!: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  subjectId!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { name: 'dismissed_at', nullable: true })
  dismissedAt!: Date | null;
}
