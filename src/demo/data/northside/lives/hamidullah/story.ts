import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 190,
  reviewInDays: -6,
  progress: [
    { on: 'kite-day', state: 'chosen', daysAgo: 160 },
    { on: 'kite-day', state: 'active', daysAgo: 66 },
    { on: 'paper', state: 'doing', daysAgo: 42, by: 'supporter:gulalai' },
    {
      on: 'paper',
      state: 'done',
      daysAgo: 35,
      by: 'supporter:gulalai',
      note: 'Six colours. The man gave him bamboo for nothing when he heard what for.',
    },
    { on: 'first-kite', state: 'doing', daysAgo: 10 },
    { on: 'chair', state: 'chosen', daysAgo: 180 },
    { on: 'chair', state: 'active', daysAgo: 80 },
    { on: 'chairs', state: 'doing', daysAgo: 20 },
    {
      on: 'chairs',
      state: 'done',
      daysAgo: 13,
      by: 'worker:tomasz-wojcik',
      note: 'They match. He carried them home one at a time so the other would not be lonely, he said.',
    },
    { on: 'dreams', state: 'chosen', daysAgo: 185 },
    { on: 'dreams', state: 'active', daysAgo: 170 },
    { on: 'green', state: 'doing', daysAgo: 120 },
    {
      on: 'green',
      state: 'done',
      daysAgo: 7,
      by: 'worker:joanna-pickering',
      note: 'Average of nine minutes in the last month, down from fifty.',
    },
  ],
  suggestions: [
    {
      on: 'count',
      field: 'ifStuck',
      text: 'If the calendar makes it worse, we stop counting for a month.',
      by: 'joanna-pickering',
      status: 'waiting',
      daysAgo: 7,
    },
  ],
  disagreements: [
    {
      what: 'When to start the treatment for the dreams',
      positions: [
        { by: 'person', words: 'After the decision. I have told you about the door and my hands.' },
        {
          by: 'worker:leila-farahani',
          words: 'The decision may be a year away, and I would offer it sooner. I will not press.',
        },
      ],
      response: 'We wait. His place on the list is kept, and he is asked again each season.',
      status: 'answered',
      daysAgo: 100,
    },
  ],
  proposal: {
    proposedDaysAgo: 172,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'It is my story and it is straight. I agree.',
        method: 'spoken',
        secondListener: 'tomasz-wojcik',
        daysAgo: 168,
      },
      { by: 'worker:joanna-pickering', stance: 'agree', method: 'own_account', daysAgo: 171 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 72,
      change: 'reword',
      item: 'worth',
      field: 'words',
      text: {
        dictation:
          'Also, I am good at cricket. I did not say it before because I wished to be modest, but nobody asked.',
      },
    },
    { daysAgo: 44, change: 'when', step: 'first-kite', whenInDays: 7 },
    { daysAgo: 44, change: 'reorder_goals', goals: ['chair', 'kite-day', 'paper-mechanic', 'dreams'] },
  ],
};
