import { acceptSuggestion } from '../../../shared/attributed-text';
import { KINDS } from '../../../modules/plans';
import type { DemoSuggestion } from '../../data';
import { stamps, type Act } from '../chronicle';
import type { PlanScene } from './scene';

/** How long the person thinks about what somebody suggests. */
const DAYS_TO_THINK = 2;

/** Tells what workers suggested, and what the person took up or left. */
export function addSuggestions(scene: PlanScene): void {
  for (const each of scene.plan.suggestions) addSuggestion(each, scene);
}

function addSuggestion(suggestion: DemoSuggestion, scene: PlanScene): void {
  const { daysAgo, by, status } = suggestion;
  const made: { id?: string; act?: Act } = {};
  scene.timeline.add(daysAgo, 'suggestions', () => {
    made.act = scene.act(daysAgo, scene.worker(by));
    made.id = scene.chronicle.newId(made.act.at);
    note(suggestion, scene, made.act, made.id, 'made');
    if (status === 'waiting') write(suggestion, scene, made.id, made.act);
  });
  if (status === 'waiting') return;
  const decidedDaysAgo = Math.max(daysAgo - DAYS_TO_THINK, 0);
  scene.timeline.add(decidedDaysAgo, 'decisions', () => {
    if (!made.id || !made.act) throw new Error('A suggestion was answered before it was made.');
    const act = scene.act(decidedDaysAgo, scene.person.self);
    if (status === 'accepted') accept(suggestion, scene, made.act, act);
    note(suggestion, scene, act, made.id, status);
    write(suggestion, scene, made.id, made.act, act);
  });
}

function accept({ on, field, text }: DemoSuggestion, scene: PlanScene, made: Act, act: Act): void {
  const words = { text, lang: scene.locale, suggestedBy: made.by.partyId };
  const person = { personId: scene.person.id, viaId: act.by.viaId ?? undefined };
  scene.book.change(act, scene.book.entry(on), field, 'own', (own) =>
    acceptSuggestion(own, words, person, act.at),
  );
}

function note({ field, on }: DemoSuggestion, { book }: PlanScene, act: Act, id: string, what: string): void {
  const { kind } = book.entry(on);
  const { section } = KINDS[kind];
  const subject = {
    subjectKind: 'suggestion',
    subjectId: id,
    section,
    fields: what === 'made' ? [field] : [],
  };
  book.audit(act, `suggestion.${what}`, subject);
}

function write(
  { on, field, text, status }: DemoSuggestion,
  { book, chronicle, locale }: PlanScene,
  id: string,
  made: Act,
  decided?: Act,
): void {
  chronicle.add('suggestion', {
    id, plan_id: book.id, item_id: book.entry(on).id, field, words: text, lang: locale, status, ...stamps(made),
    decided_at: decided?.at ?? null, decided_by: decided?.by.partyId ?? null, version: decided ? 2 : 1,
  }); // prettier-ignore
}
