import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'sunday',
      statement: {
        dictated: 'I would like to eat breakfast with somebody on Sundays, at a table, sitting down.',
        professional:
          'In Polish she used the word for a feast. We could not find it in English, so it is here beside: biesiada.',
      },
      why: { own: 'I make breakfast for the whole of Haverlow and eat mine over the sink.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'hope'],
      strengths: ['feel', 'room'],
      needs: ['with'],
      importance: 9,
      horizon: 'soon',
      steps: [
        {
          key: 'invite',
          what: { own: 'Invite Danuta from the dry cleaner’s, with the good ham.' },
          ifStuck: { own: 'Take the ham to her instead.' },
          owner: 'person',
          whenInDays: 6,
          confidence: 6,
        },
        {
          key: 'chairs',
          what: { own: 'Buy a second chair. I have one. I chose it like that.' },
          owner: 'person',
          whenInDays: 4,
          confidence: 8,
        },
      ],
    },
    {
      key: 'noon',
      statement: { own: 'I want to see noon twice a week.' },
      why: { own: 'The canal has ducks, I am told.' },
      lifeArea: 'wellness',
      kind: 'wellbeing',
      direction: 'approach',
      chime: ['empowerment'],
      strengths: ['left'],
      needs: ['light'],
      importance: 7,
      horizon: 'soon',
      steps: [
        {
          key: 'shift',
          what: { own: 'Ask Mr Shah for Wednesdays from the late oven.' },
          ifStuck: { own: 'Bake him the plum cake first.' },
          owner: 'person',
          whenInDays: 11,
          confidence: 5,
        },
        {
          key: 'ducks',
          what: { own: 'Jo meets me at the lock with the old rolls.' },
          owner: 'worker:joanna-pickering',
          whenInDays: 13,
          confidence: 8,
        },
      ],
    },
    {
      key: 'teach',
      statement: { own: 'Teach eight people to make Babcia’s rye.' },
      why: { own: 'If I go under, who feeds the jar? It should live in eight kitchens.' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'connectedness'],
      strengths: ['hela', 'school'],
      importance: 8,
      horizon: 'long_term',
      steps: [
        {
          key: 'jar-two',
          what: { own: 'Give a spoon of it to Danuta, in her own jar, with instructions and a threat.' },
          owner: 'person',
          whenInDays: 20,
          confidence: 9,
        },
      ],
    },
  ],
};
