import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Duty cover: a worker stands in for a team or a colleague for a while. */
@Entity('cover')
@ForeignKey('WorkerRow', ['orgId', 'coveredWorkerId'], ['orgId', 'id'], {
  name: 'fk_cover__covered_worker',
  onDelete: 'RESTRICT',
})
@ForeignKey('WorkerRow', ['orgId', 'coveringWorkerId'], ['orgId', 'id'], {
  name: 'fk_cover__covering_worker',
  onDelete: 'RESTRICT',
})
@ForeignKey('TeamRow', ['orgId', 'teamId'], ['orgId', 'id'], {
  name: 'fk_cover__team',
  onDelete: 'RESTRICT',
})
@Check('ck_cover__one_subject', 'num_nonnulls(team_id, covered_worker_id) = 1')
@Check('ck_cover__period', 'ends_at > starts_at')
@Index('ix_cover__covering_worker', ['orgId', 'coveringWorkerId'])
export class CoverRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_cover' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_cover' })
  id!: string;

  @Column('uuid', { name: 'covering_worker_id' })
  coveringWorkerId!: string;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('uuid', { name: 'covered_worker_id', nullable: true })
  coveredWorkerId!: string | null;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('text')
  reason!: string;

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
