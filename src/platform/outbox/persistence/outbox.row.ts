import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What is to happen after a transaction, once it has committed. */
@Entity('outbox')
@Index('ix_outbox__aggregate', ['orgId', 'aggregateId', 'position'], {
  where: '((done_at IS NULL) AND (given_up_at IS NULL))',
})
@Index('ix_outbox__position', ['orgId', 'position'])
export class OutboxRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_outbox' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox' })
  id!: string;

  @Column('text')
  kind!: string;

  /** What it is about: jobs of one aggregate run one after the other, by position. */
  @Column('uuid', { name: 'aggregate_id' })
  aggregateId!: string;

  @Column('bigint', { default: () => "nextval('outbox_position')" })
  position!: string;

  @Column('uuid', { name: 'ref_id' })
  refId!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text', { name: 'request_id' })
  requestId!: string;

  /** The span that asked for it, as W3C trace context; null where nothing was traced. */
  @Column('text', { nullable: true })
  traceparent!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** Grows with each claim: who holds an older one may change nothing any more. */
  @Column('integer', { default: 0 })
  fence!: number;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('timestamptz', { name: 'given_up_at', nullable: true })
  givenUpAt!: Date | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  @Column('text', { nullable: true })
  problem!: string | null;
}
