import { Injectable } from '@nestjs/common';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { SEND_MESSAGE } from '../application/messages/message-job';
import { SendMessage } from '../application/messages/send-message';

/** Sends a mail or a text message; sent once, it is not sent again. */
@Job(SEND_MESSAGE)
@Injectable()
export class SendNotificationMessage implements JobHandler {
  constructor(private readonly sendMessage: SendMessage) {}

  run({ orgId, refId }: JobPayload): Promise<void> {
    return this.sendMessage.execute(orgId, refId);
  }
}
