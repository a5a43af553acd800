import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active_without_agreement',
  openedDaysAgo: 100,
  reviewInDays: 16,
  progress: [
    { on: 'circle', state: 'chosen', daysAgo: 95 },
    { on: 'circle', state: 'active', daysAgo: 30 },
    { on: 'sitter', state: 'doing', daysAgo: 20 },
    {
      on: 'sitter',
      state: 'done',
      daysAgo: 9,
      note: 'They watched a wrestling programme. Amma was delighted and I am saying nothing.',
    },
    { on: 'seen', state: 'chosen', daysAgo: 95 },
    { on: 'seen', state: 'active', daysAgo: 95 },
    { on: 'chase', state: 'doing', daysAgo: 86, by: 'worker:tomasz-wojcik', note: 'Twelve Mondays so far.' },
    { on: 'diary', state: 'doing', daysAgo: 24 },
    { on: 'diary', state: 'done', daysAgo: 16, note: 'Seven days, thirty-one wakings, one burnt dosa.' },
  ],
  suggestions: [
    {
      on: 'support',
      field: 'words',
      text: 'And please write it down if you cannot come, so that I am not left waiting at the window.',
      by: 'tomasz-wojcik',
      status: 'waiting',
      daysAgo: 13,
    },
  ],
  disagreements: [
    {
      what: 'Signing a plan before the carer’s assessment is done',
      positions: [
        {
          by: 'person',
          words:
            'I will not put my name to it. Every line about me is right and the line about my mother is a hole. A signature would make the hole official.',
        },
        {
          by: 'worker:tomasz-wojcik',
          words:
            'I think that Meera has good reason. I would still like the rest to be in force, so that the crisis page can be found on a bad night.',
        },
      ],
      response:
        'In force without her agreement and marked so on every page. Offered again after the council panel.',
      status: 'open',
      daysAgo: 17,
    },
  ],
  proposal: {
    proposedDaysAgo: 21,
    attestations: [
      {
        by: 'person',
        stance: 'declined',
        words: 'Not until the assessment. Please record my words exactly and do not soften them.',
        method: 'own_account',
        daysAgo: 17,
      },
      { by: 'worker:tomasz-wojcik', stance: 'agree', method: 'own_account', daysAgo: 20 },
    ],
  },
  withoutAgreement: {
    reason: 'declined',
    basis:
      'Meera has capacity for this decision and has given her reason. The plan is in force so that her crisis contacts can be reached.',
    offerAgainInDays: 10,
  },
  laterEdits: [
    {
      daysAgo: 8,
      change: 'reword',
      item: 'going-under',
      field: 'words',
      text: {
        dictation:
          'And I stop correcting people’s grammar. Karthik will tell you that is the surest sign of all.',
      },
    },
  ],
};
