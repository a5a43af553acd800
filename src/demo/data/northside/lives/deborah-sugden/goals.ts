import type { DemoPlanGoals } from '../../../plan-types';

export const goals: DemoPlanGoals = {
  goals: [
    {
      key: 'story',
      statement: {
        own: 'I want to run a signed story hour for Deaf children and their hearing dads.',
        professional:
          'Four families are waiting for it. The head of children’s services has lent the beanbags.',
      },
      why: { own: 'My dad learned to sign when I was thirty. I would like to save some dads the wait.' },
      lifeArea: 'work_education',
      kind: 'life',
      direction: 'approach',
      chime: ['meaning', 'identity', 'connectedness'],
      strengths: ['librarian', 'teller', 'dad-learned'],
      needs: ['seen'],
      importance: 10,
      horizon: 'this_year',
      steps: [
        {
          key: 'books',
          what: { own: 'Choose four books in which the pictures do the shouting.' },
          owner: 'person',
          whenInDays: -100,
          confidence: 10,
        },
        {
          key: 'cost',
          what: { own: 'Ask the council to pay for the interpreter, in writing, with costs.' },
          ifStuck: { own: 'Delroy comes along and looks disappointed at them.' },
          owner: 'person',
          whenInDays: 9,
          confidence: 6,
        },
        {
          key: 'dad-host',
          what: {
            own: 'Dad greets the other dads at the door, badly, so that they are not afraid of being bad.',
          },
          owner: 'supporter:frank',
          whenInDays: 40,
          confidence: 9,
        },
      ],
    },
    {
      key: 'night',
      statement: { own: 'I want to sleep in the dark again, with the hall light off.' },
      why: {
        own: 'In the dark I can’t hear and I can’t see. Since the ward I keep a lamp on, like a child. Marmite is tired of it too.',
      },
      lifeArea: 'wellness',
      kind: 'wellbeing',
      direction: 'approach',
      chime: ['empowerment', 'difficulty'],
      strengths: ['left'],
      needs: ['sleep'],
      importance: 7,
      horizon: 'soon',
      steps: [
        {
          key: 'pad',
          what: { own: 'Get the pad for under the mattress that shakes if the doorbell goes.' },
          owner: 'worker:tomasz-wojcik',
          whenInDays: -16,
          confidence: 8,
        },
        {
          key: 'dim',
          what: { own: 'A bulb that dims. One notch a week, and I choose the notch.' },
          ifStuck: { own: 'Go back up a notch and read another chapter.' },
          owner: 'person',
          whenInDays: 22,
          confidence: 6,
        },
      ],
    },
    {
      key: 'book',
      statement: { own: 'Draw one page of the book about the expelled dog.' },
      why: { own: 'He sits there all day being the hero, and nobody has written it down.' },
      lifeArea: 'leisure',
      kind: 'life',
      direction: 'approach',
      chime: ['hope', 'identity'],
      strengths: ['author'],
      importance: 6,
      horizon: 'long_term',
      steps: [
        {
          key: 'sketch',
          what: { own: 'Ten sketches of Marmite lying down, his best pose.' },
          owner: 'person',
          whenInDays: 60,
          confidence: 7,
        },
      ],
    },
  ],
};
