import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { EmailRhythm } from '../domain/preference';

/** How somebody wants to be told; no row: as everybody at first. */
@Entity('notification_preference')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_notification_preference__party',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_notification_preference__email',
  "email = ANY (ARRAY['at_once'::text, 'daily'::text, 'weekly'::text, 'off'::text])",
)
export class NotificationPreferenceRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_notification_preference' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'party_id', primaryKeyConstraintName: 'pk_notification_preference' })
  partyId!: string;

  @Column('text')
  email!: EmailRhythm;

  @Column('text', { nullable: true })
  timezone!: string | null;

  @Column('time', { name: 'quiet_from' })
  quietFrom!: string;

  @Column('time', { name: 'quiet_to' })
  quietTo!: string;

  @Column('integer', { name: 'working_days', array: true })
  workingDays!: number[];

  /** Whether they want to be reminded of the dates of steps that they took on. */
  @Column('boolean', { name: 'step_dates', default: false })
  stepDates!: boolean;

  /** The address refused mail for good; null again once somebody has set it right. */
  @Column('timestamptz', { name: 'undeliverable_at', nullable: true })
  undeliverableAt!: Date | null;

  @VersionColumn({ default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
