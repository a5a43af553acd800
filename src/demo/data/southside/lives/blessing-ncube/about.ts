import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Thando, who is nine months old and laughs at the washing machine. That she grows up with a mother who is there in the room, not just standing in it. My work. I am a good nurse and I want my hands back on a drip stand.',
        professional:
          'On every visit I have seen a baby who turns to her mother’s voice. I say so each time, because the pictures tell her otherwise.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Themba. Thando. My gogo in Bulawayo, who raised nine and sends me orders by voice note. Shanice. Sister Mbali on ward 3, who keeps my locker locked for me.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I know the forms. I have filled them in for other people. Please turn the screen so that I can see it, and use my words when you quote me.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Hair plaited, hymn on, door open. Thando on my back while I iron. I answer Gogo the same day.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        own: 'Hold the baby so that I can drink something hot. Ask for her. I will not offer, but I will give her to you.',
      },
    },
    {
      key: 'dont-1',
      heading: 'please_dont',
      text: {
        own: 'Do not go quiet when I tell you a picture. If your face closes, I will never tell you another one.',
        professional: 'We practised our faces in supervision. It was funny for a minute and then it was not.',
      },
    },
    { key: 'dont-2', heading: 'please_dont', text: { own: 'Do not tell me to enjoy every moment.' } },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'When a picture comes I hide the knives and then I hide myself. What helps is somebody in the kitchen with me, cooking. Not taking the knife from me. Chopping next to me. So my hands find out that they are only making supper.',
        professional:
          'Shanice and Blessing made relish like this three times. By the third, Blessing was telling her she cut onions like a man.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I delivered eleven babies by torchlight in the power cuts before I was twenty-four. I was not afraid of anything that came out crying. So this fear of mine was a stranger, and I was ashamed to open the door to it.',
      },
    },
    {
      key: 'who-wrote',
      heading: 'supported_by',
      text: {
        own: 'I wrote it in the notes on my phone during night feeds, so there may be spelling by Thando.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Umuntu ngumuntu ngabantu.',
        lang: 'nd',
        professional:
          'A person is a person through other people. Blessing asked for it in Ndebele, with no poster.',
      },
    },
    { text: { own: 'Prayer first, then the doctor, then prayer for the doctor.' } },
    { text: { own: 'Tell the truth to mothers. Nobody told me.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The tablet that is safe with milk. I read all the papers, both the good ones and the silly ones.',
      },
    },
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The therapy in which you meet the fear a little at a time, at home and not in a clinic room with a doll.',
      },
    },
    {
      area: 'care',
      wish: 'refuse',
      text: {
        own: 'To be parted from Thando for the night without my yes. If I am so ill, then find the unit where both of us go.',
        professional: 'The mother and baby unit’s number is on her crisis page, and they have her name.',
        by: 'emeka-nwosu',
      },
    },
    { area: 'environment', wish: 'want', text: { own: 'Daylight. In this country you have to ask for it.' } },
  ],
};
