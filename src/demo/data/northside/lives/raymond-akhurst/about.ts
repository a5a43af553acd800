import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'The upright in the day room. Twenty-six years on wards, and every one of them had a piano nobody had tuned. Now there’s one that’s in tune, and I’ve a key to the lid.',
        professional:
          'In the four years I have known Ray he has asked for two things: that key, and thicker curtains.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        dictated:
          'Sylvia, who found me. Mr Dacre, who taught me at seven and rapped my knuckles for Chopin. Little Jean from ward twelve, she’d dance on her own to anything, she’s passed now. I play hers on her birthday.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        dictated:
          'I don’t always come in on the beat. I’m counting. I’ve got there by the time you’ve given up.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'If I’m playing in C, leave me be. If it’s all the black notes, come and sit on the end of the stool.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { dictated: 'Ask for a request. Go on. Anything. It’s how I shake hands.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        dictated: 'Don’t clap in the day room. It frightens Malcolm, and it makes me feel like a seal.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'In the long rest they did things to us by the clock. Up, pills, weighed, bed. So if you’ve got to come at nine, come at three minutes past. It makes me feel like it’s people.',
        professional: 'The whole house now runs at three minutes past, and it is kinder to everyone.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        dictated:
          'I went in at twenty-two. There wasn’t a war on, I just stopped talking. When I came out they’d changed the money. I’d like some credit for learning the cash machine at fifty.',
      },
    },
    {
      key: 'wrote',
      heading: 'supported_by',
      text: { dictated: 'Kelly wrote it, sat on the radiator. I played in between so she could catch up.' },
    },
  ],
  values: [
    { text: { dictated: 'A wrong note’s only the next note early.' } },
    { text: { dictated: 'You play for whoever’s there. If it’s one feller asleep, you play for him.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        dictated:
          'The blood-test tablets. I’ve been on the lot, alphabetically, and those are the ones that let me hear the left hand.',
      },
    },
    {
      area: 'treatment',
      wish: 'refuse',
      text: {
        dictated: 'Electric. I had it in 1989 and I lost the whole of the slow movement.',
        professional:
          'Written also in his advance statement, witnessed by Kelly, with the date and the name of the piece.',
        by: 'leila-farahani',
      },
    },
    { area: 'environment', wish: 'want', text: { dictated: 'A door I can shut myself.' } },
  ],
};
