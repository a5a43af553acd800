import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** From which character on a Yjs client id stands for whom. */
@Entity('live_author')
@ForeignKey('LiveDocumentRow', ['orgId', 'documentId'], ['orgId', 'id'], {
  name: 'fk_live_author__document',
  onDelete: 'RESTRICT',
})
export class LiveAuthorRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_live_author' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'pk_live_author' })
  documentId!: string;

  @PrimaryColumn('bigint', { name: 'client_id', primaryKeyConstraintName: 'pk_live_author' })
  clientId!: string;

  @PrimaryColumn('bigint', { name: 'from_clock', primaryKeyConstraintName: 'pk_live_author' })
  fromClock!: string;

  @Column('uuid', { name: 'party_id', nullable: true })
  partyId!: string | null;

  @Column('uuid', { name: 'via_id', nullable: true })
  viaId!: string | null;

  @Column('jsonb')
  provenance!: unknown;

  @Column('text', { array: true, default: () => "'{}'" })
  fields!: string[];
}
