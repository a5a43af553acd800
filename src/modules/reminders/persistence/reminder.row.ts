import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ReminderKind } from '../domain/rules';

/** Something with a date that somebody is reminded of until it is done. */
@Entity('reminder')
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_reminder__person',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_reminder__plan',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_reminder__kind',
  "kind = ANY (ARRAY['review'::text, 'agreement'::text, 'consent'::text, 'step'::text])",
)
@Unique('uq_reminder__subject', ['orgId', 'kind', 'subjectId'])
@Index('ix_reminder__plan', ['orgId', 'planId'])
export class ReminderRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_reminder' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reminder' })
  id!: string;

  @Column('text')
  kind!: ReminderKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** Whoever is responsible for it, where it names somebody. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column('date', { name: 'due_on' })
  dueOn!: string;

  @Column('text')
  timezone!: string;

  /** Counts the dates it has had: what was planned for an earlier one is dropped. */
  @Column('integer', { default: 1 })
  generation!: number;

  /** The generation from which on it has had the date that it has. */
  @Column('integer', { name: 'date_generation', default: 1 })
  dateGeneration!: number;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
