import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A third-party system's key. */
@Entity('api_key')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_api_key__party',
  onDelete: 'RESTRICT',
})
@Unique('uq_api_key__secret', ['orgId', 'secretHash'])
@Index('ix_api_key__party', ['orgId', 'partyId'])
export class ApiKeyRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_api_key' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_api_key' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text')
  prefix!: string;

  @Column('text', { name: 'secret_hash' })
  secretHash!: string;

  @Column('text', { array: true })
  scopes!: string[];

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('date', { name: 'last_used_on', nullable: true })
  lastUsedOn!: string | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;
}
