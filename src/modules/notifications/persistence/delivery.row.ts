import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** That a notification is to go out by a channel, once, and in which digest it went. */
@Entity('delivery')
@ForeignKey('NotificationRow', ['orgId', 'notificationId'], ['orgId', 'id'], {
  name: 'fk_delivery__notification',
  onDelete: 'RESTRICT',
})
@ForeignKey('DigestRow', ['orgId', 'digestId'], ['orgId', 'id'], {
  name: 'fk_delivery__digest',
  onDelete: 'RESTRICT',
})
@Check('ck_delivery__channel', "channel = ANY (ARRAY['email'::text, 'sms'::text])")
@Index('ix_delivery__waiting', ['orgId', 'partyId'], { where: '(digest_id IS NULL)' })
@Index('ix_delivery__digest', ['orgId', 'digestId'], { where: '(digest_id IS NOT NULL)' })
export class DeliveryRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_delivery' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'notification_id', primaryKeyConstraintName: 'pk_delivery' })
  notificationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_delivery' })
  channel!: string;

  @Column('uuid', { name: 'party_id' })
  partyId!: string;

  @Column('uuid', { name: 'digest_id', nullable: true })
  digestId!: string | null;
}
