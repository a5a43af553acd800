import { Module } from '@nestjs/common';
import { Config } from '../../platform/config/config';
import { IdentityModule } from '../../platform/identity';
import { PeopleModule } from '../people';
import { RefusedAddresses } from './application/addresses/refused-addresses';
import { TakeBounce } from './application/addresses/take-bounce';
import { RefusedAddressesOf } from './application/addresses/refused-addresses-of';
import { WithheldLinkNews } from './application/addresses/withheld-links';
import { WorkersRefusedAddresses } from './application/addresses/workers-refused-addresses';
import { OwnFeed } from './application/calendar/own-feed';
import { ReadFeed } from './application/calendar/read-feed';
import { ReviewDates } from './domain/review-dates';
import { ReadInbox } from './application/inbox/read-inbox';
import { SettleInbox } from './application/inbox/settle-inbox';
import { ReaderAddress } from './application/messages/reader-address';
import { ReaderWishes } from './application/messages/reader-wishes';
import { SendMessage } from './application/messages/send-message';
import { NoSmsGateway, SmsGateway } from './application/messages/sms-gateway';
import { TwilioGateway } from './application/messages/twilio-gateway';
import { Notifier } from './application/notifier';
import { ReadPreferences } from './application/preferences/read-preferences';
import { RevisePreferences } from './application/preferences/revise-preferences';
import { CalendarFeedController } from './http/calendar-feed.controller';
import { CalendarFeedsController } from './http/calendar-feeds.controller';
import { NotificationsController } from './http/notifications.controller';
import { NotificationPreferencesController } from './http/preferences.controller';
import { RefusedAddressesController } from './http/refused-addresses.controller';
import { WorkersRefusedAddressesController } from './http/workers-refused-addresses.controller';
import { NotificationMessagesDue } from './jobs/messages-due';
import { LinkWithheld } from './jobs/link-withheld';
import { LinksReconsidered } from './jobs/links-reconsidered';
import { SendNotificationMessage } from './jobs/send-message';
import { Messages } from './persistence/messages';
import { OutgoingMessages } from './persistence/outgoing';
import { PreferenceStore } from './persistence/preference-store';
import { ReviewDaysToCome } from './persistence/review-days-to-come';
import { SentMails } from './persistence/sent-mails';
import { Tellings } from './persistence/told';
import { WhoLooksAfter } from './persistence/who-looks-after';
import { NotificationStreams } from './stream/notification-streams';
import { Translator } from './words/translator';

const INBOX = [ReadInbox, SettleInbox, NotificationStreams];
const MESSAGES = [
  Tellings, Messages, OutgoingMessages, ReaderAddress, ReaderWishes, SendMessage, SendNotificationMessage, NotificationMessagesDue,
  SentMails, TakeBounce, LinkWithheld, LinksReconsidered, WithheldLinkNews, WhoLooksAfter, RefusedAddresses, RefusedAddressesOf, WorkersRefusedAddresses, Translator,
]; // prettier-ignore
const PREFERENCES = [PreferenceStore, ReadPreferences, RevisePreferences];
const CALENDAR = [OwnFeed, ReadFeed, { provide: ReviewDates, useClass: ReviewDaysToCome }];

/** Text messages leave where the environment names an account to send them with, and nowhere else. */
function chooseSms(config: Config): SmsGateway {
  const { twilioAccountSid: accountSid, twilioAuthToken: secret } = config;
  if (accountSid === undefined || secret === undefined) return new NoSmsGateway();
  const { twilioUrl: url, twilioApiKeySid: keySid, twilioFrom: from } = config;
  return new TwilioGateway({ url, accountSid, keySid, secret, from });
}

/** Telling people of things: in the app, by mail and text message, and in their calendars. */
@Module({
  imports: [IdentityModule, PeopleModule],
  controllers: [
    NotificationsController,
    NotificationPreferencesController,
    CalendarFeedController,
    CalendarFeedsController,
    RefusedAddressesController,
    WorkersRefusedAddressesController,
  ],
  providers: [
    Notifier,
    { provide: SmsGateway, useFactory: chooseSms, inject: [Config] },
    ...INBOX,
    ...MESSAGES,
    ...PREFERENCES,
    ...CALENDAR,
  ],
  exports: [Notifier],
})
export class NotificationsModule {}
