import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 140,
  reviewInDays: 9,
  progress: [
    { on: 'market', state: 'chosen', daysAgo: 132 },
    { on: 'market', state: 'active', daysAgo: 112, note: 'I told my mother, so now it has to happen.' },
    { on: 'market-look', state: 'doing', daysAgo: 66 },
    { on: 'market-look', state: 'done', daysAgo: 61, note: 'By the flower man. He shares his heater.' },
    { on: 'market-form', state: 'doing', daysAgo: 24, by: 'worker:tomasz-wojcik' },
    {
      on: 'market-form',
      state: 'done',
      daysAgo: 18,
      by: 'worker:tomasz-wojcik',
      note: 'Amira found a mistake in their form, and the market office has thanked her.',
    },
    {
      on: 'market-table',
      state: 'doing',
      daysAgo: 5,
      by: 'supporter:youssef',
      note: 'I have seen one at the scout hut sale. She says it wobbles.',
    },
    { on: 'concert', state: 'chosen', daysAgo: 90 },
    { on: 'concert', state: 'active', daysAgo: 70 },
    { on: 'bus-two', state: 'doing', daysAgo: 45 },
    {
      on: 'bus-two',
      state: 'done',
      daysAgo: 41,
      note: 'We did three. Delroy missed the bell because he was talking.',
    },
    { on: 'nights', state: 'chosen', daysAgo: 132 },
    { on: 'nights', state: 'active', daysAgo: 118 },
    { on: 'phone-tin', state: 'doing', daysAgo: 36 },
    { on: 'phone-tin', state: 'done', daysAgo: 29 },
  ],
  suggestions: [
    {
      on: 'bus-four',
      field: 'ifStuck',
      text: 'Text me a bus emoji and I will text one back. No questions.',
      by: 'delroy-baptiste',
      status: 'waiting',
      daysAgo: 3,
    },
    {
      on: 'market-day',
      field: 'ifStuck',
      text: 'Ask the flower man to watch the table for ten minutes.',
      by: 'joanna-pickering',
      status: 'left',
      daysAgo: 58,
    },
  ],
  disagreements: [
    {
      what: 'How soon to come off the night tablet',
      positions: [
        {
          by: 'person',
          words:
            'I want to stop before spring. I have slept well since the phone went in the tin and I would like to know if it is the tin or the tablet.',
        },
        {
          by: 'worker:leila-farahani',
          words:
            'I would rather wait until the lighter evenings, because both hard winters began in February. It is Amira’s body and her choice.',
        },
      ],
      response:
        'We go down by one quarter in March and meet every Monday that month. Either of us can call it off.',
      status: 'answered',
      daysAgo: 33,
    },
  ],
  reviewRequests: [
    {
      by: 'person',
      words:
        'Can we have the review this week? On the day we wrote down, the landlord comes at last to look at the damp, and I will be standing behind him with my arms folded.',
      daysAgo: 2,
    },
  ],
  reviews: [
    {
      held: {
        daysAgo: 41,
        dueDaysAgo: 40,
        came: ['person', 'worker:joanna-pickering', 'worker:delroy-baptiste', 'supporter:youssef'],
        changed: ['bus-two:done'],
      },
      entries: [
        {
          kind: 'agenda',
          by: 'person',
          words: 'The market before the concert, or the concert before the market?',
          daysAgo: 47,
        },
        { kind: 'agenda', by: 'person', words: 'Who carries the table down four flights.', daysAgo: 46 },
        {
          kind: 'contribution',
          by: 'worker:delroy-baptiste',
          words: 'I kept the bus tickets. There are more of them than either of us thought.',
          daysAgo: 43,
        },
        {
          kind: 'worked',
          by: 'person',
          words: 'Riding with somebody who talks about football the whole way.',
          daysAgo: 41,
        },
        {
          kind: 'worked',
          by: 'supporter:youssef',
          words: 'My sister rang me to laugh about something. Twice in one week.',
          daysAgo: 41,
        },
        {
          kind: 'not_worked',
          by: 'person',
          words: 'Leaflets about sleep. I have a drawer of them and I sleep no better.',
          daysAgo: 41,
        },
        {
          kind: 'not_worked',
          by: 'worker:joanna-pickering',
          words: 'I was late for two of our five meetings, and said nothing about it.',
          daysAgo: 41,
        },
      ],
    },
    {
      entries: [
        {
          kind: 'agenda',
          by: 'person',
          words: 'The letter from the market office: it says spring and not which spring.',
          daysAgo: 3,
        },
        {
          kind: 'agenda',
          by: 'person',
          words: 'Lamar wants to come to the review. I want that too, for the first half.',
          daysAgo: 2,
        },
        {
          kind: 'contribution',
          by: 'worker:joanna-pickering',
          words: 'The housing officer has a date for the damp. I will bring the letter with me.',
          daysAgo: 1,
        },
      ],
    },
  ],
  proposal: {
    proposedDaysAgo: 121,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'It sounds like me. Even the cat is right.',
        method: 'own_account',
        daysAgo: 119,
      },
      { by: 'worker:joanna-pickering', stance: 'agree', method: 'own_account', daysAgo: 120 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 90,
      change: 'reword',
      item: 'concert',
      field: 'statement',
      text: {
        own: 'I want to ride the 14 bus, sitting down, to Lamar’s next concert, and clap at the wrong moment like a proud mother.',
      },
    },
    { daysAgo: 76, change: 'when', step: 'bus-concert', whenInDays: 26 },
    {
      daysAgo: 62,
      change: 'add_step',
      goal: 'market',
      step: {
        key: 'market-sign',
        what: { own: 'Lamar paints the sign, Arabic on top.' },
        owner: 'resource:Lamar, with the school art room',
        whenInDays: 20,
        confidence: 9,
      },
    },
    { daysAgo: 60, change: 'reorder_goals', goals: ['concert', 'market', 'nights', 'chemistry'] },
    { daysAgo: 57, change: 'confidence', step: 'market-day', confidence: 7 },
    {
      daysAgo: 55,
      change: 'reword',
      item: 'support',
      field: 'words',
      text: {
        dictation:
          'And if it is one of the very bad days, don’t ring the bell. Ring Pauline’s bell. She will come up with you and it will feel like visitors.',
      },
    },
  ],
  secondProposal: {
    proposedDaysAgo: 34,
    attestations: [
      {
        by: 'person',
        stance: 'agree_in_part',
        words: 'Yes to all of it but the tablet page, and we have written that down too.',
        method: 'device_signature',
        witness: 'delroy-baptiste',
        daysAgo: 31,
      },
      { by: 'worker:joanna-pickering', stance: 'agree', method: 'own_account', daysAgo: 33 },
      {
        by: 'supporter:youssef',
        stance: 'agree',
        words: 'She will make me carry that table until I am sixty. I agree.',
        method: 'one_time_link',
        daysAgo: 30,
      },
    ],
  },
};
