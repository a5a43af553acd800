import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'round',
      statement: { own: 'I want to go back on my own round, the hill one, with my own bag.' },
      why: {
        own: 'There’s a lad on it now who leaves the gates open. And no one’s told Mrs Eifion where I am.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'connectedness'],
      strengths: ['eifion', 'names', 'hill'],
      needs: ['trust', 'start'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'depot',
          what: {
            professional:
              'Mei writes to the depot about a start at seven, which is when the tablets let her up.',
          },
          owner: 'worker:mei-ling-tan',
          whenInDays: -5,
          confidence: 6,
        },
        {
          key: 'shadow',
          what: { own: 'Walk it with the lad for one week and show him the latches.' },
          ifStuck: { own: 'Leave him a map with the dogs on.' },
          owner: 'person',
          whenInDays: 20,
          confidence: 7,
        },
        {
          key: 'meeting',
          what: { own: 'Gethin sits on my side of the table, and I bring the medal.' },
          owner: 'supporter:gethin',
          whenInDays: 12,
          confidence: 6,
        },
      ],
    },
    {
      key: 'eifion-tea',
      statement: { own: 'Have my tea at Mrs Eifion’s of a Thursday, off duty.' },
      why: { own: 'I’ve only ever seen her hallway. She saved me a chair, after.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'hope'],
      strengths: ['names'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'note',
          what: { own: 'Put a note through her door, in my writing.' },
          owner: 'person',
          whenInDays: -12,
          confidence: 9,
        },
        {
          key: 'go',
          what: { own: 'Go, in shoes, by the front, and sit down.' },
          ifStuck: { own: 'Stand in the hall and drink it there. We’re used to the hall.' },
          owner: 'person',
          whenInDays: 6,
          confidence: 7,
        },
      ],
    },
    {
      key: 'post-box',
      statement: { own: 'I want to send the wrong letters back, nine out of ten.' },
      why: { own: 'The tenth, I’ll always open. I was a nosy postwoman.' },
      lifeArea: 'wellness',
      kind: 'symptom',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      strengths: ['box'],
      importance: 6,
      horizon: 'this_year',
      steps: [
        {
          key: 'tally',
          what: { own: 'Keep a tally by the box, in fives, like a bag count.' },
          owner: 'person',
          whenInDays: 28,
          confidence: 7,
        },
      ],
    },
  ],
};
