import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A job that did not succeed however often it was tried, until a person has decided what becomes of it. */
@Entity('dead_letter')
@ForeignKey('OutboxRow', ['orgId', 'outboxId'], ['orgId', 'id'], {
  name: 'fk_dead_letter__outbox',
  onDelete: 'RESTRICT',
})
@Check('ck_dead_letter__settlement', "settlement = ANY (ARRAY['replayed'::text, 'discarded'::text])")
@Index('uq_dead_letter__waiting', ['orgId', 'outboxId'], { unique: true, where: '(settled_at IS NULL)' })
export class DeadLetterRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_dead_letter' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_dead_letter' })
  id!: string;

  /** Null: it came due by time, and `job` is the kind under which it did. */
  @Column('uuid', { name: 'outbox_id', nullable: true })
  outboxId!: string | null;

  @Column('text')
  job!: string;

  @Column('uuid', { name: 'ref_id' })
  refId!: string;

  @Column('integer')
  attempts!: number;

  /** The class of the last error, never its words. */
  @Column('text')
  problem!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('text', { nullable: true })
  settlement!: 'replayed' | 'discarded' | null;

  /** Why it was discarded. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
}
