import { Injectable } from '@nestjs/common';
import { newId } from '../../../../shared/ids';
import { addDays, type PlainDate } from '../../../../shared/plain-date';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { dueOn, dueWithin, type Occurrence } from '../../domain/review-dates';
import { weekendOf, WorkingDays } from '../../domain/working-days';
import { Closures } from '../../persistence/closures';
import type { ReviewSettings } from '../../persistence/review-settings';
import { publicHolidays } from './public-holidays';

/** How far around a day closures are looked at. */
const AROUND_DAYS = 370;
/** How far a review may move over the end of a year: from Christmas to after a long closure. */
const OVER_NEW_YEAR_DAYS = 31;

/** On which days an organisation's reviews can be. */
@Injectable()
export class ReviewCalendar {
  constructor(private readonly closures: Closures) {}

  /** The day a review is due that keeps to a series. A working day that has passed is none to go back to. */
  async due(occurrence: Occurrence, settings: ReviewSettings): Promise<PlainDate> {
    const day = dueOn(occurrence, settings.roll, await this.workingDays(settings, occurrence.nominalOn));
    return day < settings.today ? settings.today : day;
  }

  /** The day a review is due that must be held within a time. */
  async dueWithin(occurrence: Occurrence, settings: ReviewSettings): Promise<PlainDate> {
    const days = await this.workingDays(settings, occurrence.nominalOn);
    return dueWithin(occurrence, settings.roll, days, settings.today);
  }

  /** The public holidays of these years are in the organisation's table. Asked again, nothing is added. */
  async ensureHolidays(region: string, years: Iterable<number>): Promise<void> {
    for (const year of new Set(years)) {
      if (await this.closures.hasPublic(region, year)) continue;
      const { orgId, partyId } = currentPrincipal();
      const holidays = await publicHolidays(region, year);
      const by = { createdBy: partyId, updatedBy: partyId };
      await this.closures.addPublic(
        holidays.map((day) => ({ orgId, id: newId(), ...day, source: 'public' as const, region, ...by })),
      );
    }
  }

  private async workingDays({ region }: ReviewSettings, around: PlainDate): Promise<WorkingDays> {
    const years = [-OVER_NEW_YEAR_DAYS, OVER_NEW_YEAR_DAYS].map((days) => yearOf(addDays(around, days)));
    await this.ensureHolidays(region, years);
    const closed = await this.closures.between(
      addDays(around, -AROUND_DAYS),
      addDays(around, AROUND_DAYS),
      region,
    );
    return new WorkingDays(weekendOf(region), closed);
  }
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}
