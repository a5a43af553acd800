import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 220,
  reviewInDays: 33,
  progress: [
    { on: 'bench', state: 'chosen', daysAgo: 200 },
    { on: 'bench', state: 'active', daysAgo: 140 },
    { on: 'insurance', state: 'doing', daysAgo: 55, by: 'worker:tomasz-wojcik' },
    {
      on: 'insurance',
      state: 'done',
      daysAgo: 44,
      by: 'worker:tomasz-wojcik',
      note: 'Three clauses queried, two of them dropped.',
    },
    { on: 'photo', state: 'chosen', daysAgo: 120 },
    { on: 'photo', state: 'active', daysAgo: 60 },
    { on: 'camera', state: 'doing', daysAgo: 20, by: 'worker:kelly-ann-moss' },
    { on: 'camera', state: 'done', daysAgo: 14, by: 'worker:kelly-ann-moss' },
    { on: 'frame', state: 'doing', daysAgo: 13 },
    { on: 'frame', state: 'done', daysAgo: 6, note: 'Airmail. Njeri has kissed the glass, so Wanjirũ says.' },
    { on: 'photo', state: 'achieved', daysAgo: 6, note: 'Kelly told a joke about a goat.' },
    { on: 'family', state: 'chosen', daysAgo: 75 },
  ],
  suggestions: [
    {
      on: 'punctures',
      field: 'what',
      text: 'Put out two stools, so that people stay and watch.',
      by: 'kelly-ann-moss',
      status: 'waiting',
      daysAgo: 3,
    },
  ],
  disagreements: [
    {
      what: 'Working for nothing',
      positions: [
        { by: 'person', words: 'Some will pay, some cannot. I will know which by the tyres.' },
        {
          by: 'worker:tomasz-wojcik',
          words: 'I was afraid of giving things away turning into giving everything away. He heard me out.',
        },
      ],
      response: 'There is a tin. He counts it each Saturday with Malcolm, and no tool leaves the bench.',
      status: 'answered',
      daysAgo: 139,
    },
  ],
  proposal: {
    proposedDaysAgo: 195,
    attestations: [
      { by: 'person', stance: 'agree', words: 'Sawa. I agree.', method: 'own_account', daysAgo: 192 },
      { by: 'worker:tomasz-wojcik', stance: 'agree', method: 'own_account', daysAgo: 195 },
      {
        by: 'supporter:wanjiru',
        stance: 'agree',
        words: 'I have read it to his mother under the mango tree, and we agree.',
        method: 'one_time_link',
        daysAgo: 190,
      },
    ],
  },
  laterEdits: [
    {
      daysAgo: 139,
      change: 'add_step',
      goal: 'bench',
      step: {
        key: 'tin',
        what: { own: 'Find a tin with a lid and a slot.' },
        owner: 'person',
        whenInDays: -110,
        confidence: 10,
      },
    },
    { daysAgo: 60, change: 'reorder_goals', goals: ['photo', 'bench', 'family'] },
  ],
};
