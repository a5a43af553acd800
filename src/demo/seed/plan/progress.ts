import {
  FIRST_GOAL_STATE,
  FIRST_STEP_STATE,
  nextGoalState,
  nextStepState,
  type GoalState,
  type StepState,
} from '../../../modules/plans';
import type { DemoProgress } from '../../data';
import type { Hand } from '../chronicle';
import type { Entry } from './plan-book';
import type { PlanScene } from './scene';

/** How an entry stands, and after how many tellings. */
interface Stand {
  readonly state: string;
  readonly nth: number;
}

/** Tells how goals and steps went, along the arrows of the domain. */
export function addProgress(scene: PlanScene): void {
  const states = new Map<string, Stand>();
  for (const each of scene.plan.progress)
    scene.timeline.add(each.daysAgo, 'progress', () => tell(each, scene, states));
}

function tell(progress: DemoProgress, scene: PlanScene, states: Map<string, Stand>): void {
  const { on, state, daysAgo, note, successor } = progress;
  const entry = scene.book.entry(on);
  const successorId = successor === undefined ? undefined : scene.book.entry(successor).id;
  const before = states.get(entry.id);
  const nth = (before?.nth ?? 0) + 1;
  states.set(entry.id, { state: moved(entry, before?.state, state, successorId), nth });
  const hand = reporter(progress, entry, scene);
  const { at, by } = scene.act(daysAgo, hand);
  const id = scene.chronicle.newId(at);
  scene.book.progressed.set(`${on}:${state}`, { id, itemId: entry.id });
  scene.chronicle.add('progress', {
    id, plan_id: scene.book.id, item_id: entry.id, nth, state, at, successor_id: successorId ?? null,
    on_date: scene.chronicle.calendar.day(daysAgo), note: noteOf(progress, note, scene), party_id: by.partyId,
    via_id: by.viaId,
  }); // prettier-ignore
  scene.book.auditEntry({ at, by }, entry, 'progressed', ['state']);
}

function moved({ kind }: Entry, from: string | undefined, to: string, successorId?: string): string {
  if (kind === 'step') return nextStepState((from ?? FIRST_STEP_STATE) as StepState, to as StepState);
  return nextGoalState((from ?? FIRST_GOAL_STATE) as GoalState, to as GoalState, successorId);
}

/** The person reports their own steps, workers anything. What a supporter tells, the key worker writes down. */
function reporter({ by = 'person' }: DemoProgress, { kind, attributes }: Entry, scene: PlanScene): Hand {
  const hand = scene.party(by);
  if (hand.kind === 'worker') return hand;
  const { owner } = attributes;
  const owned =
    typeof owner === 'object' && owner !== null && !Array.isArray(owner) ? owner : { kind: 'person' };
  const own = kind === 'goal' || owned['kind'] === 'person';
  return hand.kind === 'person' && own ? hand : scene.person.keyWorker;
}

function noteOf({ by = 'person' }: DemoProgress, note: string | undefined, scene: PlanScene): string | null {
  if (note === undefined) return null;
  return by.startsWith('supporter:') ? `${scene.nameOf(scene.party(by))} says: ${note}` : note;
}
