import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'audition',
      statement: {
        own: 'Audition for the youth theatre’s summer show and tell the director about the whispering first.',
      },
      why: { own: 'Last time I ran off and she thought it was stage fright. It’s the opposite.' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'empowerment'],
      strengths: ['lines', 'bilingual'],
      needs: ['chosen'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'postcard',
          what: { own: 'Write it on one postcard with Zainab, no long words.' },
          owner: 'worker:zainab-hussein',
          whenInDays: -9,
          confidence: 7,
        },
        {
          key: 'give',
          what: { own: 'Give Miss Rees the card after warm-up.' },
          ifStuck: { own: 'Leave it in her prompt book at the page with the storm.' },
          owner: 'person',
          whenInDays: 5,
          confidence: 6,
        },
        {
          key: 'piece',
          what: {
            own: 'Two minutes of Siân Owen, in Welsh, to an empty hall, then to Carys, then to Miss Rees.',
          },
          owner: 'person',
          whenInDays: 16,
          confidence: 8,
          resource: 'Porth Helyg Youth Theatre',
        },
      ],
    },
    {
      key: 'canteen',
      statement: { own: 'Eat lunch in the actual canteen on Fridays (chips).' },
      why: {
        own: 'I’ve been eating in the costume store since October. It’s cosy but everything tastes of moth.',
      },
      lifeArea: 'relationships',
      kind: 'symptom',
      direction: 'approach',
      chime: ['connectedness', 'difficulty'],
      strengths: ['experiment'],
      importance: 7,
      horizon: 'soon',
      steps: [
        {
          key: 'clicker',
          what: { own: 'Walk through with the clicker and don’t stop.' },
          owner: 'person',
          whenInDays: -25,
          confidence: 6,
        },
        {
          key: 'ten-minutes',
          what: { own: 'Sit ten minutes with Carys, back to the wall, facing the smiling one.' },
          ifStuck: { own: 'Exit stage left, chips in hand. Still counts.' },
          owner: 'supporter:carys',
          whenInDays: 4,
          confidence: 6,
        },
      ],
    },
    {
      key: 'school',
      statement: { own: 'Apply for drama school next year and tick whichever box I feel like.' },
      why: { own: 'There’s a box about health. I want it to be up to me, not to fear.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'empowerment'],
      strengths: ['drama-school', 'exams'],
      importance: 9,
      horizon: 'long_term',
      steps: [
        {
          key: 'ask',
          what: {
            own: 'Shanice finds someone who went and had a head like mine, and I get to ask them one question.',
          },
          owner: 'worker:shanice-morgan-clarke',
          whenInDays: 42,
          confidence: 7,
        },
      ],
    },
  ],
};
