import type { DemoEdit, DemoGoal, DemoPlan, DemoStep } from '../plan-types';
import type { DemoPerson, DemoText } from '../types';

/** Words of the demo, and whose they are. */
export interface Words {
  person: string;
  where: string;
  text: string;
  voice: 'person' | 'staff' | 'supporter' | 'record';
  lang?: string;
}

type Place = Omit<Words, 'person'>;

/** Everything that can be read in a person's record, piece by piece. */
export function wordsOf(person: DemoPerson): Words[] {
  const places = [...recordOf(person), ...(person.plan ? planWords(person.plan) : [])];
  return places.map((place) => ({ person: person.key, ...place }));
}

/** The narrative fields of a plan, edits included, by the key of their entry where it has one. */
export function textsOf(plan: DemoPlan): { where: string; text: DemoText }[] {
  const listed = [
    'aboutMe',
    'values',
    'preferences',
    'strengths',
    'needs',
    'barriers',
    'unmetNeeds',
  ] as const;
  return [
    ...listed.flatMap((list) => plan[list].map(({ key, text }) => ({ where: key ?? list, text }))),
    ...plan.goals.flatMap(goalTexts),
    ...plan.crisisContacts.map(({ key, when }) => ({ where: key ?? 'crisisContacts', text: when })),
    ...(plan.laterEdits ?? []).flatMap(editTexts),
  ];
}

/** Whether anybody says anything in the field. */
export function sayable({ own, dictated, dictation, professional }: DemoText): boolean {
  return [own, dictated, dictation, professional].some((words) => words !== undefined && words.length > 0);
}

/** The sentences of a text, ready to compare: lower case, no punctuation, three words or more. */
export function sentencesOf(text: string): string[] {
  const sentences = text.split(/[.!?;:\n]+/u).map((sentence) =>
    sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]+/gu, '')
      .trim(),
  );
  return sentences.filter((sentence) => sentence.split(/\s+/u).length >= 3);
}

/** How much two texts share, 0 to 1: the Jaccard index of their groups of three letters. */
export function similarity(one: string, other: string): number {
  const [a, b] = [trigrams(one), trigrams(other)];
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return shared / (a.size + b.size - shared);
}

/** Flesch–Kincaid reading age in years of English text: school grade plus five. */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?\n]+/u).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

function syllablesOf(word: string): number {
  const sounded = word.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/u, (end) => end.slice(0, 1));
  return Math.max(1, sounded.match(/[aeiouy]+/gu)?.length ?? 1);
}

function trigrams(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  return new Set(
    Array.from({ length: Math.max(1, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)),
  );
}

function goalTexts(goal: DemoGoal): { where: string; text: DemoText }[] {
  const why = goal.why ? [{ where: goal.key, text: goal.why }] : [];
  return [{ where: goal.key, text: goal.statement }, ...why, ...goal.steps.flatMap(stepTexts)];
}

function stepTexts({ key, what, ifStuck }: DemoStep): { where: string; text: DemoText }[] {
  return [{ where: key, text: what }, ...(ifStuck ? [{ where: key, text: ifStuck }] : [])];
}

function editTexts(edit: DemoEdit): { where: string; text: DemoText }[] {
  switch (edit.change) {
    case 'reword':
      return [{ where: edit.item, text: edit.text }];
    case 'add_goal':
      return goalTexts(edit.goal);
    case 'add_step':
      return stepTexts(edit.step);
    case 'add_strength':
      return [{ where: edit.strength.key, text: edit.strength.text }];
    case 'add_about_me':
      return [{ where: edit.aboutMe.key ?? 'aboutMe', text: edit.aboutMe.text }];
    case 'when':
    case 'confidence':
    case 'remove':
    case 'reorder_goals':
      return [];
  }
}

function voiceOf(party: string | undefined): Words['voice'] {
  if (party?.startsWith('worker:')) return 'staff';
  return party?.startsWith('supporter:') ? 'supporter' : 'person';
}

function recordOf(person: DemoPerson): Place[] {
  const said = (where: string, text: string | undefined, voice: Words['voice'] = 'record'): Place[] =>
    text === undefined ? [] : [{ where, text, voice }];
  return [
    ...said('preferredWords', person.preferredWords),
    ...person.communicationNeeds.flatMap((need) => said('communicationNeeds', need)),
    ...person.contacts.flatMap(({ rule }) => said('contacts', rule)),
    ...person.circle.flatMap(({ brings }) => said('circle', brings, 'person')),
    ...person.episodes.flatMap(({ closed }) => [
      ...said('closed', closed?.personView, 'person'),
      ...said('closed', closed?.returnRoute),
    ]),
    ...person.supporters.flatMap(({ key, brings, contacts, consents }) => [
      ...said(key, brings, 'person'),
      ...contacts.flatMap(({ rule }) => said(key, rule)),
      ...consents.flatMap(({ purpose }) => said(key, purpose, 'person')),
    ]),
  ];
}

function attestationWords({ proposal, secondProposal }: DemoPlan): Place[] {
  return [proposal, secondProposal].flatMap((each) =>
    (each?.attestations ?? []).flatMap(({ words, by, stance }): Place[] =>
      words === undefined
        ? []
        : [{ where: 'attestation', text: words, voice: stance === 'unable' ? 'staff' : voiceOf(by) }],
    ),
  );
}

function planWords(plan: DemoPlan): Place[] {
  const staff = (where: string, text: string | undefined): Place[] =>
    text === undefined ? [] : [{ where, text, voice: 'staff' }];
  return [
    ...textsOf(plan).flatMap(({ where, text: { own, dictated, dictation, professional, lang } }) => [
      ...[own, dictated, dictation].flatMap((text): Place[] =>
        text === undefined ? [] : [{ where, text, voice: 'person', lang }],
      ),
      ...staff(where, professional),
    ]),
    ...plan.suggestions.flatMap(({ on, text }) => staff(on, text)),
    ...plan.unmetNeeds.flatMap(({ reason }) => staff('unmetNeeds', reason)),
    ...plan.progress.flatMap(({ on, note, by }): Place[] =>
      note === undefined ? [] : [{ where: on, text: note, voice: voiceOf(by) }],
    ),
    ...attestationWords(plan),
    ...plan.disagreements.flatMap(({ what, positions, response }) => [
      ...staff('disagreement', what),
      ...positions.map(({ by, words }): Place => ({
        where: 'disagreement',
        text: words,
        voice: voiceOf(by),
      })),
      ...staff('disagreement', response),
    ]),
    ...(plan.reviewRequests ?? []).map(({ by, words }): Place => ({
      where: 'reviewRequests',
      text: words,
      voice: voiceOf(by),
    })),
    ...reviewWords(plan),
    ...staff('withdrawnProposal', plan.withdrawnProposal?.reason),
    ...staff('withoutAgreement', plan.withoutAgreement?.basis),
    ...staff('paused', plan.paused?.reason),
    ...staff('ended', plan.ended?.reason),
    ...(plan.ended ? [{ where: 'ended', text: plan.ended.personView, voice: 'person' as const }] : []),
    ...staff('ended', plan.ended?.returnRoute),
  ];
}

function reviewWords({ reviews = [] }: DemoPlan): Place[] {
  const entries = reviews.flatMap((review) => review.entries);
  return entries.map(({ by, words }) => ({ where: 'reviews', text: words, voice: voiceOf(by) }));
}
