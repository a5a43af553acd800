import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** An address that a mail server or a text message provider said no to for good: nothing goes there until it is cleared. */
@Entity('refused_address')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_refused_address__party',
  onDelete: 'RESTRICT',
})
@Check('ck_refused_address__channel', "channel = ANY (ARRAY['email'::text, 'sms'::text])")
@Index('uq_refused_address__live', ['orgId', 'partyId', 'channel', 'address'], {
  unique: true,
  where: '(cleared_at IS NULL)',
})
export class RefusedAddressRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_refused_address' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_refused_address' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  channel!: string;

  @Column('text')
  address!: string;

  /** What the other side answered: a number of SMTP or HTTP. */
  @Column('text')
  code!: string;

  @Column('timestamptz', { name: 'refused_at', default: () => 'now()' })
  refusedAt!: Date;

  @Column('timestamptz', { name: 'cleared_at', nullable: true })
  clearedAt!: Date | null;

  @Column('uuid', { name: 'cleared_by', nullable: true })
  clearedBy!: string | null;
}
