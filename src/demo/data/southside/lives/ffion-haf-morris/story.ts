import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 105,
  reviewInDays: 49,
  progress: [
    { on: 'audition', state: 'chosen', daysAgo: 98 },
    { on: 'audition', state: 'active', daysAgo: 40 },
    { on: 'postcard', state: 'doing', daysAgo: 14, by: 'worker:zainab-hussein' },
    {
      on: 'postcard',
      state: 'done',
      daysAgo: 10,
      by: 'worker:zainab-hussein',
      note: 'Forty-one words. She cut all of mine.',
    },
    { on: 'canteen', state: 'chosen', daysAgo: 70 },
    { on: 'canteen', state: 'active', daysAgo: 44 },
    { on: 'clicker', state: 'doing', daysAgo: 30 },
    { on: 'clicker', state: 'done', daysAgo: 26, note: '2/30!!! and a pigeon' },
    { on: 'school', state: 'chosen', daysAgo: 33 },
  ],
  suggestions: [
    {
      on: 'give',
      field: 'what',
      text: 'Hand it over with an orange.',
      by: 'shanice-morgan-clarke',
      status: 'waiting',
      daysAgo: 4,
    },
  ],
  disagreements: [
    {
      what: 'Missing school for the injection clinic',
      positions: [
        { by: 'person', words: 'If I’m out every fourth Tuesday they’ll work it out. They can count.' },
        {
          by: 'worker:zainab-hussein',
          words: 'The clinic only opens on Tuesdays, and I should have seen that for what it was.',
        },
      ],
      response: 'The nurse comes to the house at five. Tablets are still open to her, and she will say when.',
      status: 'settled',
      daysAgo: 86,
    },
  ],
  proposal: {
    proposedDaysAgo: 90,
    attestations: [
      { by: 'person', stance: 'agree', words: '10/10 would agree again', method: 'own_account', daysAgo: 88 },
      { by: 'worker:zainab-hussein', stance: 'agree', method: 'own_account', daysAgo: 90 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 69,
      change: 'add_strength',
      strength: {
        key: 'told',
        lifeArea: 'relationships',
        time: 'current',
        chime: ['hope'],
        text: { own: 'I told Carys on the 8 bus. She said “is that all”, and shared her headphones.' },
      },
    },
    { daysAgo: 32, change: 'reorder_goals', goals: ['audition', 'school', 'canteen'] },
    {
      daysAgo: 6,
      change: 'reword',
      item: 'support',
      field: 'words',
      text: { dictation: 'And if I can’t do a line, clap once. A real clap. The stalls never do that.' },
    },
  ],
};
