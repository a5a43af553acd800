import { Injectable } from '@nestjs/common';
import { notFound, unprocessable } from '../../../shared/errors';
import { newId } from '../../../shared/ids';
import { addDays, daysBetween } from '../../../shared/plain-date';
import { Audit } from '../../../platform/audit/audit';
import { currentPrincipal } from '../../../platform/context/request-context';
import { Units } from '../../../platform/database/units';
import type { ClosureRow } from '../persistence/closure.row';
import { Closures } from '../persistence/closures';
import { ReviewCalendar } from './calendar/review-calendar';

/** The longest closure, and the longest time that is listed at once. */
const MOST_DAYS = 366;
/** The years that holidays are known for. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];
const REGION = `SELECT region, (now() AT TIME ZONE timezone)::date AS today FROM organisation WHERE org_id = $1`;

export interface OwnClosure {
  readonly fromOn: string;
  readonly toOn: string;
  readonly name: string;
}

/** When the organisation is closed: the public holidays of its region, and its own days. */
@Injectable()
export class KeepClosures {
  constructor(
    private readonly units: Units,
    private readonly closures: Closures,
    private readonly calendar: ReviewCalendar,
    private readonly audit: Audit,
  ) {}

  /** Those of a year from `fromOn`, or up to `toOn`. @throws 422 closure_order, too_long, beyond_calendar. */
  async list(fromOn?: string, toOn?: string): Promise<ClosureRow[]> {
    const { region, today } = await this.organisation();
    const from = fromOn ?? today;
    checkYears(from);
    const to = toOn ?? addDays(from, MOST_DAYS - 1);
    checkSpan(from, to);
    await this.calendar.ensureHolidays(region, [yearOf(from), yearOf(to)]);
    return this.closures.between(from, to, region);
  }

  /** @throws 422 closure_order, too_long, beyond_calendar. */
  async add({ fromOn, toOn, name }: OwnClosure): Promise<ClosureRow> {
    checkYears(fromOn);
    checkSpan(fromOn, toOn);
    const { orgId, partyId } = currentPrincipal();
    const by = { createdBy: partyId, updatedBy: partyId };
    const row = await this.closures.add({
      ...{ orgId, id: newId(), fromOn, toOn, name, source: 'own', region: null },
      ...by,
    });
    await this.record('closure.added', row.id);
    return row;
  }

  /** Also a public holiday, on which people work here. @throws 404. */
  async remove(id: string): Promise<void> {
    const row = await this.closures.one(id);
    await this.closures.remove(row.id, currentPrincipal().partyId);
    await this.record('closure.removed', id);
  }

  private async organisation(): Promise<{ region: string; today: string }> {
    const [row] = await this.units.query<{ region: string; today: string }>(REGION, [this.units.orgId]);
    if (!row) throw notFound();
    return row;
  }

  private record(action: string, subjectId: string): Promise<void> {
    return this.audit.record({
      action,
      subjectKind: 'closure',
      subjectId,
      fields: ['fromOn', 'toOn', 'name'],
    });
  }
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function checkYears(from: string): void {
  if (yearOf(from) < FIRST_YEAR || yearOf(from) > LAST_YEAR)
    throw unprocessable('beyond_calendar', `The calendar holds ${FIRST_YEAR} to ${LAST_YEAR}.`, [
      { pointer: '/fromOn', code: 'beyond_calendar', message: `From ${FIRST_YEAR} to ${LAST_YEAR}.` },
    ]);
}

function checkSpan(from: string, to: string): void {
  if (to < from) throw wrong('closure_order', 'It ends before it begins.');
  if (daysBetween(from, to) >= MOST_DAYS) throw wrong('too_long', `At most ${MOST_DAYS} days at once.`);
}

function wrong(code: string, message: string): Error {
  return unprocessable(code, message, [{ pointer: '/toOn', code, message }]);
}
