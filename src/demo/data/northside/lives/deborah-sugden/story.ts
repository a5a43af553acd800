import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 330,
  reviewInDays: 17,
  progress: [
    { on: 'story', state: 'chosen', daysAgo: 310 },
    { on: 'story', state: 'active', daysAgo: 160 },
    { on: 'books', state: 'doing', daysAgo: 140 },
    { on: 'books', state: 'done', daysAgo: 110, note: 'The bear one, the bus one, the two rude ones.' },
    { on: 'night', state: 'chosen', daysAgo: 120 },
    { on: 'night', state: 'active', daysAgo: 60 },
    { on: 'pad', state: 'doing', daysAgo: 30, by: 'worker:tomasz-wojcik' },
    {
      on: 'pad',
      state: 'done',
      daysAgo: 18,
      by: 'worker:tomasz-wojcik',
      note: 'Fitted and tested. Marmite leapt a foot in the air.',
    },
    { on: 'dim', state: 'doing', daysAgo: 8 },
  ],
  suggestions: [
    {
      on: 'dim',
      field: 'what',
      text: 'Begin on a Friday, so that a bad night costs no work.',
      by: 'tomasz-wojcik',
      status: 'waiting',
      daysAgo: 10,
    },
  ],
  disagreements: [
    {
      what: 'The words “hard to reach”',
      positions: [
        { by: 'person', words: 'I have an e-mail address and a desk with a sign on it.' },
        { by: 'worker:tomasz-wojcik', words: 'It came from a drop-down list, which is no excuse.' },
      ],
      response: 'Struck out, with an apology.',
      status: 'settled',
      daysAgo: 297,
    },
  ],
  proposal: {
    proposedDaysAgo: 300,
    attestations: [
      {
        by: 'person',
        stance: 'agree_in_part',
        words: 'I agree, except that “hard to reach” must go. I am in the library.',
        method: 'own_account',
        daysAgo: 297,
      },
      { by: 'worker:tomasz-wojcik', stance: 'agree', method: 'own_account', daysAgo: 300 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 121,
      change: 'add_about_me',
      aboutMe: {
        key: 'do-2',
        heading: 'please_do',
        text: { own: 'Learn my sign name before you use it. Ask me for it, I give it out like a medal.' },
      },
    },
    { daysAgo: 20, change: 'confidence', step: 'cost', confidence: 7 },
    {
      daysAgo: 8,
      change: 'reword',
      item: 'worth',
      field: 'words',
      text: {
        dictation:
          'I met the girl from the next desk last month. Her hands shook too. We laughed until the café stared.',
      },
    },
  ],
};
