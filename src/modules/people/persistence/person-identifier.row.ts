import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A person's identifier in another system. */
@Entity('person_identifier')
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_person_identifier__person',
  onDelete: 'RESTRICT',
})
@Index('ix_person_identifier__person', ['orgId', 'personId'])
@Index('ix_person_identifier__value', ['orgId', 'value'])
export class PersonIdentifierRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_person_identifier' })
  orgId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person_identifier' })
  system!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_person_identifier' })
  value!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;
}
