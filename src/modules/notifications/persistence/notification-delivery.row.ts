import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** In which message a notification leaves by a channel: once in each. */
@Entity('notification_delivery')
@ForeignKey('NotificationRow', ['orgId', 'notificationId'], ['orgId', 'id'], {
  name: 'fk_notification_delivery__notification',
  onDelete: 'RESTRICT',
})
@ForeignKey('NotificationMessageRow', ['orgId', 'messageId'], ['orgId', 'id'], {
  name: 'fk_notification_delivery__message',
  onDelete: 'RESTRICT',
})
@Check('ck_notification_delivery__channel', "channel = ANY (ARRAY['email'::text, 'sms'::text])")
@Index('ix_notification_delivery__message', ['orgId', 'messageId'])
export class NotificationDeliveryRow {
  @PrimaryColumn('uuid', { name: 'org_id', primaryKeyConstraintName: 'pk_notification_delivery' })
  orgId!: string;

  @PrimaryColumn('uuid', { name: 'notification_id', primaryKeyConstraintName: 'pk_notification_delivery' })
  notificationId!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_notification_delivery' })
  channel!: string;

  @Column('uuid', { name: 'message_id' })
  messageId!: string;
}
