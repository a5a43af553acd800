import {
  togetherAt,
  whenToLeave,
  whenToSend,
} from '../../../../src/modules/notifications/domain/when-to-send';
import { firesAfter, firesAt } from '../../../../src/modules/reminders/domain/fires-at';
import { ZONES } from '../compare';
import { differences, type Disagreement } from '../differences';
import { someHours, type HoursCase } from './cases';
import { fires, firesOnceMore, lateMailLeaves, leaves, mailLeaves } from './oracle';

/** What the program says of hours; a test plants a fault by putting another in its place. */
export const HOURS = { firesAt, firesAfter, whenToSend, whenToLeave, togetherAt };
export type HoursProgram = typeof HOURS;

function byProgram(program: HoursProgram, asked: HoursCase): string {
  const { zone, dueOn, days, readerZone, lateSeconds } = asked;
  const fired = program.firesAt(dueOn, days, zone).getTime();
  const late = fired + lateSeconds * 1000;
  const mail = program.whenToSend(late, readerZone, asked, 'email') ?? late;
  const text = program.whenToSend(late, readerZone, asked, 'sms') ?? late;
  const left = mail + lateSeconds * 1000;
  return written([
    fired,
    program.firesAfter(new Date(late), Math.abs(days), zone).getTime(),
    mail,
    text,
    // A mail server was away as long, or a worker late.
    program.whenToLeave(left, readerZone, asked) ?? left,
    program.togetherAt(late, readerZone, asked),
  ]);
}

function byOracle(asked: HoursCase): string {
  const { zone, dueOn, days, lateSeconds } = asked;
  const fired = fires(dueOn, days, zone);
  const late = fired + lateSeconds * 1000;
  const mail = mailLeaves(late, asked);
  return written([
    fired,
    firesOnceMore(late, Math.abs(days), zone),
    mail,
    leaves(late, asked),
    leaves(mail + lateSeconds * 1000, asked),
    lateMailLeaves(late, asked),
  ]);
}

function written(moments: readonly number[]): string {
  return moments.map((moment) => new Date(moment).toISOString()).join(' ');
}

/** Reckons so many cases twice. @returns where they differ, the first hundred. */
export function compareHours(
  cases: number,
  seed: number,
  program: HoursProgram = HOURS,
): Disagreement<HoursCase>[] {
  return differences(
    cases,
    seed,
    (below) => someHours(ZONES, below),
    (asked) => [byProgram(program, asked), byOracle(asked)],
  );
}
