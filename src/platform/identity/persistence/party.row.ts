import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Whoever an author, owner or attester can be in one organisation. */
@Entity('party')
@Check(
  'ck_party__kind',
  "kind = ANY (ARRAY['worker'::text, 'person'::text, 'supporter'::text, 'client'::text, 'system'::text])",
)
@Index('ix_party__account', ['orgId', 'accountId'])
@Index('ix_party__account_any_org', ['accountId'], { where: '(account_id IS NOT NULL)' })
export class PartyRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_party' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_party' })
  id!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
