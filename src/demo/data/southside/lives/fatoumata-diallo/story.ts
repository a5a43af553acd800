import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 165,
  reviewInDays: 1,
  progress: [
    { on: 'day-off', state: 'chosen', daysAgo: 150 },
    { on: 'day-off', state: 'active', daysAgo: 90 },
    { on: 'rota', state: 'doing', daysAgo: 26, by: 'supporter:aicha' },
    {
      on: 'rota',
      state: 'done',
      daysAgo: 21,
      by: 'supporter:aicha',
      note: 'It rang eighteen times and I ate my cake.',
    },
    { on: 'breakfast', state: 'doing', daysAgo: 18 },
    { on: 'breakfast', state: 'done', daysAgo: 11, note: 'The egg had a hat on. I stayed for a second one.' },
    { on: 'kadiatou', state: 'chosen', daysAgo: 30 },
    { on: 'school', state: 'chosen', daysAgo: 70 },
    { on: 'school', state: 'active', daysAgo: 17 },
  ],
  suggestions: [
    {
      on: 'cloth',
      field: 'ifStuck',
      text: 'Bring me three pieces and I will hold them up to the light for you.',
      by: 'shanice-morgan-clarke',
      status: 'waiting',
      daysAgo: 5,
    },
  ],
  disagreements: [
    {
      what: 'Shorter hours in the salon',
      positions: [
        { by: 'worker:mei-ling-tan', words: 'I asked whether six days might be five.' },
        {
          by: 'person',
          words: 'Five days is four chairs. Four chairs is no Binta on the broom, and Binta has a boy.',
        },
      ],
      response: 'Six days stay. The late evening goes, and the till closes at six.',
      status: 'settled',
      daysAgo: 139,
    },
  ],
  proposal: {
    proposedDaysAgo: 140,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'D’accord, and make it short like this always.',
        method: 'one_time_link',
        daysAgo: 138,
      },
      { by: 'worker:mei-ling-tan', stance: 'agree', method: 'own_account', daysAgo: 140 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 71,
      change: 'reword',
      item: 'day-off',
      field: 'why',
      text: {
        own: 'On Mondays the salon is dark and so am I. I would like to be a person that the sea has met.',
      },
    },
    { daysAgo: 16, change: 'confidence', step: 'walk', confidence: 7 },
    {
      daysAgo: 4,
      change: 'reword',
      item: 'matters',
      field: 'words',
      text: { dictation: 'And I want to grow old in this town, loudly, with a stick.' },
    },
  ],
};
