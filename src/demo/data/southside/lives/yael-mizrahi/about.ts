import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Seagrass. Sioned. A table with people round it. To finish a thing and not hear a voice reading out the marks.',
        professional:
          'Yael brought a tray of live seagrass to our second meeting. I know more about roots now than I did, and so does the whole office.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Sioned and her nain, who calls me Iâl and feeds me without looking. Professor Anand. My mother, who loves by telephone. My brother Gil, who sends only photographs of goats.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I answer the question you asked. If I do not answer, it was too big. Cut it into three and try the smallest.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'I swim out to the buoy and come back hungry, and I notice that I am hungry, and I am not frightened by it.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        own: 'Eat in front of me. Everyone suddenly has had a big lunch when I come in.',
        professional: 'Our meetings now start with toast. Mine has marmalade, hers is up to her.',
      },
    },
    {
      key: 'dont-1',
      heading: 'please_dont',
      text: { own: 'Do not say I look well. The examiner translates it.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'When I go very neat, all the pens in a line, that is the sign. Ask me to come and look at something alive. A rock pool is best. There is no way to be top of a rock pool.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I am good at hiding. I hid for six years in a house with three scientists in it. Please be gently nosy.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'הים לא שואל אותי מה שלומי, ולכן אני מספרת לו.',
        lang: 'he',
        professional: 'Yael’s English for this: the sea never asks how I am, so I tell it.',
      },
    },
    { text: { own: 'Shabbat. One day in seven on which nothing is measured.' } },
    { text: { own: 'Care for what is under the surface and does not show in photographs.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'To be weighed, if it must be done, facing the door, by somebody who is humming.' },
    },
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'Family meals, the method from the clinic in the city, but with Sioned as the family.' },
    },
    {
      area: 'care',
      wish: 'avoid',
      text: { own: 'Groups where we all compare. I would win and it would not be good.' },
    },
    { area: 'environment', wish: 'avoid', text: { own: 'Rooms with mirrors, or with posters of fruit.' } },
  ],
};
