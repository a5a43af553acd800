import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** What the person lets one recipient see, by section and purpose. */
@Entity('consent')
@ForeignKey('PersonRow', ['orgId', 'personId'], ['orgId', 'id'], {
  name: 'fk_consent__person',
  onDelete: 'RESTRICT',
})
@ForeignKey('PartyRow', ['orgId', 'recipientId'], ['orgId', 'id'], {
  name: 'fk_consent__recipient',
  onDelete: 'RESTRICT',
})
@Check(
  'ck_consent__basis',
  "basis = ANY (ARRAY['proposed'::text, 'own'::text, 'sitting'::text, 'spoken'::text, 'written'::text])",
)
@Check(
  'ck_consent__section',
  "section = ANY (ARRAY['about_me'::text, 'strengths'::text, 'values_preferences'::text, 'needs_barriers'::text, 'goals'::text, 'inclusion'::text, 'staying_well'::text, 'safety'::text, 'crisis'::text, 'advance_choices'::text, 'formulation'::text, 'reviews'::text, 'measures'::text, 'circle'::text])",
)
@Check(
  'ck_consent__status',
  "status = ANY (ARRAY['proposed'::text, 'given'::text, 'narrowed'::text, 'withdrawn'::text, 'expired'::text, 'refused'::text])",
)
@Index('ix_consent__recipient', ['orgId', 'recipientId'])
@Index('uq_consent__live', ['orgId', 'personId', 'recipientId', 'section', 'purpose'], {
  unique: true,
  where: "(status = ANY (ARRAY['proposed'::text, 'given'::text, 'narrowed'::text]))",
})
export class ConsentRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_consent' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_consent' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  section!: string;

  @Column('uuid', { name: 'recipient_id' })
  recipientId!: string;

  @Column('text')
  purpose!: string;

  @Column('text')
  status!: string;

  @Column('text')
  basis!: string;

  @Column('text', { nullable: true })
  words!: string | null;

  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn!: string | null;

  @Column('boolean', { name: 'writes_own_words', default: false })
  writesOwnWords!: boolean;

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
