import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'kite-day',
      statement: {
        dictated: 'I want to build kites with children in Tolley Park, one Sunday when the wind is good.',
        professional:
          'Mr Rahimi and I read this back in both languages. He corrected “fly” to “build and fly”, then back again, smiling.',
      },
      why: {
        dictated:
          'In my country they forbade it and here nobody forbids it and nobody does it. A child with a kite looks up. I want to see people look up for a good reason.',
      },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'identity', 'connectedness'],
      strengths: ['kites'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'paper',
          what: { dictated: 'Find thin paper and bamboo. Auntie knows the shop behind the mosque.' },
          owner: 'supporter:gulalai',
          whenInDays: -33,
          confidence: 9,
        },
        {
          key: 'first-kite',
          what: { dictated: 'One kite, from start to end, without a half-made one left on the floor.' },
          ifStuck: { dictated: 'Make a small one, like for a doll. A small one also flies.' },
          owner: 'person',
          whenInDays: 7,
          confidence: 8,
        },
        {
          key: 'park',
          what: { dictated: 'Delroy asks the park people for the hill on a Sunday.' },
          owner: 'worker:delroy-baptiste',
          whenInDays: 21,
          confidence: 7,
          resource: 'Friends of Tolley Park',
        },
      ],
    },
    {
      key: 'chair',
      statement: { dictated: 'I want Rahmat to visit me and sit in a chair that is mine.' },
      why: { dictated: 'The last thing I said to him was “hurry”. I would like to say something slower.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'hope'],
      strengths: ['brother', 'saver'],
      needs: ['brother-visit'],
      importance: 10,
      horizon: 'long_term',
      steps: [
        {
          key: 'chairs',
          what: { dictated: 'Buy two chairs from the hospice shop. They must match.' },
          ifStuck: { dictated: 'They may not match.' },
          owner: 'person',
          whenInDays: -12,
          confidence: 8,
        },
        {
          key: 'visa',
          what: { dictated: 'Tomek asks the law centre what paper a brother needs.' },
          ifStuck: {
            professional:
              'The duty solicitor takes calls on Thursdays from ten. I go with him and we use the interpreter on loudspeaker.',
            by: 'tomasz-wojcik',
          },
          owner: 'worker:tomasz-wojcik',
          whenInDays: 14,
          confidence: 6,
          resource: 'Haverlow Law Centre',
        },
      ],
    },
    {
      key: 'dreams',
      statement: {
        dictated:
          'When the dream comes I want to be back in Foundry Street in five minutes, not in one hour.',
      },
      why: {
        dictated: 'It takes the night and then it takes the day also. Let it take only its own five minutes.',
      },
      lifeArea: 'wellness',
      kind: 'symptom',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      strengths: ['asleep', 'prayer'],
      needs: ['safe-sleep'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'green',
          what: { dictated: 'Green lamp, feet on the cold floor, say the street, say the day.' },
          ifStuck: {
            dictated: 'Cold water on the neck. Then bread. It is hard to be afraid with dough on the hands.',
          },
          owner: 'person',
          whenInDays: -5,
          confidence: 6,
        },
        {
          key: 'count',
          what: {
            dictated: 'Jo and I count the minutes together each month, from my marks on the wall calendar.',
          },
          owner: 'worker:joanna-pickering',
          whenInDays: 11,
          confidence: 8,
        },
      ],
    },
    {
      key: 'paper-mechanic',
      statement: { dictated: 'To study and have the certificate of a mechanic.' },
      why: { dictated: 'Shaun says I am one already. I want the wall to say it.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'hope'],
      strengths: ['wheels', 'mechanic'],
      importance: 9,
      horizon: 'long_term',
      steps: [],
    },
  ],
};
