import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'circle',
      statement: {
        own: 'I want to sing with the Sunday circle again, from the first note to the last, without looking at the clock.',
      },
      why: {
        own: 'When eight women hold one note, there is a place in the middle of it where nobody is anybody’s daughter or mother. I have not stood in that place since last August.',
      },
      lifeArea: 'spirituality_culture',
      kind: 'life',
      direction: 'approach',
      chime: ['connectedness', 'identity', 'meaning'],
      strengths: ['voice', 'list'],
      needs: ['two-hours'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'sitter',
          what: { own: 'Harpreet comes on Sundays at three, and I write her the list of what soothes.' },
          ifStuck: { own: 'Her sister, who is stricter but has a louder laugh.' },
          owner: 'person',
          whenInDays: -8,
          confidence: 7,
        },
        {
          key: 'lift-home',
          what: { own: 'Ask Lakshmi for a lift back, instead of hoping that she will offer.' },
          ifStuck: { own: 'Put it in an e-mail. I can ask for anything in an e-mail.' },
          owner: 'person',
          whenInDays: 3,
          confidence: 4,
        },
        {
          key: 'first-sunday',
          what: { own: 'Go once, sit at the back, sing the second half.' },
          owner: 'person',
          whenInDays: 13,
          confidence: 6,
          resource: 'Sunday singing circle, Tolley Park Pavilion',
        },
      ],
    },
    {
      key: 'seen',
      statement: {
        own: 'I want my work as a carer assessed, in writing, by a person who has met my mother.',
        professional: 'This goal is a task for us more than for Meera, and the steps say so.',
      },
      why: { own: 'I am not asking for a medal. I am asking for the sum to be done honestly.' },
      lifeArea: 'home',
      kind: 'service_use',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      strengths: ['bank', 'care'],
      needs: ['breaks'],
      importance: 10,
      horizon: 'soon',
      steps: [
        {
          key: 'chase',
          what: {
            professional:
              'I ring the council every Monday at nine, and e-mail Meera the answer by ten, also when there is no answer.',
          },
          ifStuck: { professional: 'A formal complaint by both of us, already drafted.' },
          owner: 'worker:tomasz-wojcik',
          whenInDays: -2,
          confidence: 5,
        },
        {
          key: 'diary',
          what: { own: 'Keep a diary of one ordinary week, nights included, with times.' },
          ifStuck: { own: 'Four days would be enough to frighten them.' },
          owner: 'person',
          whenInDays: -15,
          confidence: 9,
        },
      ],
    },
    {
      key: 'lessons',
      statement: {
        own: 'Teach a small class of children at home on Saturday mornings, with Amma listening.',
      },
      why: { own: 'She taught me on that same rug. She corrects my pitch even now, as Kamala.' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'meaning'],
      strengths: ['pupils', 'trained'],
      importance: 7,
      horizon: 'this_year',
      steps: [
        {
          key: 'ask-temple',
          what: { own: 'Put a card on the board at the temple hall.' },
          owner: 'person',
          whenInDays: 70,
          confidence: 5,
          resource: 'Sri Murugan Temple hall',
        },
      ],
    },
  ],
};
