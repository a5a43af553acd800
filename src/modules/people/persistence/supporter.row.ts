import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Family, friend or carer of one person; the id is their party. */
@Entity('supporter')
@ForeignKey('PartyRow', ['orgId', 'id'], ['orgId', 'id'], {
  name: 'fk_supporter__party',
  onDelete: 'RESTRICT',
})
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_supporter__person',
  onDelete: 'RESTRICT',
})
@Check('ck_supporter__wanted', "wanted = ANY (ARRAY['yes'::text, 'no'::text, 'not_asked'::text])")
@Index('ix_supporter__person', ['orgId', 'personId'])
export class SupporterRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_supporter' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_supporter' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  relationship!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  roles!: string[];

  @Column('text')
  wanted!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('boolean', { name: 'email_safe', default: true })
  emailSafe!: boolean;

  @Column('boolean', { name: 'phone_safe', default: true })
  phoneSafe!: boolean;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

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
