import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 310,
  reviewInDays: 48,
  scribe: 'kelly-ann-moss',
  progress: [
    { on: 'tea-dance', state: 'chosen', daysAgo: 280 },
    { on: 'tea-dance', state: 'active', daysAgo: 130 },
    { on: 'pedals', state: 'doing', daysAgo: 34, by: 'worker:kelly-ann-moss' },
    {
      on: 'pedals',
      state: 'done',
      daysAgo: 30,
      by: 'worker:kelly-ann-moss',
      note: 'Ray played for the caretaker, who put his mop down.',
    },
    { on: 'waltzes', state: 'doing', daysAgo: 27, note: 'Four. One’s a bit of a polka.' },
    { on: 'flat', state: 'chosen', daysAgo: 280 },
    { on: 'flat', state: 'active', daysAgo: 190 },
    { on: 'list', state: 'doing', daysAgo: 180, by: 'worker:siobhan-keane' },
    { on: 'sylvia-sunday', state: 'chosen', daysAgo: 60 },
    { on: 'sylvia-sunday', state: 'active', daysAgo: 25 },
    { on: 'chicken', state: 'doing', daysAgo: 8 },
    { on: 'chicken', state: 'done', daysAgo: 7, note: 'Malcolm had thirds. It was meant to be for eight.' },
  ],
  suggestions: [
    {
      on: 'half',
      field: 'what',
      text: 'Let the caretaker introduce you, he has been practising.',
      by: 'kelly-ann-moss',
      status: 'waiting',
      daysAgo: 4,
    },
  ],
  disagreements: [
    {
      what: 'Whether Ray is ready to live alone',
      positions: [
        {
          by: 'worker:imran-sheikh',
          words: 'I said that he might be lonely in a flat, after so long among others.',
        },
        { by: 'person', words: 'I’ve been lonely with forty in the room. I’d like to try it with one.' },
      ],
      response:
        'We put the flat in as a goal that day, and the evening visits as an offer that he may turn down.',
      status: 'settled',
      daysAgo: 281,
    },
  ],
  proposal: {
    proposedDaysAgo: 290,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'In a major key.',
        method: 'signed_paper',
        witness: 'siobhan-keane',
        daysAgo: 288,
      },
      { by: 'worker:imran-sheikh', stance: 'agree', method: 'own_account', daysAgo: 290 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 62,
      change: 'reword',
      item: 'tea-dance',
      field: 'why',
      text: {
        dictated:
          'Nobody at a tea dance has a lanyard on. And when they stop, they turn round to see who it was.',
      },
    },
    {
      daysAgo: 9,
      change: 'reword',
      item: 'wellness',
      field: 'words',
      text: { dictation: 'If I’m playing scales, I’m just bored. Send somebody in with a biscuit.' },
    },
  ],
};
