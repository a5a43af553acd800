import type { DemoReviewRequest } from '../../data';
import type { PlanScene } from './scene';

/** Tells who wished for a review before its time, and who took it up. */
export function addReviewRequests(scene: PlanScene): void {
  for (const request of scene.plan.reviewRequests ?? [])
    scene.timeline.add(request.daysAgo, 'wishes', () => tell(request, scene));
}

function tell({ by, words, daysAgo, answered }: DemoReviewRequest, scene: PlanScene): void {
  const { book, chronicle } = scene;
  const act = scene.act(daysAgo, scene.party(by));
  const id = chronicle.newId(act.at);
  const answer = answered && scene.act(answered.daysAgo, scene.worker(answered.by));
  chronicle.add('review_request', {
    id, plan_id: book.id, words, party_id: act.by.partyId, via_id: act.by.viaId, at: act.at,
    answered_at: answer?.at ?? null, answered_by: answer?.by.partyId ?? null,
  }); // prettier-ignore
  const subject = { subjectKind: 'review_request', subjectId: id, section: 'reviews' };
  book.audit(act, 'review.requested', subject);
  if (answer) book.audit(answer, 'review.request_answered', subject);
}
