import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One mail to one party, with all that waited for it. */
@Entity('digest')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_digest__party',
  onDelete: 'RESTRICT',
})
@Check('ck_digest__channel', "channel = ANY (ARRAY['email'::text, 'sms'::text])")
@Check(
  'ck_digest__outcome',
  "outcome = ANY (ARRAY['sent'::text, 'refused'::text, 'no_address'::text, 'nothing_left'::text, 'given_up'::text])",
)
@Index('uq_digest__open', ['orgId', 'partyId', 'channel'], { unique: true, where: '(ended_at IS NULL)' })
export class DigestRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_digest' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_digest' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  channel!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('integer', { default: 0 })
  fence!: number;

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: string | null;
}
