import { Check, Column, Entity, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Days on which the organisation is closed: a public holiday of its region, or a closure of its own. */
@Entity('closure')
@Check('ck_closure__source', "source = ANY (ARRAY['public'::text, 'own'::text])")
@Check('ck_closure__order', 'from_on <= to_on')
@Index('ix_closure__to_on', ['orgId', 'toOn'])
@Index('uq_closure__public', ['orgId', 'region', 'fromOn', 'name'], {
  unique: true,
  where: "(source = 'public'::text)",
})
export class ClosureRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_closure' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_closure' })
  id!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: string;

  @Column('date', { name: 'to_on' })
  toOn!: string;

  @Column('text')
  name!: string;

  @Column('text')
  source!: 'public' | 'own';

  @Column('text', { nullable: true })
  region!: string | null;

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;

  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy!: string | null;

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
