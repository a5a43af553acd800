import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'crew',
      statement: {
        own: 'I want my name back on the crew board at the boathouse, shore crew first, and earn the rest.',
        professional:
          'Gwen chose shore crew over helm by herself after a long swim. The coxswain has said that he would have her.',
      },
      why: {
        own: 'There’s a gap on the board where my tally hung. Everybody is too kind to fill it and it’s the kindness that’s killing me. I want my brass back on its hook.',
      },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'connectedness', 'hope'],
      strengths: ['helm', 'swim', 'shore'],
      needs: ['trusted'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'cox',
          what: { own: 'Go and see Alun the cox, with bara brith, and ask him to his face.' },
          ifStuck: { own: 'Leave the bara brith on his step and run. Then ring.' },
          owner: 'person',
          whenInDays: -75,
          confidence: 7,
        },
        {
          key: 'medical',
          what: {
            own: 'Rhodri and I do the medical review form, with a letter from Dr Nwosu that says what I can do.',
          },
          ifStuck: {
            professional: 'I ask the regional medical officer for a call and put Gwen on it with me.',
          },
          owner: 'worker:rhodri-llewellyn',
          whenInDays: 6,
          confidence: 5,
        },
        {
          key: 'launch',
          what: { own: 'Stand on the slip at one practice launch and hold the torch.' },
          ifStuck: { own: 'Bethan’s van will be by the chippy with the engine on.' },
          owner: 'person',
          whenInDays: 24,
          confidence: 6,
          resource: 'Porth Helyg Inshore Rescue',
        },
      ],
    },
    {
      key: 'tuesdays',
      statement: { own: 'Tuesdays with Nel: chips, a film she picks, and my phone in the bread bin.' },
      why: {
        own: 'When I was yellow I was the most fun mum in Wales and she was scared the whole time. I want to be dull and there.',
      },
      lifeArea: 'relationships',
      kind: 'life',
      direction: 'maintain',
      chime: ['connectedness', 'meaning'],
      strengths: ['nel'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'huw-tuesday',
          what: { own: 'Ask Huw to swap his Tuesday for my Thursday for the term.' },
          owner: 'person',
          whenInDays: -48,
          confidence: 6,
        },
        {
          key: 'five',
          what: {
            dictated:
              'Five Tuesdays in a row, marked on the fridge, even if I’m at slack water. If I can’t cook I can lie on the floor and she can put her feet on me.',
          },
          ifStuck: { own: 'Say to Nel “it’s a floor night”. She knows.' },
          owner: 'person',
          whenInDays: 16,
          confidence: 8,
        },
      ],
    },
    {
      key: 'yellow',
      statement: { own: 'I want to catch yellow at primrose, not at canary.' },
      why: {
        own: 'By canary I love everyone and I’ve got their savings. At primrose I can still hear Bethan.',
      },
      lifeArea: 'wellness',
      kind: 'wellbeing',
      direction: 'approach',
      chime: ['empowerment'],
      strengths: ['bank-card', 'swim'],
      needs: ['steady', 'bloods'],
      importance: 9,
      horizon: 'this_year',
      steps: [
        {
          key: 'paint-chart',
          what: { own: 'Make a paint chart with Shanice. Six yellows, what I’m like in each, what helps.' },
          ifStuck: { own: 'Start with canary, I’ve plenty of material.' },
          owner: 'worker:shanice-morgan-clarke',
          whenInDays: 10,
          confidence: 9,
        },
        {
          key: 'copies',
          what: { own: 'Bethan, Mam and Alun get a copy each and leave to use it.' },
          owner: 'supporter:bethan',
          whenInDays: 30,
          confidence: 7,
        },
      ],
    },
    {
      key: 'poem',
      statement: {
        own: 'Ysgrifennu un gerdd am Drwyn Du, a’i darllen yn uchel.',
        lang: 'cy',
        professional:
          'To write one poem about Trwyn Du, and read it aloud. It is an idea for now and Gwen asked that nobody chase it.',
      },
      why: { own: 'For the third lad. I know his name and I have never said it in a room.' },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'difficulty'],
      strengths: ['verse'],
      importance: 8,
      horizon: 'long_term',
      steps: [],
    },
  ],
};
