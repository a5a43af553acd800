import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 130,
  reviewInDays: 52,
  reminders: {
    reason: 'Precious wants a month to think before we meet, and no word in the last week.',
    daysAgo: 60,
    rules: [
      { days: -30, recipient: 'person' },
      { days: -14, recipient: 'key_worker' },
      { days: 0, recipient: 'review_responsible' },
    ],
  },
  progress: [
    { on: 'choir', state: 'chosen', daysAgo: 125 },
    { on: 'choir', state: 'active', daysAgo: 88 },
    { on: 'room-key', state: 'doing', daysAgo: 40 },
    { on: 'room-key', state: 'done', daysAgo: 33, note: 'He asked if he could join. Bass!' },
    { on: 'voices', state: 'doing', daysAgo: 28, note: 'Three and a half. Delroy is the half.' },
    { on: 'stone', state: 'chosen', daysAgo: 100 },
    { on: 'table', state: 'chosen', daysAgo: 120 },
    { on: 'table', state: 'active', daysAgo: 106 },
    { on: 'chair', state: 'doing', daysAgo: 50 },
    { on: 'chair', state: 'done', daysAgo: 43 },
  ],
  suggestions: [
    {
      on: 'first-song',
      field: 'ifStuck',
      text: 'Sing it in the cleaners’ cupboard first, the echo is kind.',
      by: 'delroy-baptiste',
      status: 'waiting',
      daysAgo: 6,
    },
  ],
  disagreements: [
    {
      what: 'Three weeks away in June',
      positions: [
        {
          by: 'worker:joanna-pickering',
          words: 'I worried about going so far, to a grave, on her own. I said so.',
        },
        {
          by: 'person',
          words:
            'I have been on my own with it for fifteen years here. There, I will have two hundred people and a cow.',
        },
      ],
      response: 'She goes. We have agreed one call a week, and Nomsa flies out for the last five days.',
      status: 'answered',
      daysAgo: 95,
    },
  ],
  proposal: {
    proposedDaysAgo: 110,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Yes and amen to that.',
        method: 'one_time_link',
        daysAgo: 108,
      },
      { by: 'worker:joanna-pickering', stance: 'agree', method: 'own_account', daysAgo: 110 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 94,
      change: 'add_step',
      goal: 'stone',
      step: {
        key: 'call',
        what: { own: 'Ring my mother and ask which hymn.' },
        owner: 'person',
        whenInDays: -20,
        confidence: 8,
      },
    },
    {
      daysAgo: 27,
      change: 'reword',
      item: 'choir',
      field: 'why',
      text: {
        own: 'There are cleaners, drivers and bakers in this town who never see each other in daylight. I want us to hear what we sound like.',
      },
    },
  ],
};
