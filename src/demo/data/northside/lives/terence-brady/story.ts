import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 160,
  reviewInDays: 27,
  scribe: 'kelly-ann-moss',
  progress: [
    { on: 'dog', state: 'chosen', daysAgo: 150 },
    { on: 'dog', state: 'active', daysAgo: 120 },
    { on: 'kennels', state: 'doing', daysAgo: 32 },
    {
      on: 'kennels',
      state: 'done',
      daysAgo: 26,
      note: 'Walked one called Kevin. Winston stayed in the car with the windows up.',
    },
    {
      on: 'rule',
      state: 'doing',
      daysAgo: 19,
      by: 'worker:siobhan-keane',
      note: 'Letter is with the trust and they meet a week on Monday.',
    },
    { on: 'walks', state: 'doing', daysAgo: 40 },
    { on: 'tin', state: 'doing', daysAgo: 55, note: 'Forty-eight quid, less one emergency pie.' },
    { on: 'dominoes', state: 'chosen', daysAgo: 80 },
    { on: 'dominoes', state: 'active', daysAgo: 22 },
    { on: 'tell-landlady', state: 'doing', daysAgo: 17, by: 'supporter:winston' },
    {
      on: 'tell-landlady',
      state: 'done',
      daysAgo: 15,
      by: 'supporter:winston',
      note: 'Bev says about time, and his stool is still there.',
    },
    { on: 'chair', state: 'chosen', daysAgo: 150 },
    { on: 'chair', state: 'active', daysAgo: 141 },
    { on: 'minutes', state: 'doing', daysAgo: 60 },
    {
      on: 'minutes',
      state: 'done',
      daysAgo: 12,
      note: 'Five mornings out of seven. They’ve asked for biscuits.',
    },
  ],
  suggestions: [
    {
      on: 'one-match',
      field: 'ifStuck',
      text: 'Ask Winston to walk you to the corner and back before deciding.',
      by: 'imran-sheikh',
      status: 'waiting',
      daysAgo: 4,
    },
    {
      on: 'leyland',
      field: 'why',
      text: 'You told me the bell was the best sound in Haverlow.',
      by: 'kelly-ann-moss',
      status: 'accepted',
      daysAgo: 90,
    },
  ],
  disagreements: [
    {
      what: 'Who looks after Tel’s money',
      positions: [
        {
          by: 'person',
          words:
            'I do. I’ve paid every week’s rent. Maureen means well but she’s been counting my change since 1963.',
        },
        {
          by: 'supporter:maureen',
          words:
            'He gave four hundred pounds to a man about a dog in 2016 and I was the one who got it back.',
        },
      ],
      response:
        'Tel keeps his own money. He has asked the bank for a text to Winston if more than a hundred pounds goes in one day, and he can stop that whenever he likes.',
      status: 'settled',
      daysAgo: 70,
    },
  ],
  proposal: {
    proposedDaysAgo: 136,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Yes. All aboard.',
        method: 'device_signature',
        witness: 'kelly-ann-moss',
        daysAgo: 134,
      },
      { by: 'worker:imran-sheikh', stance: 'agree', method: 'own_account', daysAgo: 135 },
      {
        by: 'supporter:maureen',
        stance: 'disagree',
        words: 'I do not agree with the dog. Who will have it if he goes back in? I will, that is who.',
        method: 'spoken',
        secondListener: 'siobhan-keane',
        daysAgo: 130,
      },
    ],
  },
  withdrawnProposal: {
    proposedDaysAgo: 39,
    withdrawnDaysAgo: 37,
    reason:
      'Tel goes bowls on the first Thursday now, and did not want to put his name to a plan that still had the group in it.',
  },
  laterEdits: [
    {
      daysAgo: 88,
      change: 'add_step',
      goal: 'dog',
      step: {
        key: 'backup',
        what: { dictated: 'Ask Bev if a dog could stop with her, if I ever had to go in for a bit.' },
        owner: 'person',
        whenInDays: 18,
        confidence: 5,
      },
    },
    { daysAgo: 41, change: 'confidence', step: 'walks', confidence: 8 },
    { daysAgo: 37, change: 'remove', item: 'group' },
    {
      daysAgo: 11,
      change: 'reword',
      item: 'wellness',
      field: 'words',
      text: {
        dictation:
          'And if the two cups are both washed up and put away, come round. That’s when I’ve stopped expecting anyone.',
      },
    },
  ],
};
