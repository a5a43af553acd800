import { nextPlanStatus, type PlanStatus } from '../../../modules/plans';
import type { DemoPlan } from '../../data';
import { stamps, type Act, type Chronicle } from '../chronicle';
import type { Directory } from '../directory';
import type { KnownPerson } from '../person';
import { Agreement } from './agreement';
import { addEdits } from './changes';
import { addDisagreements } from './disagreements';
import { EntryStories } from './entries';
import { PlanBook } from './plan-book';
import { addProgress } from './progress';
import { addReviewRequests } from './review-requests';
import { tellReviews } from './reviews';
import { PlanScene } from './scene';
import { addSuggestions } from './suggestions';
import { Timeline } from './timeline';
import { writeBook } from './write-book';
import { Writing } from './writing';

/** Tells the whole story of a plan, from the day it was opened. */
export function tellPlan(
  plan: DemoPlan,
  person: KnownPerson,
  locale: string,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const opened: Act = { at: person.moments.at(plan.openedDaysAgo), by: person.keyWorker };
  const book = new PlanBook(chronicle.newId(opened.at), person, chronicle, opened);
  const timeline = new Timeline();
  const scene = new PlanScene(plan, person, book, timeline, chronicle, directory, locale);
  const stories = new EntryStories(chronicle.calendar, directory, person);
  const writing = new Writing(scene);
  const agreement = new Agreement(scene);
  for (const story of stories.of(plan)) writing.addEntry(story, plan.openedDaysAgo, 'entries');
  addSuggestions(scene);
  addProgress(scene);
  addDisagreements(scene);
  addReviewRequests(scene);
  if (plan.proposal) agreement.add(plan.proposal, 'first_proposal');
  addEdits(scene, stories, writing);
  if (plan.secondProposal) agreement.add(plan.secondProposal, 'second_proposal');
  if (plan.withdrawnProposal) agreement.addWithdrawn(plan.withdrawnProposal);
  const ending = addEnding(scene);
  timeline.tell();
  writeBook(book);
  tellReviews(scene, agreement.versions, ending.ended);
  const { reviewInDays } = plan;
  chronicle.add('plan', {
    id: book.id, person_id: person.id, status: book.status,
    review_on: reviewInDays === undefined ? null : chronicle.calendar.day(-reviewInDays),
    review_responsible_id: reviewInDays === undefined ? null : scene.worker(plan.reviewResponsible).partyId,
    draft: book.draft, in_force_version: agreement.inForce?.version ?? null,
    in_force_draft: agreement.inForce?.draft ?? null, ended_at: ending.ended?.at ?? null, ...stamps(opened),
    version: book.version, updated_at: (ending.ended ?? opened).at,
  }); // prettier-ignore
}

/** How the plan came to rest, or to its end. */
function addEnding(scene: PlanScene): { ended?: Act } {
  const { plan, timeline, person } = scene;
  const ending: { ended?: Act } = {};
  const { paused, ended } = plan;
  if (paused)
    timeline.add(paused.daysAgo, 'ending', () =>
      move(scene, scene.act(paused.daysAgo, person.keyWorker), 'paused', paused.reason),
    );
  if (ended)
    timeline.add(ended.daysAgo, 'ending', () => {
      ending.ended = scene.act(ended.daysAgo, person.keyWorker);
      move(scene, ending.ended, 'ended', ended.reason);
    });
  return ending;
}

function move({ book, chronicle }: PlanScene, act: Act, to: PlanStatus, reason: string): void {
  book.status = nextPlanStatus(book.status, to);
  book.version += 1;
  const subject = { subjectKind: 'plan', subjectId: book.id };
  book.audit(act, `plan.${to}`, { ...subject, fields: ['status'] });
  chronicle.state(act, { ...subject, state: to, reason });
}
