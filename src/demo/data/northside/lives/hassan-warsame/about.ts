import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'In my family a poem can settle a debt. I’ve got my grandfather’s by heart and a few of mine. I want to be known for the second kind.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Awoowe, my grandfather, who’s eighty-three and used to hold a whole market quiet. Aunt Hodan. Dad on Fridays. My boys Mo and Kareem from the chicken shop.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I go round a thing three times before I land on it. Most people jump in on the second lap.',
        professional: 'On the third lap he told me about the hospital. It was worth the first two.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'One notebook, one pen, fajr on time, box fresh trainers. I write eight lines a day and cross out six.',
      },
    },
    {
      key: 'flood',
      heading: 'wellness',
      text: {
        dictated:
          'The flood is when they all come. Every line anybody ever said, all rhyming. I write on my arms, on the wall, I’m walking at night to keep up. It feels like the best I’ve ever written. It never is. I’ve read it after. It’s mostly the word river.',
        professional: 'He keeps one of those pages in his wallet, as a joke and as a warning.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Let me finish the line. Even if it’s long. It’s going somewhere.' },
    },
    { key: 'dont', heading: 'please_dont', text: { own: 'Don’t ask if I’ve “thought about rapping”.' } },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'In the flood, take the pen and walk beside me. Say one line of Awoowe’s, slowly, and I’ll say the next one. He’s slow. It slows me.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I got arrested for reading a poem to a cash machine. I’d like it noted that it was a good one.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Af-Soomaali waa hodan.',
        lang: 'so',
        professional: 'The Somali language is rich; it is also, he points out, a pun on his aunt’s name.',
      },
    },
    { text: { own: 'You don’t put your name on another man’s line.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The injection once a month, so I’m not having the same fight with a box every night.' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        own: 'Doses where I can’t find a word and I’ve got to point at the salt.',
        professional:
          'We count words with him: ten in a minute that begin with the letter S. Below seven, I ring the doctor.',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: { own: 'Sheikh Ismail to visit if I go in. He reads Quran and he also does a good Mr Bean.' },
    },
  ],
};
