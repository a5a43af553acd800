import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'proposed',
  openedDaysAgo: 50,
  reviewInDays: 80,
  progress: [
    { on: 'sunday', state: 'chosen', daysAgo: 40 },
    { on: 'sunday', state: 'active', daysAgo: 14 },
    { on: 'chairs', state: 'doing', daysAgo: 3, note: 'It is green. It does not match. Good.' },
    { on: 'noon', state: 'chosen', daysAgo: 33 },
  ],
  suggestions: [
    {
      on: 'invite',
      field: 'what',
      text: 'Ask her to bring the coffee, so that it is half hers.',
      by: 'tomasz-wojcik',
      status: 'waiting',
      daysAgo: 9,
    },
  ],
  disagreements: [
    {
      what: 'Telling the bakery',
      positions: [
        {
          by: 'person',
          words:
            'Mr Shah may know that I am tired. He may not know why. He would go and find my husband with the long peel.',
        },
        {
          by: 'worker:joanna-pickering',
          words: 'I think he would be kind, and I can see that it is not mine to tell.',
        },
      ],
      status: 'open',
      daysAgo: 15,
    },
  ],
  proposal: {
    proposedDaysAgo: 9,
    attestations: [{ by: 'worker:tomasz-wojcik', stance: 'agree', method: 'own_account', daysAgo: 9 }],
  },
};
