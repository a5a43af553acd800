import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 228,
  reviewInDays: 39,
  progress: [
    { on: 'carnival', state: 'chosen', daysAgo: 215 },
    { on: 'carnival', state: 'active', daysAgo: 150 },
    { on: 'strings', state: 'doing', daysAgo: 115 },
    { on: 'strings', state: 'done', daysAgo: 104 },
    { on: 'oven', state: 'chosen', daysAgo: 140 },
    { on: 'oven', state: 'active', daysAgo: 50, note: 'I have ironed the apron. It is on the door.' },
    { on: 'grandsons', state: 'chosen', daysAgo: 60 },
  ],
  suggestions: [
    {
      on: 'legion',
      field: 'ifStuck',
      text: 'Leave the tin on the bar, and let Hubert find it.',
      by: 'nerys-jones',
      status: 'waiting',
      daysAgo: 8,
    },
  ],
  disagreements: [
    {
      what: 'Moving to the city, near Marlon',
      positions: [
        { by: 'supporter:marlon', words: 'Dad, I drive for three hours thinking about those steps.' },
        { by: 'person', words: 'She is on this hill. I am not going to be a visitor to my own wife.' },
      ],
      response: 'He stays. Handrails on the steps, both sides, and Marlon has a text by eight each morning.',
      status: 'answered',
      daysAgo: 205,
    },
  ],
  proposal: {
    proposedDaysAgo: 208,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'I agree in four-four time.',
        method: 'own_account',
        daysAgo: 206,
      },
      { by: 'worker:nerys-jones', stance: 'agree', method: 'own_account', daysAgo: 208 },
    ],
  },
  withdrawnProposal: {
    proposedDaysAgo: 47,
    withdrawnDaysAgo: 45,
    reason:
      'The council wants no form this year. Vernon had the step about it taken out before anybody signs.',
  },
  laterEdits: [
    { daysAgo: 100, change: 'when', step: 'bench-sing', whenInDays: 10 },
    {
      daysAgo: 49,
      change: 'reword',
      item: 'oven',
      field: 'why',
      text: {
        own: 'I have made them four times since. Four times they went in the bin, because they were right, and she was not there to say that they were wrong.',
      },
    },
    { daysAgo: 45, change: 'remove', item: 'papers' },
  ],
};
