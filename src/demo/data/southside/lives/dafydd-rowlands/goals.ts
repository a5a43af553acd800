import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'macsen',
      statement: {
        dictated: 'I want to have Macsen by myself for an afternoon, and give him back clean and laughing.',
        professional: 'Osian set no test. He only asked that it be a plain Saturday, not a birthday.',
      },
      why: {
        dictated:
          'I missed most of Osian. I was there, mind. I was in the room. I’ll not be in the room like that again.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'meaning', 'hope'],
      strengths: ['sober', 'grandad'],
      needs: ['earn'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'ask-osian',
          what: { dictated: 'Ask him, on the quay, in daylight.' },
          owner: 'person',
          whenInDays: -300,
          confidence: 5,
        },
        {
          key: 'read-crab',
          what: { dictated: 'Learn the crab book, so I can read it to the boy.' },
          ifStuck: { dictated: 'Make up the words. He’s two.' },
          owner: 'worker:shanice-morgan-clarke',
          whenInDays: -200,
          confidence: 6,
        },
        {
          key: 'afternoon',
          what: { dictated: 'One Saturday, the beach, home by four.' },
          owner: 'supporter:osian',
          whenInDays: -90,
          confidence: 8,
        },
      ],
    },
    {
      key: 'fleet',
      statement: { dictated: 'Fish the Mair Eluned for a full season and land enough to pay my way.' },
      why: { dictated: 'It’s a fine thing to be tired for a reason.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'meaning'],
      strengths: ['boat', 'books'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'licence',
          what: { dictated: 'Get the licence back, with Rhodri to read me the long words.' },
          owner: 'worker:rhodri-llewellyn',
          whenInDays: -420,
          confidence: 6,
        },
        {
          key: 'season',
          what: { dictated: 'April to October, five days a week, radio on.' },
          ifStuck: { dictated: 'Four days. The lobsters won’t tell.' },
          owner: 'person',
          whenInDays: -60,
          confidence: 7,
        },
      ],
    },
    {
      key: 'gwyn',
      statement: { dictated: 'I want to take a wreath to the Point for Gwyn, sober, and come home after.' },
      why: {
        dictated: 'Every year I’d set off to do it and end up in the Ship. Twelve wreaths I left in a pub.',
      },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'difficulty'],
      strengths: ['sea-songs'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'wreath',
          what: { dictated: 'The thirteenth one, with Osian in the bow.' },
          ifStuck: { dictated: 'Throw it off the quay. Same sea.' },
          owner: 'person',
          whenInDays: -150,
          confidence: 6,
          resource: 'Pen Cei flower stall',
        },
      ],
    },
    {
      key: 'class',
      statement: { dictated: 'Go to the reading class at the college.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['hope'],
      strengths: ['reading'],
      importance: 5,
      steps: [
        {
          key: 'glass',
          what: { dictated: 'Walk past it first and see who’s in.' },
          owner: 'person',
          whenInDays: -250,
          confidence: 3,
        },
      ],
    },
  ],
};
