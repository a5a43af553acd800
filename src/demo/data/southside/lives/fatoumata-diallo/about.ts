import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Heads. Every woman who sits in my chair hands me her tired, and I plait it into something. What matters is that one day somebody takes mine.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Aïcha. Mariama in Lyon. My mother in Conakry, who sends me fonio through strangers at airports. The old ladies of the Thursday set, who are Welsh and want to hear about my grandmother.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I have five languages and I am quiet in all of them on a Monday. Text me, and put a heart so that I know you are not the bank.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'My own hair is done. That is the whole answer. A hairdresser with a scarf on is a house with the curtains shut.',
        professional: 'Scarf for three days running is our agreed sign, and Aïcha is the one who counts.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Let me do something with my hands on your head while we talk. Even a fringe.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Please do not tell me that I am so strong. It is a way of putting down the other end of the sofa.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'When I lie there, I am not resting. I am under the bed of the sea. You don’t have to pull. Come and lie on the other sofa and put the television on with no sound. Later, say: Tima, there is rice. Then I might come up for the rice.',
        professional: 'Aïcha has done this on six Mondays, and the rice has worked on five of them.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I lost a baby at seven months, the winter that we opened. I was back on my feet in nine days, because the lease was signed. I have not been asked her name. It is Kadiatou.',
      },
    },
    {
      key: 'wrote',
      heading: 'supported_by',
      text: { own: 'I wrote it between two box braids and a relaxer, so some of it is with one thumb.' },
    },
  ],
  values: [
    {
      text: {
        own: 'Un seul doigt ne ramasse pas un caillou.',
        lang: 'fr',
        professional:
          'A single finger does not pick up a pebble: her grandmother’s, and now it is on the salon wall.',
      },
    },
    { text: { own: 'You pay the girl who sweeps before you pay yourself.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The talking, at eight on a Monday, so that I have to put on shoes for it.' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'Tablets that shake the hands. I hold blades near people’s ears.' },
    },
    { area: 'care', wish: 'want', text: { own: 'A worker who has eaten. Hungry people hurry me.' } },
  ],
};
