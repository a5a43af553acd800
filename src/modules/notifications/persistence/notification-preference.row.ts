import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { NotificationKind } from '../domain/kinds';
import type { Digest, MessageLanguage } from '../domain/preferences';

/** How a party wants to hear of things, once they have said so; named by the party. */
@Entity('notification_preference')
@ForeignKey('PartyRow', ['orgId', 'id'], ['orgId', 'id'], {
  name: 'fk_notification_preference__party',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_notification_preference__digest',
  "digest = ANY (ARRAY['at_once'::text, 'daily'::text, 'weekly'::text])",
)
@Check(
  'ck_notification_preference__working_days',
  '(cardinality(working_days) > 0) AND (working_days <@ ARRAY[1, 2, 3, 4, 5, 6, 7])',
)
@Check('ck_notification_preference__language', "language = ANY (ARRAY['en-GB'::text, 'es'::text])")
@Check('ck_notification_preference__quiet', '(quiet_from IS NULL) = (quiet_to IS NULL)')
export class NotificationPreferenceRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_notification_preference' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notification_preference' })
  id!: string;

  @Column('text', { name: 'email_off', array: true })
  emailOff!: NotificationKind[];

  @Column('text', { name: 'sms_on', array: true })
  smsOn!: NotificationKind[];

  @Column('text', { name: 'asked_for', array: true, default: [] })
  askedFor!: NotificationKind[];

  /** Monday is 1. Null: chosen before there was a choice of days. */
  @Column('integer', { name: 'working_days', array: true, nullable: true })
  workingDays!: number[] | null;

  @Column('text')
  digest!: Digest;

  @Column('integer', { name: 'digest_minute' })
  digestMinute!: number;

  @Column('integer', { name: 'digest_weekday' })
  digestWeekday!: number;

  @Column('integer', { name: 'quiet_from', nullable: true })
  quietFrom!: number | null;

  @Column('integer', { name: 'quiet_to', nullable: true })
  quietTo!: number | null;

  @Column('text', { nullable: true })
  timezone!: string | null;

  /** Of messages. Null: a person's own as it is recorded, else the organisation's. */
  @Column('text', { nullable: true })
  language!: MessageLanguage | null;

  @VersionColumn({ default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
