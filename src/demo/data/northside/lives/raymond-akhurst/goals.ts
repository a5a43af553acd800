import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'tea-dance',
      statement: { dictated: 'I want to play for the tea dance in the Methodist hall and be paid in cake.' },
      why: {
        dictated: 'Nobody at a tea dance has a lanyard on. And you get to watch old couples find the beat.',
      },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'connectedness', 'meaning'],
      strengths: ['ear', 'kept'],
      needs: ['audience'],
      importance: 9,
      horizon: 'soon',
      steps: [
        {
          key: 'pedals',
          what: { dictated: 'Kelly walks me down there to try the pedals.' },
          owner: 'worker:kelly-ann-moss',
          whenInDays: -28,
          confidence: 8,
        },
        {
          key: 'waltzes',
          what: { dictated: 'Learn six waltzes that nobody has died to.' },
          ifStuck: { dictated: 'The Blue Danube, twice.' },
          owner: 'person',
          whenInDays: 16,
          confidence: 9,
        },
        {
          key: 'half',
          what: { dictated: 'Play the first half, then sit down with a plate and a stranger.' },
          ifStuck: { dictated: 'Eat it standing by the piano. I’m allowed to mind the piano.' },
          owner: 'person',
          whenInDays: 37,
          confidence: 5,
          resource: 'Methodist hall tea dance',
        },
      ],
    },
    {
      key: 'flat',
      statement: { dictated: 'I want a place where I can play at midnight with the soft pedal down.' },
      why: {
        dictated:
          'Midnight’s when the good ones come. For twenty-six years I’ve had to remember them till morning.',
      },
      lifeArea: 'home',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'empowerment'],
      strengths: ['own-piano', 'tea'],
      importance: 10,
      horizon: 'long_term',
      steps: [
        {
          key: 'list',
          what: {
            professional:
              'Siobhán asks every month, in writing, where Ray stands on the list, and reads him the reply.',
          },
          ifStuck: {
            professional: 'His councillor likes Gershwin. It has been mentioned.',
            by: 'kelly-ann-moss',
          },
          owner: 'worker:siobhan-keane',
          whenInDays: 12,
          confidence: 6,
        },
        {
          key: 'buses',
          what: { dictated: 'Learn the 9 and the 22, so I can live further out.' },
          owner: 'person',
          whenInDays: 44,
          confidence: 6,
        },
      ],
    },
    {
      key: 'sylvia-sunday',
      statement: { dictated: 'I want to have Sylvia for Sunday dinner that I’ve cooked.' },
      why: {
        dictated:
          'She ate at her own for thirty years with an empty place. I’d like to be the one to put the gravy down.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness'],
      strengths: ['house-mate'],
      importance: 8,
      horizon: 'this_year',
      steps: [
        {
          key: 'chicken',
          what: { dictated: 'Do a practice chicken for the lads.' },
          ifStuck: { dictated: 'Do a practice potato.' },
          owner: 'person',
          whenInDays: -6,
          confidence: 7,
        },
      ],
    },
  ],
};
