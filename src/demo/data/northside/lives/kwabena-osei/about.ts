import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Music first 🎧 then my sister Efua, then football, then food, but if it’s mum’s waakye then food goes up. I want people to know me for something I made.',
        professional:
          'Kobby played me the second track on the bus. I am no judge, but the driver turned round and asked who it was.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Mum. Efua (11, savage). Jordan. Nana in Kumasi who sends voice notes longer than films. Pastor Grace, she’s calm.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'If I leave you on read it’s not beef. My brain buffers. Send one question at a time and I’ll get to it 🫡',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Making beats till 11 then actually sleeping. Roasting people. Eating with the door open.',
        professional:
          'His mother hears the door. When it stays shut for two nights she messages me, with his knowledge.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        own: 'Talk to me about normal stuff for five mins before you ask about my head. Every time pls.',
      },
    },
    {
      key: 'dont-1',
      heading: 'please_dont',
      text: {
        own: 'Don’t write “hears voices” when I said the beat was talking. There’s a difference and I can explain it if you’ve got headphones.',
      },
    },
    {
      key: 'dont-2',
      heading: 'please_dont',
      text: { own: 'No home visits in the car with the badge on it. This street has eyes 👀' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'When it starts glitching everything means something. Number plates, adverts, all of it. I need someone to say “that’s a lot of meaning for a Tuesday” and go for a walk with me. Don’t argue with it, just walk.',
        professional:
          'We used those exact words in March and walked to the reservoir and back. He slept that night.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: { own: 'I got an A in further maths. I didn’t drop out, I pressed pause ⏸️' },
    },
  ],
  values: [
    { text: { own: 'Finish things. Even small things. A done track is better than forty loops.' } },
    { text: { own: 'Family eats together on Sunday even if nobody is speaking to nobody.' } },
    {
      text: {
        own: 'God is bigger than a hospital. I’m not debating it.',
        professional:
          'Pastor Grace has offered to meet the team with Kobby, and he would like that once the record is out.',
      },
    },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The lowest dose that keeps the adverts just adverts.' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        own: 'That first one they gave me, I couldn’t feel the bass. Like listening through a duvet 😩',
        professional: 'It has been changed, and Kobby tests each change against the same four bars.',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: { own: 'Meet at the studio or the park, not in the room with the tissues.' },
    },
    {
      area: 'environment',
      wish: 'want',
      text: {
        own: 'If I ever go in again I need headphones, a charger, and someone to tell Efua something that’s true.',
      },
    },
  ],
};
