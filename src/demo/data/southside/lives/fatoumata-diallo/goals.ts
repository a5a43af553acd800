import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'day-off',
      statement: { own: 'I want a day off that I do not spend lying down.' },
      why: {
        own: 'On Mondays the salon is dark and so am I. There is a lighthouse on this coast, and I have only seen it on my own calendar.',
      },
      lifeArea: 'leisure',
      kind: 'wellbeing',
      direction: 'approach',
      chime: ['hope', 'connectedness'],
      strengths: ['listens'],
      needs: ['held'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'walk',
          what: { own: 'Walk to the lighthouse with Aïcha’s pram brigade at eleven.' },
          ifStuck: { own: 'They go past my window. I will wave, and perhaps the wave has shoes on.' },
          owner: 'person',
          whenInDays: 3,
          confidence: 6,
        },
        {
          key: 'breakfast',
          what: { own: 'Breakfast out of the house before nine, with an egg in it.' },
          owner: 'person',
          whenInDays: -10,
          confidence: 7,
        },
        {
          key: 'rota',
          what: { own: 'Aïcha takes the salon phone on Mondays, in her own bag.' },
          owner: 'supporter:aicha',
          whenInDays: -20,
          confidence: 9,
        },
      ],
    },
    {
      key: 'kadiatou',
      statement: { own: 'I want to give Kadiatou her naming day, four years late.' },
      why: {
        own: 'We name on the seventh day. I was at the bank. She should have had the ram and the kola and my mother’s voice down the telephone.',
      },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'difficulty', 'connectedness'],
      strengths: ['pray', 'cook'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'imam',
          what: { own: 'Ask the imam’s wife how it may be done.' },
          ifStuck: { own: 'Mariama will ask in Lyon and send me the answer.' },
          owner: 'person',
          whenInDays: 15,
          confidence: 4,
        },
        {
          key: 'cloth',
          what: { own: 'Choose the cloth. Enough for four women and one small one.' },
          owner: 'person',
          whenInDays: 50,
          confidence: 7,
        },
      ],
    },
    {
      key: 'school',
      statement: { own: 'Train two girls from the town to plait, for pay, from September.' },
      why: {
        own: 'They come in and watch through the window as I watched, in Madina market, with my nose on the glass.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'hope'],
      strengths: ['word', 'academy', 'till'],
      importance: 8,
      horizon: 'this_year',
      steps: [
        {
          key: 'college',
          what: { own: 'Mei finds who at the college signs the paper for apprentices.' },
          owner: 'worker:mei-ling-tan',
          whenInDays: 21,
          confidence: 7,
        },
      ],
    },
  ],
};
