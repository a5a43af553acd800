import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'proposed',
  openedDaysAgo: 60,
  reviewInDays: 84,
  progress: [
    { on: 'apprentice', state: 'chosen', daysAgo: 58 },
    { on: 'apprentice', state: 'active', daysAgo: 50 },
    {
      on: 'grapefruit',
      state: 'doing',
      daysAgo: 21,
      note: 'Eleven down. The hostel kitchen smells like a spa.',
    },
    { on: 'door', state: 'chosen', daysAgo: 55 },
    { on: 'wave', state: 'chosen', daysAgo: 58 },
    { on: 'wave', state: 'active', daysAgo: 58 },
    { on: 'pen', state: 'doing', daysAgo: 57 },
    { on: 'kit', state: 'doing', daysAgo: 20 },
    {
      on: 'kit',
      state: 'done',
      daysAgo: 19,
      note: 'She put it in the safe with the petty cash and said nothing. Perfect.',
    },
  ],
  suggestions: [
    {
      on: 'viewings',
      field: 'ifStuck',
      text: 'Bring Delroy and let him ask the landlord the dull questions.',
      by: 'callum-fraser',
      status: 'waiting',
      daysAgo: 5,
    },
  ],
  disagreements: [
    {
      what: 'Whether the team may ring Ro’s mother in an emergency',
      positions: [
        { by: 'person', words: 'No. I’d rather be found by a stranger.' },
        {
          by: 'worker:joanna-pickering',
          words:
            'I asked because the hospital will ask. I hear the answer, and I would like us to name someone else instead.',
        },
      ],
      response: 'Dot is named on the crisis page, and “mother: do not contact” is written beside her.',
      status: 'answered',
      daysAgo: 12,
    },
  ],
  proposal: {
    proposedDaysAgo: 3,
    attestations: [{ by: 'worker:callum-fraser', stance: 'agree', method: 'own_account', daysAgo: 3 }],
  },
};
