import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'not_yet_agreed',
  openedDaysAgo: 40,
  reviewInDays: 50,
  progress: [
    { on: 'friday', state: 'chosen', daysAgo: 35 },
    { on: 'friday', state: 'active', daysAgo: 18 },
    { on: 'two', state: 'doing', daysAgo: 6, note: 'The dough is in the fridge, looking at me.' },
    { on: 'chapter', state: 'chosen', daysAgo: 20 },
  ],
  suggestions: [
    {
      on: 'nain',
      field: 'ifStuck',
      text: 'Let Nain host it, and you bring the bread.',
      by: 'mei-ling-tan',
      status: 'waiting',
      daysAgo: 1,
    },
    {
      on: 'clay',
      field: 'ifStuck',
      text: 'Make her very small.',
      by: 'oliver-stannard',
      status: 'waiting',
      daysAgo: 7,
    },
  ],
  disagreements: [
    {
      what: 'Who should know about the blood tests',
      positions: [
        {
          by: 'person',
          words:
            'Not my supervisor and not the boat safety officer. I will say it myself when I can say it without shaking.',
        },
        {
          by: 'worker:mei-ling-tan',
          words:
            'My worry is diving while faint. I would like us to agree a rule for the boat that names no reason.',
        },
      ],
      status: 'open',
      daysAgo: 10,
    },
  ],
};
