import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'A room that locks from the inside. My pens. Gravy, who is a corn snake and the calmest person in Lantern House. Getting to be boring one day, with a kettle and a council tax bill.',
        professional:
          'Ro has moved eleven times in four years. They have carried the same tin of pens through every one.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Dot. The Hellbenders, all twenty-two of them, ask me their names and I’ll tell you their bruises. My granny in Gaoth Dobhair, who gets a postcard every week with a rude drawing on it.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I talk fast when I’m grand and faster when I’m not. If I start doing accents, slow me down. If I’m drawing, I’m listening.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Skates on three times a week, nails painted, up before the hostel breakfast goes cold. Gravy fed on a Friday. I’m funny when I’m well, and not the sharp kind.',
        professional:
          'The sharp kind of funny is worth noticing. Ro asked us to name it kindly: “that one had teeth”.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Walk with me. I can say things sideways that I can’t say across a table.' },
    },
    {
      key: 'dont-1',
      heading: 'please_dont',
      text: {
        own: 'Don’t stare at my arms and don’t carefully not stare at my arms. Look at the heron on the left one, she’s class.',
      },
    },
    {
      key: 'dont-2',
      heading: 'please_dont',
      text: { own: 'Don’t ring my mother. Whatever the form says. She is not my next of anything.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'If I text you a wee drawing of a wave, the wanting-to is back. You don’t need to do anything heroic. Text me a boat. Then ring at six and I’ll be either skating or asleep.',
        professional:
          'Delroy and I each keep a drawn boat on our phones, ready to send. Two waves so far, and both nights passed.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'I was in care from nine to sixteen, in two countries. I read my file. Somebody wrote “a likeable child” in it in 2008, in green pen, and I have it tattooed on my ribs.',
      },
    },
    {
      key: 'who-wrote',
      heading: 'supported_by',
      text: { own: 'Me mostly, on the back step of the shop. Callum did one bit while I drew his shoes.' },
    },
  ],
  values: [
    {
      text: {
        own: 'Ní neart go cur le chéile.',
        lang: 'ga',
        professional:
          'Ro’s gloss on the proverb: nobody is strong on their own, and it is over the Hellbenders’ bench.',
      },
    },
    {
      text: {
        own: 'You finish a tattoo straight even if your heart’s broke, because that person has to wear it.',
      },
    },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The feelings class with the boxes and arrows, the Wednesday one. I pretended to hate it and I’ve kept every sheet.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'A new person going back to the start of my childhood. It’s been done. There’s a file.' },
    },
    {
      area: 'care',
      wish: 'refuse',
      text: { own: 'Being searched by a man. I’ll hand you the stuff if you ask me like a human.' },
    },
    {
      area: 'environment',
      wish: 'want',
      text: { own: 'A corner seat with my back to the wall and something to draw on.' },
    },
  ],
};
