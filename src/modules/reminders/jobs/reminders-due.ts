import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Due, type DueHandler } from '../../../platform/queue/job.decorator';
import { FireReminders } from '../application/fire-reminders';
import { REMINDER_DUE } from '../domain/reminder-due';

/** Reminders whose moment has come. */
@Due(REMINDER_DUE)
@Injectable()
export class RemindersDue implements DueHandler {
  constructor(
    private readonly units: Units,
    private readonly fireReminders: FireReminders,
  ) {}

  fire(orgId: string, ids: readonly string[]): Promise<void> {
    return this.units.run(orgId, () => this.fireReminders.execute(ids));
  }
}
