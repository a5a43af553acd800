import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'apprentice',
      statement: {
        own: 'I want to finish my apprenticeship with Dot and tattoo my first real person, with my name on the licence.',
        professional:
          'The hygiene certificate is the last paper they need. Everything else is practice skin.',
      },
      why: {
        own: 'People come in to cover things. I know about that. I’d sit with them and I wouldn’t ask, and they’d go out with a heron.',
      },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['identity', 'meaning', 'hope'],
      strengths: ['line', 'shop'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'certificate',
          what: { own: 'Do the blood and bugs course online, in the library, two mornings.' },
          ifStuck: { own: 'Do it in the shop with Dot shouting the answers.' },
          owner: 'person',
          whenInDays: 9,
          confidence: 8,
          resource: 'Haverlow Central Library',
        },
        {
          key: 'grapefruit',
          what: { own: 'Forty grapefruit. Lines on all of them.' },
          owner: 'person',
          whenInDays: 25,
          confidence: 9,
        },
        {
          key: 'first-skin',
          what: { own: 'Dot says who is first, and it’ll be Dot.' },
          ifStuck: { own: 'Start on the back of her calf where she can’t see my face.' },
          owner: 'supporter:dot',
          whenInDays: 60,
          confidence: 7,
        },
      ],
    },
    {
      key: 'door',
      statement: {
        own: 'I want a place by winter where the lock is mine, even if it’s the size of a stamp.',
      },
      why: { own: 'I sleep in my skates, near enough. Bag packed since I was nine. I’d like to unpack.' },
      lifeArea: 'home',
      kind: 'life',
      direction: 'approach',
      chime: ['empowerment', 'hope'],
      strengths: ['snake', 'pennies'],
      needs: ['lock'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'letter',
          what: { own: 'Callum writes to the council and I draw on the envelope so they’ll remember it.' },
          ifStuck: { professional: 'I take it to the care leavers’ advocate, who has won two like it.' },
          owner: 'worker:callum-fraser',
          whenInDays: 4,
          confidence: 6,
        },
        {
          key: 'viewings',
          what: { own: 'See three rooms. Say no to the first one, out loud, for practice.' },
          owner: 'person',
          whenInDays: 35,
          confidence: 5,
        },
      ],
    },
    {
      key: 'wave',
      statement: {
        own: 'I want to get through the wanting-to without hurting myself, one wave at a time, and still be able to say when it’s big.',
      },
      why: {
        dictated:
          'Because I like the eejit in the mirror more than I did. And because long sleeves in July are a pain in the hole.',
      },
      lifeArea: 'wellness',
      kind: 'symptom',
      direction: 'avoid',
      chime: ['empowerment', 'difficulty'],
      strengths: ['stopped', 'skates'],
      importance: 8,
      horizon: 'soon',
      steps: [
        {
          key: 'pen',
          what: { own: 'Red pen first, ten minutes, draw the wave on the skin.' },
          ifStuck: { own: 'Send the wave to Callum or Delroy. Hold Gravy. She’s cold and she doesn’t care.' },
          owner: 'person',
          confidence: 7,
        },
        {
          key: 'kit',
          what: { own: 'Give the tin to Dot to mind. Not the pens tin, the other one.' },
          owner: 'person',
          whenInDays: -18,
          confidence: 8,
        },
      ],
    },
  ],
};
