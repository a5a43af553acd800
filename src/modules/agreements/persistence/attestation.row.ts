import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One party's stance on one proposal, with the evidence of its method. */
@Entity('attestation')
@ForeignKey('AttachmentRow', ['orgId', 'attachmentId'], ['orgId', 'id'], {
  name: 'fk_attestation__attachment',
  onDelete: 'RESTRICT',
})
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_attestation__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_attestation__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ProposalRow', ['orgId', 'proposalId'], ['orgId', 'id'], {
  name: 'fk_attestation__proposal',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_attestation__capacity',
  "capacity = ANY (ARRAY['person'::text, 'attorney'::text, 'deputy'::text, 'supporter'::text, 'worker'::text])",
)
@Check(
  'ck_attestation__method',
  "method = ANY (ARRAY['own_account'::text, 'one_time_link'::text, 'device_signature'::text, 'signed_paper'::text, 'spoken'::text])",
)
@Check(
  'ck_attestation__stance',
  "stance = ANY (ARRAY['agree'::text, 'agree_in_part'::text, 'disagree'::text, 'declined'::text, 'unable'::text])",
)
@Index('ix_attestation__proposal', ['orgId', 'proposalId'])
export class AttestationRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_attestation' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_attestation' })
  id!: string;

  @Column('uuid', { name: 'proposal_id' })
  proposalId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  capacity!: string;

  @Column('text')
  stance!: string;

  @Column('text', { nullable: true })
  words!: string | null;

  @Column('text')
  method!: string;

  @Column('jsonb', { default: () => "'{}'" })
  evidence!: unknown;

  @Column('text')
  hash!: string;

  @Column('uuid', { name: 'attachment_id', nullable: true })
  attachmentId!: string | null;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
