import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A signed-in party; its secret is kept as a hash. */
@Entity('session')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_session__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_session__plan',
  onDelete: 'RESTRICT',
})
@ForeignKey('ProposalRow', ['orgId', 'proposalId'], ['orgId', 'id'], {
  name: 'fk_session__proposal',
  onDelete: 'RESTRICT',
})
@ForeignKey('PartyRow', ['orgId', 'viaId'], ['orgId', 'id'], {
  name: 'fk_session__via',
  onDelete: 'RESTRICT',
})
@ForeignKey('SessionRow', ['orgId', 'viaSessionId'], ['orgId', 'id'], {
  name: 'fk_session__via_session',
  onDelete: 'RESTRICT',
})
@Unique('uq_session__secret', ['orgId', 'secretHash'])
@Check('ck_session__method', "method = ANY (ARRAY['password'::text, 'link'::text, 'sitting'::text])")
@Index('ix_session__account_any_org', ['accountId'], {
  where: '((account_id IS NOT NULL) AND (ended_at IS NULL))',
})
@Check('ck_session__pin', "(pin_hash IS NULL) OR (method = 'sitting'::text)")
@Index('ix_session__party', ['orgId', 'partyId'])
export class SessionRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_session' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_session' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'account_id', nullable: true })
  accountId!: string | null;

  @Column('integer', { name: 'account_epoch', nullable: true })
  accountEpoch!: number | null;

  @Column('text', { name: 'secret_hash' })
  secretHash!: string;

  @Column('text')
  method!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('uuid', { name: 'via_session_id', nullable: true })
  viaSessionId!: string | null;

  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('uuid', { name: 'proposal_id', nullable: true })
  proposalId!: string | null;

  @Column('integer', { name: 'idle_minutes' })
  idleMinutes!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  device!: string | null;
  /** Of a sitting that a device was handed over for: what the worker takes it back with, argon2id. */
  @Column('text', { name: 'pin_hash', nullable: true })
  pinHash!: string | null;

  @Column('integer', { name: 'pin_tries', default: 0 })
  pinTries!: number;
}
