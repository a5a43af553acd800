import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A key under which a name is found; derived, and rebuilt when the name changes. */
@Entity('person_name_key')
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_person_name_key__person',
  onDelete: 'RESTRICT',
})
@Index('ix_person_name_key__person', ['orgId', 'personId'])
export class PersonNameKeyRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_person_name_key' })
  orgId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person_name_key', collation: 'C' })
  key!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_person_name_key' })
  personId!: string;

  @Column('smallint')
  weight!: number;
}
