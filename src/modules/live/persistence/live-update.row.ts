import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One stored update of a live document, with the revision that each field it touched has since. */
@Entity('live_update')
@ForeignKey('LiveDocumentRow', ['orgId', 'documentId'], ['orgId', 'id'], {
  name: 'fk_live_update__document',
  onDelete: 'RESTRICT',
})
export class LiveUpdateRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_live_update' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'pk_live_update' })
  documentId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_live_update' })
  seq!: number;

  @Column('bytea')
  payload!: Buffer;

  @Column('integer')
  draft!: number;

  @Column('jsonb')
  revisions!: unknown;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
