import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'choir',
      statement: {
        own: 'I want to start a choir of early workers who sing at half past six, before the offices wake.',
      },
      why: {
        own: 'There are cleaners, drivers and bakers in this town who never see each other in daylight. We hold up the whole day and then we go home before it starts.',
      },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'meaning', 'identity'],
      strengths: ['lead', 'circle', 'teacher'],
      needs: ['heard'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'room-key',
          what: { own: 'Ask the station manager for the waiting room on Fridays.' },
          owner: 'person',
          whenInDays: -30,
          confidence: 7,
        },
        {
          key: 'voices',
          what: {
            own: 'Find five voices.',
            professional: 'Jo has put word round the hospital laundry, where three people hum.',
          },
          ifStuck: { own: 'Start with two. Two is a harmony.' },
          owner: 'person',
          whenInDays: 20,
          confidence: 8,
        },
        {
          key: 'first-song',
          what: { own: 'Sing one whole song, all four parts, before the 6.52 leaves.' },
          owner: 'person',
          whenInDays: 48,
          confidence: 6,
          resource: 'Haverlow bus station waiting room',
        },
      ],
    },
    {
      key: 'stone',
      statement: { own: 'I want to go home and stand at my sister’s grave, and sing what I did not sing.' },
      why: { own: 'I paid for the stone. I chose the words by text message. I have never touched it.' },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'difficulty'],
      strengths: ['circle'],
      importance: 10,
      horizon: 'long_term',
      steps: [
        {
          key: 'turn',
          what: { own: 'Take my turn of the savings circle in June, for the ticket, and not give it away.' },
          ifStuck: { own: 'Let MaZulu hold it for me with her face shut.' },
          owner: 'person',
          whenInDays: 75,
          confidence: 6,
        },
        {
          key: 'dates',
          what: { own: 'Jo writes to my boss with me about three weeks without pay.' },
          owner: 'worker:joanna-pickering',
          whenInDays: 18,
          confidence: 7,
        },
      ],
    },
    {
      key: 'table',
      statement: { own: 'I eat a plate of food, sitting down, with the wireless on, every day at noon.' },
      why: { own: 'My mother asks me on Sundays what I ate. I do not like to lie to a woman of ninety.' },
      lifeArea: 'home',
      kind: 'wellbeing',
      direction: 'maintain',
      chime: ['empowerment'],
      strengths: ['room'],
      needs: ['eat'],
      importance: 6,
      horizon: 'soon',
      steps: [
        {
          key: 'chair',
          what: { dictated: 'Clear the washing off the good chair, and keep it off.' },
          owner: 'person',
          whenInDays: -40,
          confidence: 9,
        },
      ],
    },
  ],
};
