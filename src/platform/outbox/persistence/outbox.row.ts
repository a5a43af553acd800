import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is to happen after a transaction, once it has committed. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_outbox' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox' })
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'ref_id' })
  refId!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text', { name: 'request_id' })
  requestId!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  @Column('text', { nullable: true })
  problem!: string | null;
}
