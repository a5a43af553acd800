import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'bench',
      statement: {
        own: 'I want to open the Saturday repair bench under the viaduct, for money or for nothing.',
      },
      why: {
        own: 'At home my father mended in the road, so that everyone could see how. A boy would stop to watch, and by the end of the day he was holding the pump.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'identity'],
      strengths: ['mender', 'father-shop'],
      needs: ['useful'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'insurance',
          what: { own: 'Tomek and I read the insurance paper twice.' },
          owner: 'worker:tomasz-wojcik',
          whenInDays: -40,
          confidence: 6,
        },
        {
          key: 'punctures',
          what: { own: 'First Saturday: punctures only.' },
          ifStuck: { own: 'Sit with a wheel in my lap until someone comes, they always come to a wheel.' },
          owner: 'person',
          whenInDays: 9,
          confidence: 8,
        },
        {
          key: 'sign',
          what: { own: 'Malcolm holds the sign. He asked to.' },
          owner: 'resource:Malcolm from downstairs',
          whenInDays: 9,
          confidence: 9,
        },
      ],
    },
    {
      key: 'photo',
      statement: { own: 'Send my children a photograph in which I am smiling and it is true.' },
      why: { own: 'They have a picture of me at the airport. I look like a parcel.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'hope'],
      strengths: ['husband'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'camera',
          what: { own: 'Kelly carries the camera for one week and does not warn me.' },
          owner: 'worker:kelly-ann-moss',
          whenInDays: -15,
          confidence: 6,
        },
        {
          key: 'frame',
          what: { own: 'Print it and post it, with a stamp, so that they can hold it.' },
          owner: 'person',
          whenInDays: -5,
          confidence: 9,
        },
      ],
    },
    {
      key: 'family',
      statement: { own: 'I want the five of us at one table before Grace is fifteen.' },
      why: {
        own: 'She is twelve and she sends me sums to check. I would like to check them over her shoulder.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'difficulty'],
      strengths: ['fees', 'garage'],
      importance: 10,
      horizon: 'long_term',
      steps: [
        {
          key: 'sum',
          what: {
            dictated:
              'Write on one sheet how much wage the law wants, how much I have, and how many bicycles lie between.',
          },
          owner: 'person',
          whenInDays: 25,
          confidence: 7,
        },
        {
          key: 'adviser',
          what: { own: 'Ask the law centre to speak to Wanjirũ too, on the same call.' },
          ifStuck: { own: 'Pastor knows a lady in Brackenford who did it.' },
          owner: 'worker:tomasz-wojcik',
          whenInDays: 39,
          confidence: 5,
          resource: 'Haverlow Law Centre',
        },
      ],
    },
  ],
};
