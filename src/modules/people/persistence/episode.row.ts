import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A stretch of support by one team. */
@Entity('episode')
@ForeignKey('WorkerRow', ['orgId', 'keyWorkerId'], ['orgId', 'id'], {
  name: 'fk_episode__key_worker',
  onDelete: 'RESTRICT',
})
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_episode__person',
  onDelete: 'RESTRICT',
})
@ForeignKey('TeamRow', ['orgId', 'teamId'], ['orgId', 'id'], {
  name: 'fk_episode__team',
  onDelete: 'RESTRICT',
})
@Index('ix_episode__key_worker', ['orgId', 'keyWorkerId'])
@Index('ix_episode__person', ['orgId', 'personId'])
@Index('ix_episode__team', ['orgId', 'teamId', 'personId'])
@Index('uq_episode__lead', ['orgId', 'personId'], { unique: true, where: '(lead AND (closed_at IS NULL))' })
@Index('uq_episode__open_in_team', ['orgId', 'personId', 'teamId'], {
  unique: true,
  where: '(closed_at IS NULL)',
})
export class EpisodeRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_episode' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_episode' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'team_id' })
  teamId!: string;

  @Column('boolean', { default: false })
  lead!: boolean;

  @Column('date', { name: 'referred_on' })
  referredOn!: string;

  @Column('uuid', { name: 'key_worker_id', nullable: true })
  keyWorkerId!: string | null;

  @Column('text', { name: 'legal_status', nullable: true })
  legalStatus!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { name: 'closing_view', nullable: true })
  closingView!: string | null;

  @Column('text', { name: 'return_route', nullable: true })
  returnRoute!: string | null;

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
