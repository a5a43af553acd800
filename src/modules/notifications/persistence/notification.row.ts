import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Something that one party was told, once. */
@Entity('notification')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_notification__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_notification__person',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_notification__kind',
  "kind = ANY (ARRAY['review'::text, 'agreement'::text, 'consent'::text, 'step'::text])",
)
@Unique('uq_notification__occurrence', ['orgId', 'occurrenceId', 'partyId'])
@Index('ix_notification__standing', ['orgId', 'partyId', 'id'], { where: '(dismissed_at IS NULL)' })
@Index('ix_notification__reminder', ['orgId', 'reminderId'])
export class NotificationRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_notification' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'reminder_id' })
  reminderId!: string;

  @Column('uuid', { name: 'occurrence_id' })
  occurrenceId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  /** How many earlier ones this stands for, which could not be told in time. */
  @Column('integer', { default: 0 })
  missed!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;

  @Column('timestamptz', { name: 'dismissed_at', nullable: true })
  dismissedAt!: Date | null;
}
