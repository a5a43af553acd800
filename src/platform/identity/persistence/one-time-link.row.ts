import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A link that signs one party in once; its secret is made when the mail is sent. */
@Entity('one_time_link')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_one_time_link__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_one_time_link__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ProposalRow', ['orgId', 'proposalId'], ['orgId', 'id'], {
  name: 'fk_one_time_link__proposal',
  onDelete: 'RESTRICT',
})
@Unique('uq_one_time_link__secret', ['orgId', 'secretHash'])
@Check(
  'ck_one_time_link__purpose',
  "purpose = ANY (ARRAY['sign_in'::text, 'password_reset'::text, 'invitation'::text, 'attestation'::text])",
)
@Index('ix_one_time_link__party', ['orgId', 'partyId'])
export class OneTimeLinkRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_one_time_link' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_one_time_link' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  email!: string;

  @Column('text', { name: 'secret_hash', nullable: true })
  secretHash!: string | null;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  @Column('uuid', { name: 'requested_by', nullable: true })
  requestedBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
