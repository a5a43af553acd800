import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: '1. Trains 🚂 2. Mam 3. Being told the real time and not “soon” 4. Crisps that are all the same shape 5. Nobody touching the layout',
        professional: 'Jac put these in order and says that the order is load-bearing.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Mam. Mr Bevan. Online there’s TankEngineTess and Points_Failure and we’ve been in the same server for 5 years so they count. My nan counts even though she’s dead',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I look at your ear. I am listening to your face with my ears. If I say “no” and then do the thing it’s because I needed to say no first',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Layout on, headphones on 🎧, same mug. I correct people about bogies. When I stop correcting people something’s wrong',
      },
    },
    {
      key: 'interference',
      heading: 'wellness',
      text: {
        dictated:
          'The interference is when the other channel comes on. It’s a voice like a station announcement but it’s about me. It says my name and a platform that doesn’t exist. If there are two announcements at once I can’t move.',
        professional:
          'Lisa thought that he was being stubborn in the hall. He was waiting for the announcement to finish.',
      },
    },
    {
      key: 'do-1',
      heading: 'please_do',
      text: {
        own: 'Tell me what will happen in a list with numbers. Then do it in that order. If number 3 changes say “3 has changed”',
      },
    },
    { key: 'do-2', heading: 'please_do', text: { own: 'Turn off the big light 💡' } },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Don’t say “how does that make you feel”. Say “which of these” and give me some',
        professional:
          'I carry six cards. “Fizzy” is the one he uses most, and he drew a seventh, which is just grey.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'If I’m stuck, put the timetable in my hand. Any timetable. I’ll find the next train and that gets me to the next minute',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I left college because the bell, the canteen and a boy called Kieran. It wasn’t because I couldn’t do the work. I did the whole second year’s maths in October',
      },
    },
  ],
  values: [
    { text: { own: 'If the timetable says 10:04 you leave at 10:04. That’s respect' } },
    { text: { own: 'Old things should be kept working by someone' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'Liquid not tablets. Strawberry not orange. I have tested both' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        own: 'Anything that makes my legs want to run when I’m sitting down',
        professional:
          'That was the spring dose, and it was stopped within a day of his telling us. He had drawn a graph.',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        own: 'Gareth comes at 11:00 for 40 minutes on Wednesdays. If he’s going to be late he texts how late in minutes',
      },
    },
    {
      area: 'environment',
      wish: 'refuse',
      text: { own: 'The waiting room with the fish. The pump is at 50 hertz and it’s flat' },
    },
  ],
};
