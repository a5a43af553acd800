import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active_without_agreement',
  openedDaysAgo: 120,
  reviewInDays: 19,
  progress: [
    { on: 'round', state: 'chosen', daysAgo: 115 },
    { on: 'round', state: 'active', daysAgo: 100 },
    { on: 'depot', state: 'doing', daysAgo: 15, by: 'worker:mei-ling-tan' },
    { on: 'eifion-tea', state: 'chosen', daysAgo: 40 },
    { on: 'eifion-tea', state: 'active', daysAgo: 18 },
    { on: 'note', state: 'doing', daysAgo: 14 },
    { on: 'note', state: 'done', daysAgo: 13, note: 'Answer came by return. Second class, but scented.' },
    { on: 'post-box', state: 'chosen', daysAgo: 90 },
    { on: 'post-box', state: 'active', daysAgo: 84 },
    { on: 'tally', state: 'doing', daysAgo: 80, note: 'Seven in ten this week.' },
  ],
  suggestions: [
    {
      on: 'shadow',
      field: 'what',
      text: 'Ask the depot to pay you for the week, as a trainer.',
      by: 'mei-ling-tan',
      status: 'waiting',
      daysAgo: 6,
    },
  ],
  disagreements: [
    {
      what: 'The line about driving',
      positions: [
        { by: 'person', words: 'I stopped driving the van by choice. Nobody stopped me.' },
        {
          by: 'worker:mei-ling-tan',
          words: 'She is right about the facts. The line came from an old form, and I let it through.',
        },
      ],
      status: 'open',
      daysAgo: 14,
    },
  ],
  proposal: {
    proposedDaysAgo: 16,
    attestations: [
      {
        by: 'person',
        stance: 'disagree',
        words:
          'There’s a line in it about driving, and it’s wrong, and until it’s mended you can have it back unsigned.',
        method: 'one_time_link',
        daysAgo: 14,
      },
      { by: 'worker:mei-ling-tan', stance: 'agree', method: 'own_account', daysAgo: 16 },
      {
        by: 'supporter:menna',
        stance: 'agree_in_part',
        words: 'I agree with all that Cerys agrees with.',
        method: 'spoken',
        secondListener: 'rhodri-llewellyn',
        daysAgo: 13,
      },
    ],
  },
  withoutAgreement: {
    reason: 'disagreed',
    basis:
      'Cerys can decide this. She has read it all and objects to one line, which now carries her correction.',
    offerAgainInDays: 12,
  },
  laterEdits: [
    {
      daysAgo: 10,
      change: 'reword',
      item: 'worth',
      field: 'words',
      text: { dictation: 'The medal’s in the biscuit barrel. I look at it when I want a biscuit.' },
    },
  ],
};
