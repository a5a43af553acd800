import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'librarian',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity'],
      text: { own: 'Nineteen years as a librarian and I can find any book by what its cover felt like.' },
    },
    {
      key: 'teller',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['identity', 'connectedness'],
      text: { own: 'I can sign the whole of the wolf and the seven kids with two hands and one eyebrow.' },
    },
    {
      key: 'dad-learned',
      lifeArea: 'relationships',
      time: 'past',
      chime: ['connectedness', 'hope'],
      text: { own: 'I taught my own father my own language, and he was fifty-nine.' },
    },
    {
      key: 'house',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'Mortgage, boiler, gutters. I do them all by e-mail and nobody puts me on hold.' },
    },
    {
      key: 'left',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment'],
      text: {
        own: 'I asked for the crisis team by text at three in the morning when there was no text line, and now there is one.',
        professional: 'It is a permanent number, and the poster is her design.',
      },
    },
    {
      key: 'pension',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I read all the small print, for fun, at weekends.' },
    },
    {
      key: 'author',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'A picture book in sign, with a dog in it who gets expelled.' },
    },
  ],
  needs: [
    {
      key: 'seen',
      important: 'to',
      text: { own: 'To be in a room where I am not the only one watching hands.' },
    },
    {
      key: 'sleep',
      important: 'for',
      text: { own: 'Sleep, with the flashing alarm unplugged at weekends.' },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        own: 'Two weeks to book an interpreter, and my bad days give me about an hour.',
        professional:
          'We have asked for a video interpreter on the duty tablet. The trial begins with Deborah.',
      },
    },
    {
      origin: 'personal',
      text: {
        own: 'I nod when I have not understood, a habit from a school where nodding got you out to play.',
      },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'An evening group in sign about living with low days.' },
      reason: 'The nearest is ninety miles off and runs at lunchtime',
      service: 'Deaf peer support',
    },
  ],
  crisisContacts: [
    {
      name: 'Josie Blunt',
      relationship: 'friend',
      phone: '07700 900025',
      when: { own: 'By text only, at any hour, and say Marmite so I know it is real.' },
    },
    {
      name: 'Crisis text line',
      relationship: 'team',
      phone: '07700 900099',
      when: {
        own: 'If Josie is away. I will type in capitals, it is not shouting, it is so that they see me.',
      },
    },
  ],
};
