import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'My rye starter is older than my marriage was, and it has never lied to me. My hands. Bread going out of the door while the street is still blue.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Babcia Hela, who gave me the starter in a jam jar. Danuta. My brother Tomek in Gdynia, not to be mixed up with Tomek from here. Mr Shah, who owns the bakery and cries at advertisements.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'In English I am polite. In Polish I am true. If you want to know, get the phone out and ring the lady.',
        professional:
          'We speak Polish together, and I still book the interpreter: she asked not to have her worker and her translator be the same man.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'There is flour on my nose and I know it. I taste the air before the rain. I post a picture of a crumb and three people in Argentina care.',
      },
    },
    { key: 'do', heading: 'please_do', text: { own: 'Eat it while it is warm. Then talk.' } },
    {
      key: 'dont',
      heading: 'please_dont',
      text: { own: 'Please don’t say “you must be exhausted” to a baker, we know.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'On a flat dough day I do everything right and nothing rises. Don’t tell me that it will pass. Come at four in the morning and lean on the counter. One person in the light is enough.',
        professional:
          'I set an alarm and went. We said perhaps nine words. She slid a roll across, and I understood that I had done it right.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'He never hit me. He counted. Each spoon, each minute, each coin. I still hear a clock when I butter bread.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Gość w dom, Bóg w dom.',
        lang: 'pl',
        professional:
          'A guest in the house is God in the house. She has had no guests for two years, and wants some.',
      },
    },
    { text: { own: 'Butter to the edges.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The course for women after a marriage like mine, on Thursdays, in the afternoon, with a crèche nobody is using.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        own: 'Tablets that take away the smell of things. I tried one for nine days, and I salted twice.',
      },
    },
    { area: 'care', wish: 'want', text: { own: 'To be told who will read what I say, by name, each time.' } },
  ],
};
