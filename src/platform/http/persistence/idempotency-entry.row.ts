import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The kept answer of a POST that may be replayed. */
@Entity('idempotency_entry')
@Index('ix_idempotency_entry__created', ['orgId', 'createdAt'])
export class IdempotencyEntryRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_idempotency_entry' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'party_id', primaryKeyConstraintName: 'pk_idempotency_entry' })
  partyId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_entry' })
  operation!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_idempotency_entry' })
  key!: string;

  @Column('text', { name: 'body_hash' })
  bodyHash!: string;

  @Column('jsonb', { nullable: true })
  body!: unknown;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
