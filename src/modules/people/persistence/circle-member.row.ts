import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Who stands around a person, and what they bring. */
@Entity('circle_member')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_circle_member__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_circle_member__person',
  onDelete: 'RESTRICT',
})
@Index('ix_circle_member__party', ['orgId', 'partyId'])
@Index('ix_circle_member__person', ['orgId', 'personId'])
export class CircleMemberRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_circle_member' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_circle_member' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text', { nullable: true })
  brings!: string | null;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'to_on', nullable: true })
  toOn!: string | null;

  @VersionColumn({ default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { name: 'updated_by' })
  updatedBy!: string;
}
