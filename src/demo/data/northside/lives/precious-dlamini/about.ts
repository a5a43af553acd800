import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'I clean the bus station from four in the morning and I sing while I do it, because that roof gives you back your own voice. My daughter at college. Sending the school fees home before I buy my own shoes.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Nomsa. My mother in eDumbe, who is ninety and still hoes. The twelve women of the savings circle. My sister Thandeka, who died in my first year here, when I could not pay for the flight.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'If I answer in isiZulu I am tired, so give me a minute to come back. I will say “we” when I mean “I”. Ask me which.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'When I am well you hear me before you see me. Keys, bucket, Psalm 121. When the heavy coat is on, I do the floor in silence, and the pigeons come in, because they think nobody is there.',
        professional:
          'One of the night drivers rang us in March because the station was quiet. That is how this support began.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        own: 'Greet me first, and then the rest. How did you sleep? How are your people? It is not small talk, it is the door.',
      },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Don’t lower your voice when you say the word depression. I have a mop, I am not made of glass.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'Bring me a job that two people must do. Fold a sheet with me. Each time we meet in the middle I can say one thing.',
        professional: 'We have folded the same sheet eleven times. I own it now.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'At home I was a teacher of singing. Here I have been “love” and “excuse me” for sixteen years, and I have been a cleaner with perfect pitch.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Angikhohlwa.',
        lang: 'zu',
        professional:
          'It means “I do not forget”. Precious chose this for her sister, and asked that it stand first.',
      },
    },
    { text: { own: 'A floor should be so clean that a queen could sit down on it and also a baby.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The group for grief at the Quaker Rooms, not the course with homework.' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'A tablet that keeps me in bed past three, because then I lose the job and get sadder.' },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        own: 'If you must come to my work, come as a friend. Carry a bag. Miss a bus.',
        professional: 'I have now missed the 5.40 on four occasions.',
      },
    },
  ],
};
