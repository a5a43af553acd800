import {
  afterHolding,
  dueWithin,
  firstAfter,
  notBefore,
  postponed,
  within,
  type Occurrence,
} from '../../../../src/modules/reviews/domain/review-dates';
import { WorkingDays } from '../../../../src/modules/reviews/domain/working-days';
import { differences, type Disagreement } from '../differences';
import { aCourse, type CourseCase } from './cases';
import { afterHeld, afterSomething, dueInTime, firstLater, putOff } from './oracle';

/** What the program says of the course of reviews; a test plants a fault by putting another in its place. */
export const COURSE = { afterHolding, firstAfter, postponed, within, notBefore, dueWithin };
export type CourseProgram = typeof COURSE;

function byProgram(program: CourseProgram, asked: CourseCase): string {
  const { nominalOn, anchorDay, dueOn, heldOn, everyMonths, after, putOffTo, today, roll } = asked;
  const last = { nominalOn, anchorDay, dueOn };
  const event = program.notBefore(program.within(asked.withinDays, asked.eventOn), today);
  const due = program.dueWithin(event, roll, new WorkingDays(new Set(asked.weekend), asked.closed), today);
  return [
    ...[
      program.afterHolding(last, heldOn, everyMonths),
      program.firstAfter(last, after, everyMonths),
      program.postponed(last, putOffTo),
      event,
    ].map(said),
    due,
  ].join(' ');
}

function said({ nominalOn, anchorDay }: Occurrence): string {
  return `${nominalOn}/${anchorDay}`;
}

function byOracle(asked: CourseCase): string {
  const series = [afterHeld(asked), firstLater(asked), putOff(asked), afterSomething(asked)];
  return [...series.map(({ day, anchor }) => `${day}/${anchor}`), dueInTime(asked)].join(' ');
}

/** Reckons so many cases twice. @returns where they differ, the first hundred. */
export function compareCourses(
  cases: number,
  seed: number,
  program: CourseProgram = COURSE,
): Disagreement<CourseCase>[] {
  return differences(cases, seed, aCourse, (asked) => [byProgram(program, asked), byOracle(asked)]);
}
