import { Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** A member of staff; the id is their party. */
@Entity('worker')
@ForeignKey('PartyRow', ['orgId', 'id'], ['orgId', 'id'], {
  name: 'fk_worker__party',
  onDelete: 'RESTRICT',
})
@Unique('uq_worker__email', ['orgId', 'email'])
export class WorkerRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_worker' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_worker' })
  id!: string;

  @Column('text')
  email!: string;

  @Column('text', { name: 'job_title', nullable: true })
  jobTitle!: string | null;

  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;

  @VersionColumn({ default: 1 })
  version!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
