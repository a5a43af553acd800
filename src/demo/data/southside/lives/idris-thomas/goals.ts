import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'choir',
      statement: {
        dictated: 'I want to sing “Myfanwy” with the choir at the spring concert, in the back row, standing.',
        professional:
          'Standing matters. The choirmaster offered a chair at the front, and it was declined with thanks.',
      },
      why: {
        dictated:
          'It was hers. I couldn’t get past the second verse at the funeral, and Elwyn sang it for me. I’d like to finish it.',
      },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'connectedness', 'identity'],
      strengths: ['bass', 'came-back'],
      needs: ['sing', 'hip'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'tape',
          what: {
            dictated: 'Elwyn brings the tape of the second bass line, and we go through it in the shed.',
          },
          owner: 'supporter:elwyn',
          whenInDays: -52,
          confidence: 9,
        },
        {
          key: 'downstairs',
          what: {
            dictated: 'Nerys asks the deacons if practice can come down to the schoolroom, for one term.',
          },
          ifStuck: {
            dictated: 'Two of the tenors carry me up in a chair. They’ve offered. They’ve bad backs.',
          },
          owner: 'worker:nerys-jones',
          whenInDays: 20,
          confidence: 5,
          resource: 'Côr y Graig',
        },
        {
          key: 'stand',
          what: { dictated: 'Stand for four minutes by the clock, holding the vice.' },
          ifStuck: {
            dictated: 'Two minutes, and the slow verse sitting down, at home, where she’ll not mind.',
          },
          owner: 'person',
          whenInDays: 38,
          confidence: 6,
        },
      ],
    },
    {
      key: 'beca',
      statement: { dictated: 'I want to make a sledge with Beca, with her doing the cutting.' },
      why: {
        dictated:
          'She asked me what the tools are called, and when I told her she wrote them down. Nobody’s written down a thing I know since the union.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'hope'],
      strengths: ['shed', 'grandad'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'bench',
          what: { dictated: 'Olly and me lower the bench so that she can reach and I can sit.' },
          owner: 'worker:oliver-stannard',
          whenInDays: -30,
          confidence: 8,
        },
        {
          key: 'runners',
          what: { dictated: 'Steam the runners, one Saturday, the pair of us.' },
          ifStuck: { dictated: 'Draw it first. A drawing’s half a sledge.' },
          owner: 'person',
          whenInDays: 55,
          confidence: 7,
        },
      ],
    },
    {
      key: 'evenings',
      statement: { dictated: 'Not to sit in the dark from five o’clock waiting for ten.' },
      why: { dictated: 'The days I can do. It’s when the lamps come on in other houses.' },
      lifeArea: 'home',
      kind: 'wellbeing',
      direction: 'avoid',
      chime: ['difficulty', 'connectedness'],
      strengths: ['husband', 'thrift'],
      importance: 7,
      horizon: 'soon',
      steps: [
        {
          key: 'lamp',
          what: { dictated: 'Put her lamp on myself, at half past four, before it needs it.' },
          owner: 'person',
          whenInDays: -66,
          confidence: 8,
        },
        {
          key: 'supper',
          what: {
            dictated: 'Cook one page of the notebook for Elwyn on a Monday, and he brings the crossword.',
          },
          ifStuck: { dictated: 'Tinned soup counts if it’s in the good bowls.' },
          owner: 'person',
          whenInDays: 29,
          confidence: 6,
        },
      ],
    },
  ],
};
