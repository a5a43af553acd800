import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A role of a worker, in one team or in the whole organisation. */
@Entity('membership')
@ForeignKey('TeamRow', ['orgId', 'teamId'], ['orgId', 'id'], {
  name: 'fk_membership__team',
  onDelete: 'RESTRICT',
})
@ForeignKey('WorkerRow', ['orgId', 'workerId'], ['orgId', 'id'], {
  name: 'fk_membership__worker',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_membership__role',
  "role = ANY (ARRAY['admin'::text, 'service_manager'::text, 'practitioner'::text, 'peer_worker'::text, 'auditor'::text])",
)
@Index('ix_membership__team', ['orgId', 'teamId'])
@Index('uq_membership__live', ['orgId', 'workerId', 'role', 'teamId'], {
  unique: true,
  where: '(ended_at IS NULL)',
})
export class MembershipRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_membership' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_membership' })
  id!: string;

  @Column('uuid', { name: 'worker_id' })
  workerId!: string;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId!: string | null;

  @Column('text')
  role!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;
}
