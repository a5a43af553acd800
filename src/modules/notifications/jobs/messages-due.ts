import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Outbox } from '../../../platform/outbox/outbox';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { SEND_MESSAGE } from '../application/messages/message-job';
import { MESSAGE_DUE, Messages } from '../persistence/messages';

/** Messages that waited for their digest, or for the night to end: each becomes a job of its own. */
@Due({ kind: MESSAGE_DUE, queue: 'reminders', together: 100 })
@Injectable()
export class NotificationMessagesDue implements DueHandler {
  constructor(
    private readonly units: Units,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
  ) {}

  async fire(orgId: string, refIds: readonly string[]): Promise<void> {
    await this.units.run(orgId, async () => {
      await this.outbox.appendAll(SEND_MESSAGE, await this.messages.takeDue(refIds));
    });
  }
}
