import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** The plan of one person; its content is in plan_item and plan_text. */
@Entity('plan')
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_plan__person',
  onDelete: 'RESTRICT',
})
@ForeignKey('WorkerRow', ['orgId', 'reviewResponsibleId'], ['orgId', 'id'], {
  name: 'fk_plan__review_responsible',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_plan__status',
  "status = ANY (ARRAY['not_yet_agreed'::text, 'active'::text, 'paused'::text, 'ended'::text])",
)
@Index('ix_plan__person', ['orgId', 'personId'])
@Index('uq_plan__live', ['orgId', 'personId'], { unique: true, where: "(status <> 'ended'::text)" })
export class PlanRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_plan' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_plan' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  status!: string;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn!: string | null;

  @Column('uuid', { name: 'review_responsible_id', nullable: true })
  reviewResponsibleId!: string | null;

  @Column('integer', { default: 1 })
  draft!: number;

  @Column('integer', { name: 'in_force_version', nullable: true })
  inForceVersion!: number | null;

  @Column('integer', { name: 'in_force_draft', nullable: true })
  inForceDraft!: number | null;

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
