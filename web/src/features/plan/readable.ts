import type { Goal, Narrative, Plan, Session, Step } from '../../api/contract';
import type { EntryKind } from '../../api/entries';
import { hasWords, readerOf, type Reader } from './reader';
import { mayWriteOwn } from './rights';
import { factOf, KINDS, type Entry } from './tend/kinds';

/**
 * The plan as it is shown to whoever reads it on a page of their own. What was said and not read back is between the
 * person and their team: an entry of which that is all there is would be an empty line to a supporter, and is left out.
 */
export function readablePlan(session: Session, plan: Plan): Plan {
  const reader = readerOf(session, plan);
  if (reader.kind !== 'supporter') return plan;
  const of = <Each extends Entry>(kind: EntryKind, entries: readonly Each[]): Each[] =>
    entries.filter((entry) => isReadable(reader, kind, entry));
  return {
    ...plan,
    aboutMe: of('about_me', plan.aboutMe),
    values: of('value', plan.values),
    preferences: of('preference', plan.preferences),
    strengths: of('strength', plan.strengths),
    needs: of('need', plan.needs),
    barriers: of('barrier', plan.barriers),
    unmetNeeds: of('unmet_need', plan.unmetNeeds),
    goals: plan.goals.flatMap((goal) => {
      const steps = of('step', goal.steps ?? []);
      // A goal of which they read a step only is what that step stands in.
      return steps.length > 0 || isReadable(reader, 'goal', goal) ? [withSteps(goal, steps)] : [];
    }),
    crisisContacts: of('crisis_contact', plan.crisisContacts),
  };
}

function withSteps(goal: Goal, steps: Step[]): Goal {
  return goal.steps === undefined || goal.steps.length === steps.length ? goal : { ...goal, steps };
}

function isReadable(reader: Reader, kind: EntryKind, entry: Entry): boolean {
  const { wordless = false, fields, facts, section } = KINDS[kind];
  if (wordless) return true;
  const words = fields.map((field) => factOf(entry, field) as Narrative | undefined);
  // Words that somebody emptied to write them anew stay where they are written.
  const isWritten = mayWriteOwn(reader, section) && words.some((each) => each?.own !== undefined);
  return (
    isWritten || words.some(hasWords) || facts.some(({ as, name }) => as === 'line' && isSaid(entry, name))
  );
}

/** A fact in somebody's words: which service there was none of, what a step takes. */
function isSaid(entry: Entry, name: string): boolean {
  const value = factOf(entry, name);
  return typeof value === 'string' && value.trim() !== '';
}
