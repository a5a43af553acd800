import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 130,
  reviewInDays: 3,
  reviewResponsible: 'zainab-hussein',
  progress: [
    { on: 'box', state: 'chosen', daysAgo: 128 },
    { on: 'box', state: 'active', daysAgo: 110 },
    { on: 'quiet-visit', state: 'doing', daysAgo: 89 },
    { on: 'quiet-visit', state: 'done', daysAgo: 88, note: '36 levers. I was allowed to clean one.' },
    { on: 'rule-book', state: 'doing', daysAgo: 87 },
    {
      on: 'rule-book',
      state: 'done',
      daysAgo: 79,
      note: 'Found a mistake in section F, told them, they’ve fixed it',
    },
    { on: 'bus', state: 'chosen', daysAgo: 70 },
    { on: 'bus', state: 'active', daysAgo: 35 },
    { on: 'ghost', state: 'doing', daysAgo: 14, by: 'worker:gareth-puw' },
    { on: 'ghost', state: 'done', daysAgo: 12, note: 'Gareth nearly waved. 4 minutes late. I survived' },
    { on: 'announce', state: 'chosen', daysAgo: 128 },
    { on: 'announce', state: 'active', daysAgo: 120 },
    { on: 'loop', state: 'doing', daysAgo: 100 },
  ],
  suggestions: [
    {
      on: 'bus',
      field: 'why',
      text: 'And because you would like to see the bridge at Pont Isaf from the top deck.',
      by: 'gareth-puw',
      status: 'waiting',
      daysAgo: 6,
    },
  ],
  disagreements: [
    {
      what: 'Putting “eat more vegetables” in the plan as a goal',
      positions: [
        {
          by: 'person',
          words: 'It’s not my goal. It’s your goal. If you want it you can have it in your plan',
        },
        { by: 'worker:gareth-puw', words: 'He is right. I moved it to needs and put my own name on it.' },
      ],
      response: 'It is no longer a goal. Gareth may mention peas once a month.',
      status: 'settled',
      daysAgo: 112,
    },
  ],
  proposal: {
    proposedDaysAgo: 116,
    attestations: [
      {
        by: 'person',
        stance: 'agree_in_part',
        words: 'I agree with 41 of the 43 sentences. I’ve numbered them',
        method: 'device_signature',
        witness: 'zainab-hussein',
        daysAgo: 114,
      },
      { by: 'worker:gareth-puw', stance: 'agree', method: 'own_account', daysAgo: 115 },
      {
        by: 'supporter:lisa',
        stance: 'agree',
        words: 'He read me the whole thing at the table. I have never heard him talk for that long.',
        method: 'spoken',
        secondListener: 'zainab-hussein',
        daysAgo: 113,
      },
    ],
  },
  laterEdits: [
    {
      daysAgo: 70,
      change: 'reword',
      item: 'worth',
      field: 'words',
      text: {
        own: 'I left college because of the bell, the canteen and Kieran, in that order. It wasn’t because I couldn’t do the work. I did the whole second year’s maths in October. Kieran has since said sorry',
      },
    },
    { daysAgo: 34, change: 'when', step: 'exam', whenInDays: 31 },
    {
      daysAgo: 13,
      change: 'add_step',
      goal: 'bus',
      step: {
        key: 'whole',
        what: { own: 'The whole 08:52, top deck, on a Saturday' },
        ifStuck: { own: 'Bottom deck' },
        owner: 'person',
        whenInDays: 39,
        confidence: 5,
      },
    },
  ],
};
