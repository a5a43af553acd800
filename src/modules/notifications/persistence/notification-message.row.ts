import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One mail or text message that leaves, or waits to. */
@Entity('notification_message')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_notification_message__party',
  onDelete: 'RESTRICT',
})
@Check('ck_notification_message__channel', "channel = ANY (ARRAY['email'::text, 'sms'::text])")
@Check(
  'ck_notification_message__status',
  "status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'dropped'::text])",
)
@Check(
  'ck_notification_message__reason',
  "reason = ANY (ARRAY['nothing_left'::text, 'no_address'::text, 'address_refused'::text, 'not_available'::text])",
)
@Index('uq_notification_message__waiting', ['orgId', 'partyId', 'channel', 'dueAt'], {
  unique: true,
  where: "(status = 'waiting'::text)",
})
export class NotificationMessageRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_notification_message' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification_message' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  channel!: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('text', { default: 'waiting' })
  status!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Where its mail went. */
  @Column('text', { nullable: true })
  address!: string | null;

  /** Nobody knows it but who was sent the mail: a report that it did not arrive has to name it. */
  @Column('uuid', { name: 'mail_key', nullable: true })
  mailKey!: string | null;

  /** How often it was handed over, and nobody said whether it was taken. */
  @Column('integer', { default: 0 })
  unanswered!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
