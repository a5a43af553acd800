import { unprocessable } from '../../../shared/errors';
import { newPassage, type Author, type Passage, type Voice } from '../../../shared/attributed-text';
import { mayWrite, type Lane, type Writer } from './lanes';
import { riskWording, type RiskWordingWarning } from './risk-wording';

/** Words for one field of a new entry, lane by lane. */
export type NewNarrative = Partial<Record<Lane, string>>;

/** One lane of one field as it is first written. */
export interface FirstText {
  readonly field: string;
  readonly lane: Lane;
  readonly passages: Passage[];
}

/** How words come to be, by who writes them in which lane. Dictated words are the person's only once confirmed. */
export function voiceOf(lane: Lane, writer: Writer): Voice {
  if (writer.kind === 'client') return 'imported';
  if (lane === 'professional') return 'professional';
  return lane === 'dictation' ? 'dictated' : 'written';
}

/** The lanes of a new entry, each checked against who writes. @throws 403 for a lane that is not the writer's. */
export function firstTexts(
  fields: Record<string, NewNarrative>,
  requiredField: string | null,
  writer: Writer,
  author: Omit<Author, 'voice'>,
): FirstText[] {
  const texts = Object.entries(fields).flatMap(([field, lanes]) =>
    (Object.entries(lanes) as [Lane, string | undefined][]).flatMap(([lane, words]) => {
      if (words === undefined) return [];
      mayWrite(lane, writer);
      return [{ field, lane, passages: [newPassage(words, { ...author, voice: voiceOf(lane, writer) })] }];
    }),
  );
  if (requiredField !== null && !texts.some(({ field }) => field === requiredField))
    throw unprocessable('words_required', 'This needs words, in one lane at least.', [
      { pointer: `/${requiredField}`, code: 'required', message: 'Write it in one lane at least.' },
    ]);
  return texts;
}

/** Advice on professional wording: it blocks nothing. */
export function warningsOn(
  texts: readonly { lane: string; passages: readonly Passage[] }[],
): RiskWordingWarning[] {
  return texts
    .filter(({ lane }) => lane === 'professional')
    .flatMap(({ passages }) => riskWording(passages.map(({ text }) => text).join('')) ?? []);
}
