import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** The secret address under which a party's calendar program reads the dates of their reviews. */
@Entity('calendar_feed')
@ForeignKey('PartyRow', ['orgId', 'partyId'], ['orgId', 'id'], {
  name: 'fk_calendar_feed__party',
  onDelete: 'RESTRICT',
})
@Unique('uq_calendar_feed__secret', ['orgId', 'secretHash'])
@Index('uq_calendar_feed__live', ['orgId', 'partyId'], { unique: true, where: '(revoked_at IS NULL)' })
export class CalendarFeedRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_calendar_feed' })
  orgId!: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_calendar_feed' })
  id!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('text', { name: 'secret_hash' })
  secretHash!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('date', { name: 'last_read_on', nullable: true })
  lastReadOn!: string | null;
}
