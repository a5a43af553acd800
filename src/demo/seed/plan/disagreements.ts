import type { DemoDisagreement } from '../../data';
import { stamps, type Act } from '../chronicle';
import type { PlanScene } from './scene';

/** Tells where people saw a thing differently, and what was answered. */
export function addDisagreements(scene: PlanScene): void {
  for (const each of scene.plan.disagreements)
    scene.timeline.add(each.daysAgo, 'disagreements', () => tell(each, scene));
}

/** The first position is the disagreement's; an open one has a row for each, since nobody has answered yet. */
function tell(disagreement: DemoDisagreement, scene: PlanScene): void {
  const { positions, status, daysAgo, response } = disagreement;
  const [first, ...others] = positions;
  if (!first) return;
  const act = scene.act(daysAgo, scene.party(first.by));
  if (status === 'open') {
    write(disagreement, first.words, act, scene);
    for (const { by, words } of others)
      write(disagreement, words, scene.act(daysAgo, scene.party(by)), scene);
    return;
  }
  const worker = others.map(({ by }) => scene.party(by)).find(({ kind }) => kind === 'worker');
  const answered = scene.act(daysAgo, worker ?? scene.person.keyWorker);
  const answer = [...others.map(({ words }) => words), response ?? []].flat().join('\n');
  write(disagreement, first.words, act, scene, { ...answered, answer });
}

function write(
  { what, status }: DemoDisagreement,
  position: string,
  act: Act,
  { book, chronicle }: PlanScene,
  answered?: Act & { answer: string },
): void {
  const id = chronicle.newId(act.at);
  const settled = status === 'settled' ? answered : undefined;
  chronicle.add('disagreement', {
    id, plan_id: book.id, proposal_id: null, about: what, position, status, raised_by: act.by.partyId,
    response: answered?.answer ?? null, responded_by: answered?.by.partyId ?? null, responded_at: answered?.at ?? null,
    settlement: null, settled_by: settled?.by.partyId ?? null, settled_at: settled?.at ?? null,
    ...stamps(act), ...(answered ? { version: 2, updated_at: answered.at, updated_by: answered.by.partyId } : {}),
  }); // prettier-ignore
  const subject = { subjectKind: 'disagreement', subjectId: id };
  book.audit(act, 'disagreement.raised', subject);
  chronicle.state(act, { ...subject, state: 'open' });
  if (!answered) return;
  book.audit(answered, `disagreement.${status}`, subject);
  chronicle.state(answered, { ...subject, state: status });
}
