import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A scan: bytes as sent, with their hash. */
@Entity('attachment')
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_attachment__person',
  onDelete: 'RESTRICT',
})
@Index('ix_attachment__person', ['orgId', 'personId'])
export class AttachmentRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_attachment' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_attachment' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('text')
  sha256!: string;

  @Column('integer')
  size!: number;

  @Column('bytea')
  bytes!: Buffer;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
