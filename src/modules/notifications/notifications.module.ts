import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { Notifications } from './application/notifications';
import { OwnNotifications } from './application/own-notifications';
import { OwnPreference } from './application/own-preference';
import { NotificationsController } from './http/notifications.controller';
import { NotificationPreferenceController } from './http/preferences.controller';
import { SendDigests } from './jobs/send-digests';
import { Digests } from './persistence/digests';
import { MailTimes } from './persistence/mail-times';

/** How people are told: in the app, and by mail when they want it. */
@Module({
  imports: [IdentityModule],
  controllers: [NotificationsController, NotificationPreferenceController],
  providers: [Notifications, OwnNotifications, OwnPreference, SendDigests, Digests, MailTimes],
  exports: [Notifications],
})
export class NotificationsModule {}
