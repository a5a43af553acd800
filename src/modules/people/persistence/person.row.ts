import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** The person whose plan it is; the id is their party. */
@Entity('person')
@ForeignKey('PersonRow', ['orgId', 'correctPersonId'], ['orgId', 'id'], {
  name: 'fk_person__correct_person',
  onDelete: 'RESTRICT',
})
@ForeignKey('PersonRow', ['orgId', 'mergedIntoId'], ['orgId', 'id'], {
  name: 'fk_person__merged_into',
  onDelete: 'RESTRICT',
})
@ForeignKey('PartyRow', ['orgId', 'id'], ['orgId', 'id'], {
  name: 'fk_person__party',
  onDelete: 'RESTRICT',
})
@Index('ix_person__name', ['orgId', 'name', 'id'])
export class PersonRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_person' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_person' })
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'family_name', nullable: true })
  familyName!: string | null;

  @Column('text', { name: 'given_name', nullable: true })
  givenName!: string | null;

  @Column('text', { name: 'called_as', nullable: true })
  calledAs!: string | null;

  @Column('text', { nullable: true })
  pronouns!: string | null;

  @Column('text', { name: 'date_of_birth', nullable: true })
  dateOfBirth!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('boolean', { name: 'interpreter_needed', default: false })
  interpreterNeeded!: boolean;

  @Column('text', { name: 'communication_needs', nullable: true })
  communicationNeeds!: string | null;

  @Column('text', { array: true, default: () => "'{}'" })
  formats!: string[];

  @Column('text', { name: 'preferred_words', nullable: true })
  preferredWords!: string | null;

  @Column('jsonb', { default: () => "'[]'" })
  contacts!: unknown;

  @Column('jsonb', { default: () => "'{}'" })
  equality!: unknown;

  @Column('date', { name: 'deceased_on', nullable: true })
  deceasedOn!: string | null;

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null;

  @Column('timestamptz', { name: 'entered_in_error_at', nullable: true })
  enteredInErrorAt!: Date | null;

  @Column('text', { name: 'entered_in_error_reason', nullable: true })
  enteredInErrorReason!: string | null;

  @Column('uuid', { name: 'correct_person_id', nullable: true })
  correctPersonId!: string | null;

  @Column('jsonb', { name: 'released_identifiers', default: () => "'[]'" })
  releasedIdentifiers!: unknown;

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
