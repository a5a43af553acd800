import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'My round. Three hundred and six doors and I know which dogs are all talk. I carried this town its births and its bills for fourteen years, and I’d like to go on doing it.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Mam. Gethin. Mrs Eifion at Bryn Awel, ninety-one, who leaves the door on the latch now. Captain, who is a collie and not mine, and walks the hill with me.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I’ve handled two million letters. If you have something to tell me, put it in an envelope. I’ll read it three times and answer by return.',
        professional:
          'We have forty-four letters between us by now. The plan is mostly hers, lifted from them with her permission.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Shorts, all weathers. I know what day it is by the weight of the bag. I put a bit of gossip through each door with the post.',
      },
    },
    {
      key: 'wrong',
      heading: 'wellness',
      text: {
        dictated:
          'It starts with messages that aren’t for me. A car parked crooked. The way the letters lie in the tray. It’s like a letter with my name on it and somebody else’s life inside. I used to open them. Now I try to write “not known at this address” and put it back in the box.',
        professional: 'She keeps a real box, with a slot. We empty it together, and mostly we laugh.',
      },
    },
    { key: 'do', heading: 'please_do', text: { own: 'Write to me. I’ll always open a letter.' } },
    {
      key: 'dont',
      heading: 'please_dont',
      text: { own: 'Don’t turn up in a car and sit in it first. I can see you deciding.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'Walk the hill with me at my pace, which is quick. I’ll sort it out by the top. If I’m bad I’ll post things that aren’t post. Keys, rings, my watch. Fetch them out and don’t make a speech.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'They gave me a medal for Mrs Eifion, and the same week they sent a man to see if I was safe to work. I got both letters on the one morning. I delivered them to myself.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Mae pob drws yn ddrws i rywun.',
        lang: 'cy',
        professional: 'Every door is a door to somebody. It is inside the flap of her bag, in biro.',
      },
    },
    { text: { own: 'You carry it as if it’s the only one.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: { own: 'The evening tablet, at the dose from before Christmas, when I could still smell rain.' },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'Tablets that have me dead asleep past six. The mail doesn’t wait and nor do I.' },
    },
    {
      area: 'care',
      wish: 'want',
      text: { own: 'Everything anyone writes about me, by post, the same week, second class is fine.' },
    },
  ],
};
