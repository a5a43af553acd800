import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'friday',
      statement: {
        own: 'I want to hold a Friday night dinner for six, eat it with them, and still be at the table for the singing.',
      },
      why: {
        own: 'My hands still know how to braid the bread. I give it all away now, to neighbours, to gulls. I would like to be one of the people it is for.',
      },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'meaning', 'identity'],
      strengths: ['table', 'sioned'],
      needs: ['regular'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'two',
          what: { own: 'Two of us first. Bread, soup, candles, no speeches.' },
          ifStuck: { own: 'Only the bread, only the candles.' },
          owner: 'person',
          whenInDays: 5,
          confidence: 6,
        },
        {
          key: 'nain',
          what: { own: 'Then four, with Nain, who will talk about sheep and save me.' },
          owner: 'supporter:sioned',
          whenInDays: 26,
          confidence: 5,
        },
        {
          key: 'six',
          what: { own: 'Then six, and I sit in the middle, not by the kitchen.' },
          ifStuck: { own: 'I may go and stand by the sea for ten minutes and come back. I must come back.' },
          owner: 'person',
          whenInDays: 68,
          confidence: 3,
        },
      ],
    },
    {
      key: 'chapter',
      statement: {
        own: 'I want to send Professor Anand chapter four when it is good enough, and then not open the file for a week.',
      },
      why: { own: 'The meadow is real whether or not my commas are. I owe it to the grass.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'empowerment'],
      strengths: ['science'],
      needs: ['unmarked'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'enough',
          what: {
            own: 'Write down what “enough” means, before I begin, and give it to Mei in a sealed envelope.',
          },
          owner: 'worker:mei-ling-tan',
          whenInDays: 3,
          confidence: 8,
        },
        {
          key: 'send',
          what: { own: 'Press send at noon on a Thursday, in company.' },
          ifStuck: { dictation: 'Sioned presses it. I look at the sea and count to the buoy.' },
          owner: 'person',
          whenInDays: 19,
          confidence: 4,
        },
      ],
    },
    {
      key: 'examiner',
      statement: {
        dictation:
          'I want to know when it is the examiner talking, soon enough to say: thank you, that will be all.',
      },
      why: { dictation: 'She got me my scholarship. I can’t sack her. But she could go part time.' },
      lifeArea: 'wellness',
      kind: 'wellbeing',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      strengths: ['asked-first'],
      importance: 9,
      steps: [
        {
          key: 'clay',
          what: { own: 'Clay with Olly on Tuesdays. Make her in clay, with the eyebrows.' },
          owner: 'worker:oliver-stannard',
          whenInDays: 12,
          confidence: 7,
        },
      ],
    },
  ],
};
