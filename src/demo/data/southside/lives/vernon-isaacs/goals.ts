import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'carnival',
      statement: {
        own: 'I want to sing at the harbour carnival with my cuatro, verses about the council and all.',
      },
      why: { own: 'Grief took Pearl and then it came back for my rhythm. I am going to fetch one of them.' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'meaning', 'hope'],
      strengths: ['verse', 'married'],
      needs: ['crowd'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'strings',
          what: { own: 'Put new strings on and let my fingers complain.' },
          owner: 'person',
          whenInDays: -99,
          confidence: 8,
        },
        {
          key: 'bench-sing',
          what: { own: 'Sing three verses on the bench with Lowri keeping the beat.' },
          ifStuck: { own: 'Hum it to the gulls and send them the bill.' },
          owner: 'worker:lowri-beddoe',
          whenInDays: 10,
          confidence: 7,
        },
        {
          key: 'papers',
          what: { own: 'Marlon fills in the council form, and I write the verse about it.' },
          owner: 'supporter:marlon',
          whenInDays: 24,
          confidence: 9,
        },
      ],
    },
    {
      key: 'oven',
      statement: { own: 'I want to bake one tray of coconut tarts, in her apron, and not throw them away.' },
      why: {
        own: 'I have made them four times since. Four times they went in the bin, because they were right.',
      },
      lifeArea: 'home',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'difficulty'],
      strengths: ['baker', 'bench'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'twelve',
          what: {
            own: 'Twelve tarts, with Delphine at the table to eat the first, hot, before I can stop her.',
          },
          ifStuck: { own: 'Make hers: Delphine’s black cake. It has no memories, only rum.' },
          owner: 'person',
          whenInDays: 17,
          confidence: 5,
        },
        {
          key: 'legion',
          what: { own: 'Take the other eleven to the dominoes and say nothing.' },
          owner: 'person',
          whenInDays: 18,
          confidence: 7,
          resource: 'Legion domino table',
        },
      ],
    },
    {
      key: 'grandsons',
      statement: { own: 'Teach the grands one whole calypso each.' },
      why: { own: 'They think I was born with a stick.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness'],
      strengths: ['grands', 'verse'],
      importance: 7,
      horizon: 'long_term',
      steps: [
        {
          key: 'first-grand',
          what: { dictated: 'Start with Ezra. He is seven, he is rude, and he has the ear.' },
          owner: 'person',
          whenInDays: 52,
          confidence: 8,
        },
      ],
    },
  ],
};
