import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Escalation, ReminderKind, ReminderRule } from '../domain/rules';

/** The rules of an organisation, or of one plan in their place. */
@Entity('reminder_policy')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_reminder_policy__plan',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_reminder_policy__kind',
  "kind = ANY (ARRAY['review'::text, 'agreement'::text, 'consent'::text, 'step'::text])",
)
@Index('uq_reminder_policy__kind', ['orgId', 'kind', 'planId'], { unique: true })
export class ReminderPolicyRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_reminder_policy' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminder_policy' })
  id!: string;

  @Column('text')
  kind!: ReminderKind;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('jsonb')
  rules!: ReminderRule[];

  /** False: taken back, so that those of the organisation count again, or those that everybody begins with. */
  @Column('boolean', { name: 'in_force', default: true })
  inForce!: boolean;

  @Column('jsonb', { default: [] })
  escalation!: Escalation[];

  /** Why a plan has its own. */
  @Column('text', { nullable: true })
  reason!: string | null;

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
