import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'I came here with a label on my coat in 1941, for six weeks. I’ve stopped waiting to be collected. What matters is my own fire, my own front step, and somebody to tell things to at four o’clock.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        dictated:
          'Auntie Blod and Uncle Wil, who took the label off. They’re in the chapel yard and I’ve the plot next door. Gail. The pastor. Ruby Marks, if she’s living. And the robin, the same one, it can’t be, but it is.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        dictated: 'I’m slow now, like a wireless warming up. There’s nothing wrong with the programme.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'When I’m well the grate’s black, the step’s white, and I’ve a word for everyone. If you see me with my coat on indoors, be gentle. I’m six, and I’m at the station.',
        professional:
          'In those hours nobody says what year it is. We ask who is coming to meet her, and listen.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { dictated: 'Stay for the second cup. The first is only manners.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: { dictated: 'Don’t put me on a coach. Any coach. I’ll walk, thank you.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'Sit down, take your coat off, and take mine off too while you’re at it. Hang them up together. That’s how Auntie Blod did it. I stop looking at the door then.',
        professional:
          'Every one of us hangs up two coats now. It has saved more sedatives than I could count.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        dictated:
          'My mother never came because there was no mother to come, after the May bombs. They told me on a Tuesday. I said could I still have the egg. People think that’s sad. It was a very good egg.',
      },
    },
  ],
  values: [
    { text: { dictated: 'You take the child in first. You ask who they belong to after.' } },
    { text: { dictated: 'Waste nothing, least of all a fire.' } },
  ],
  preferences: [
    { area: 'treatment', wish: 'avoid', text: { dictated: 'The tablets that make me agreeable.' } },
    {
      area: 'care',
      wish: 'want',
      text: {
        dictated: 'To be nursed in this house, by the range, and no suitcase brought out where I can see it.',
        professional: 'The case is at Gail’s. If Olwen ever needs a bag for hospital, we carry a pillowcase.',
      },
    },
    { area: 'environment', wish: 'refuse', text: { dictated: 'A home with a number on the door.' } },
  ],
};
