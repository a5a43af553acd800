import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'That my mother is safe and spoken to kindly. That I sing every day, even if it is only to the pressure cooker. That somebody sees there are two of us in this house who need looking after.',
        professional:
          'This is the sentence Meera wants read out first at every meeting about her. I read it out.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Amma, who is eighty-four and thinks I am her sister Kamala on most afternoons. Karthik. Lakshmi from the singing circle. My husband Suresh, eleven years gone, to whom I still report the cricket.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I was at the bank for twenty-four years. I like an agenda. I like a thing to be done by the person who said they would do it.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Up before the sun. Kolam on the step, even in the rain, even when the postman treads on it. Filter coffee. The tanpura app on my phone and an hour of scales.',
      },
    },
    {
      key: 'going-under',
      heading: 'wellness',
      text: {
        dictated:
          'Before I go under, the colours go. I stop seasoning the food. Amma notices that, she says “Kamala, who died?” It is the one thing she is never wrong about.',
        professional:
          'We have agreed that unsalted sambar is a reason to ring me, and it has been used once.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        own: 'Say good morning to my mother before you say it to me. Take your shoes off and you may have whatever you want.',
      },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Do not tell me to put my own oxygen mask on first. I have heard it eleven times. There is one mask.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'Two hours. That is all. If somebody sits with Amma for two hours I can do the rest myself.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I have been under three times: after Karthik was born, after Suresh, and after the branch closed. Each time I came up. I keep a list of how.',
      },
    },
  ],
  values: [
    { text: { own: 'Duty is not a burden when it is shared. When it is not shared it is just arithmetic.' } },
    {
      text: {
        own: 'A raga has its hour. You do not sing the evening in the morning. I try to live like that.',
      },
    },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The talking sessions, by video, after eight at night when the house is asleep.' },
    },
    {
      area: 'treatment',
      wish: 'refuse',
      text: {
        own: 'Sleeping tablets, while I am the only one here to hear her get up.',
        professional: 'Quite right. I have marked it so that nobody offers them out of habit.',
        by: 'leila-farahani',
      },
    },
    {
      area: 'care',
      wish: 'avoid',
      text: {
        own: 'A different agency carer each week. Amma hides from new people, and then I spend the two hours finding her.',
      },
    },
    {
      area: 'environment',
      wish: 'want',
      text: {
        own: 'If I must go in, let it be somewhere with a garden, and let Amma go to the Sandhu sisters, not to a home.',
      },
    },
  ],
};
