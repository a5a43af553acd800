import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'My daughter Lamar, who is thirteen and already taller than her opinions. My brother. My sewing machine, which I bought before I bought a bed. I want my home to smell of coffee and hot cloth, and I want to be the one who decides when we laugh and when we cry.',
        professional:
          'Amira asked us to begin here each time and to leave the forms for last. Visits that start with what she is sewing go further.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Lamar. Youssef and his wife Hala, and their twins, who eat everything. My mother in Homs, by video, every Friday after prayers. Pauline downstairs at number 29. Zaatar the cat is not a person but nobody has told him.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'My English is good. On a bad day it goes slowly, like a lift that stops at every floor. Wait for me. Please do not finish my sentences, you always finish them wrong.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'When I am well I hum. I don’t notice it but Lamar does. The machine is going by nine, there is bread rising, and I argue with the radio. When I stop arguing with the radio, something is starting.',
        professional:
          'The humming is the sign Lamar, Youssef and Amira all named on their own. We use it in place of a checklist.',
      },
    },
    {
      key: 'do-1',
      heading: 'please_do',
      text: {
        own: 'Take the coffee when I offer it. Ask about my mother by her name, Samira. Tell me how long you can stay.',
      },
    },
    {
      key: 'do-2',
      heading: 'please_do',
      text: {
        own: 'Speak to me about the science. I taught chemistry for eight years. I would like to know what the tablet does.',
      },
    },
    {
      key: 'dont-1',
      heading: 'please_dont',
      text: {
        own: 'Do not ask about the war to fill a silence. If I want to talk about it I will put the kettle on twice.',
      },
    },
    {
      key: 'dont-2',
      heading: 'please_dont',
      text: { own: 'Don’t use my daughter to translate. She has enough homework.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'In the heavy weeks, sit with me while I do one small job. Not talking. Just be there while I sew a button. After three buttons I can usually speak.',
        professional:
          'Delroy and I both do this. Three buttons is about twenty minutes, so we plan the visit around it.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I fast in Ramadan and I move my tablets to fit. We worked it out together and it is fine, so no more leaflets.',
      },
    },
    {
      key: 'who-wrote',
      heading: 'supported_by',
      text: {
        own: 'I wrote most of this on my phone on the number 14. Jo typed some when my hands were full of pins.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'بيتي هو المكان الذي أضحك فيه بصوت عالٍ ولا أعتذر.',
        lang: 'ar',
        professional:
          'In English, in Amira’s own telling: my home is the place where I laugh out loud and do not say sorry.',
      },
    },
    { text: { own: 'Work with my hands that somebody wears on a good day of their life.' } },
    {
      text: {
        own: 'Truth, also when it is about me. I would rather hear a hard thing than a soft one that means nothing.',
      },
    },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'One tablet at night, the one that lets me wake for Lamar’s breakfast.',
        professional:
          'We lowered it twice at Amira’s request and met after each change. She kept a notebook of her mornings, which made the choice clear.',
        by: 'leila-farahani',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'Anything that makes my hands shake. A dressmaker with shaking hands is a comedian.' },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        own: 'A woman if I ever have to be in hospital, for the nights. Explain every door that locks.',
      },
    },
    {
      area: 'environment',
      wish: 'refuse',
      text: {
        own: 'A room at the end of a corridor with no window. I will sleep in a chair by the desk before I sleep there.',
      },
    },
  ],
};
