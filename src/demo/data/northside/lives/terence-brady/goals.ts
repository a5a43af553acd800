import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'dog',
      statement: {
        dictated: 'I want a retired greyhound, a daft one, living with me at Cedar Court.',
        professional:
          'I was doubtful for a week and then I met him at the kennels. He handled a nervous dog better than the staff did.',
      },
      why: {
        dictated:
          'You can’t lie in bed with a dog looking at you. And nobody’s ever frightened of a man with a greyhound. They come up to you. They ask her name first, and then they ask yours.',
      },
      lifeArea: 'home',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'meaning', 'empowerment'],
      strengths: ['dogs', 'tenant', 'pension'],
      needs: ['company', 'legs'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'kennels',
          what: { dictated: 'Go up to Moor Edge kennels and walk whoever’s going.' },
          ifStuck: { dictated: 'Winston drives. He’s scared of dogs, so it’ll be a laugh either way.' },
          owner: 'person',
          whenInDays: -25,
          confidence: 9,
          resource: 'Moor Edge Greyhound Rescue',
        },
        {
          key: 'rule',
          what: { dictated: 'Siobhán takes the pets rule to the housing trust, with my letter on top.' },
          ifStuck: {
            professional:
              'If the answer is no in writing, we appeal to the tenants’ panel, where Tel may speak.',
            by: 'siobhan-keane',
          },
          owner: 'worker:siobhan-keane',
          whenInDays: 8,
          confidence: 6,
        },
        {
          key: 'walks',
          what: { dictated: 'Round the rec and back every day, dog or no dog, so I’m fit for one.' },
          ifStuck: { dictated: 'Just to the postbox. Post something. Anything.' },
          owner: 'person',
          whenInDays: 30,
          confidence: 7,
        },
        {
          key: 'tin',
          what: { dictated: 'Six pound a week in the Quality Street tin for the vet.' },
          owner: 'person',
          whenInDays: 60,
          confidence: 8,
        },
      ],
    },
    {
      key: 'dominoes',
      statement: {
        dictated: 'I want my seat back in the domino league at the Carriers’ Arms, on ginger beer.',
      },
      why: {
        dictated:
          'Wednesdays, Winston came to me. I’d like it if I went to him for once. And they’ve been losing.',
      },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'identity'],
      strengths: ['mates'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'tell-landlady',
          what: {
            dictated: 'Winston has a word with Bev behind the bar, so ginger beer comes without me asking.',
          },
          owner: 'supporter:winston',
          whenInDays: -14,
          confidence: 9,
        },
        {
          key: 'one-match',
          what: { dictated: 'One home match. There for the start, gone by nine.' },
          ifStuck: { dictated: 'Stand up and say my bus is here. Everyone knows what that means.' },
          owner: 'person',
          whenInDays: 6,
          confidence: 7,
          resource: 'Carriers’ Arms domino league',
        },
      ],
    },
    {
      key: 'chair',
      statement: {
        dictated: 'I want to hear the Committee out before breakfast and then have the day for myself.',
      },
      why: {
        dictated:
          'They’re not going to leave. I’ve stopped asking them to. But it’s my flat and it’s my name on the bell.',
      },
      lifeArea: 'wellness',
      kind: 'symptom',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      strengths: ['committee'],
      importance: 7,
      horizon: 'soon',
      steps: [
        {
          key: 'minutes',
          what: {
            dictated: 'Twenty minutes with the egg timer, out loud, then meeting closed.',
            professional: 'Tel found this himself. Our part is to not book anything before half past nine.',
          },
          ifStuck: { dictated: 'If they run over I put the wireless on, any cricket.' },
          owner: 'person',
          whenInDays: -10,
          confidence: 6,
        },
        {
          key: 'group',
          what: { dictated: 'Back to voices group with Kelly on the first Thursday.' },
          owner: 'worker:kelly-ann-moss',
          whenInDays: 15,
          confidence: 8,
          resource: 'Hearing voices group, Quaker Rooms',
        },
      ],
    },
    {
      key: 'leyland',
      statement: { dictated: 'Sit in the cab of 738 again and ring the bell.' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'hope'],
      strengths: ['driver', 'museum'],
      importance: 9,
      horizon: 'long_term',
      steps: [],
    },
  ],
};
