import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A live document: how far it has come, and from where it is read. */
@Entity('live_document')
@ForeignKey('PlanRow', ['orgId', 'planId'], ['orgId', 'id'], {
  name: 'fk_live_document__plan',
  onDelete: 'RESTRICT',
})
@Check('ck_live_document__lane', "lane = ANY (ARRAY['own'::text, 'dictation'::text, 'professional'::text])")
@Index('uq_live_document__place', ['orgId', 'planId', 'section', 'lane'], { unique: true })
export class LiveDocumentRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_live_document' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_live_document' })
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('text')
  section!: string;

  @Column('text')
  lane!: string;

  @Column('integer', { name: 'last_seq', default: 0 })
  lastSeq!: number;

  @Column('bytea', { nullable: true })
  snapshot!: Buffer | null;

  @Column('integer', { name: 'snapshot_seq', default: 0 })
  snapshotSeq!: number;

  @Column('bytea', { nullable: true })
  floor!: Buffer | null;

  @Column('integer', { name: 'floor_seq', default: 0 })
  floorSeq!: number;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
