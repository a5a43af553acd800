import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Recipient } from '../domain/rules';

/** That a reminder is to be told to somebody at a moment: found through `platform.due`, decided here. */
@Entity('reminder_occurrence')
@ForeignKey('ReminderRow', ['orgId', 'reminderId'], ['orgId', 'id'], {
  name: 'fk_reminder_occurrence__reminder',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_reminder_occurrence__recipient',
  "recipient = ANY (ARRAY['key_worker'::text, 'review_responsible'::text, 'owner'::text, 'person'::text, 'supporter'::text, 'team_lead'::text, 'organisation_lead'::text])",
)
@Check(
  'ck_reminder_occurrence__state',
  "state = ANY (ARRAY['waiting'::text, 'told'::text, 'nobody'::text, 'merged'::text, 'dropped'::text])",
)
@Unique('uq_reminder_occurrence__key', [
  'orgId',
  'reminderId',
  'generation',
  'days',
  'recipient',
  'escalation',
])
export class ReminderOccurrenceRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_reminder_occurrence' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminder_occurrence' })
  id!: string;

  @Column('uuid', { name: 'reminder_id' })
  reminderId!: string;

  @Column('integer')
  generation!: number;

  @Column('integer')
  days!: number;

  @Column('text')
  recipient!: Recipient;

  /** Told only where nobody acted for so many days. */
  @Column('boolean', { default: false })
  escalation!: boolean;

  @Column('timestamptz', { name: 'fires_at' })
  firesAt!: Date;

  @Column('text', { default: 'waiting' })
  state!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
