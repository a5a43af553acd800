import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Hard dough bread and soft calypso. I came for one winter in 1972, and the winter has not finished yet. My wife Pearl, forty-six years. I was a baker and a talker, and she was the one who knew which was which.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Marlon and the three grands. Delphine. Hubert Pugh from the lifeboat, who taught me to swear in Welsh. The domino table at the Legion, where I still hold two unpaid debts and am owed nine.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I make a joke first, to see who is in. If you only laugh, I know that you are not staying.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Up at four, because an oven lives in my bones. Hat at an angle. A verse about the government by nine o’clock.',
        professional:
          'Nerys rings on a Friday and asks for the verse. When there is none, she puts her coat on.',
        by: 'lowri-beddoe',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Call me Mr Isaacs one time, so I can tell you it’s Vernon.' },
    },
    { key: 'dont', heading: 'please_dont', text: { own: 'Do not call me “my love” unless you mean it.' } },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'In the long rain I sit in her chair, and I don’t put the light on. Don’t put it on for me. Sit in mine. It’s the lumpy one. Wait till you can see me, your eyes get used to it. Then say: Vernon, what would she say? And I will have to tell you, because she would say plenty.',
        professional:
          'What she would say is mostly about the state of his collar. It has got him up on four evenings out of five.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'The first week that I opened the shop somebody wrote a word on the shutter. Pearl went out with a brush and she wrote under it: CLOSED WEDNESDAYS. They were buying tarts by the Friday.',
      },
    },
  ],
  values: [
    { text: { own: 'Bread first. You can hate a man after he has eaten, and mostly you forget.' } },
    { text: { own: 'If you can say it in a song they cannot lock you up for it.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The bereavement lady with the earrings, and no more than six weeks, for I bore myself.' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        own: 'More tablets. I have a tin for the heart, a tin for the sugar, and a tin for the water. I rattle in three-four time.',
        professional:
          'Dr Nwosu went through all three tins with him, and took out two boxes and put in none.',
      },
    },
    {
      area: 'environment',
      wish: 'want',
      text: { own: 'A ward near the kitchen, so I can hear what they are doing wrong.' },
    },
  ],
};
