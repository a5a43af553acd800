import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'Forty-nine years I was married to Glenys. I can’t get used to the size of the bed. What matters is that nobody tidies her away. And the choir, if they’ll still have a man who can’t climb the steps.',
        professional:
          'Nobody at Bryn Eithin now says “moving on” near Idris. He has taught us to say “carrying on”.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        dictated:
          'Mair and her two, Gruff and Beca. Elwyn. The lads of the second bass, what’s left of us, you could fit us in a lift. And Glenys, I’m putting her down whatever the form thinks.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'Cymraeg gyntaf, os gwelwch yn dda. Ac yn uchel.',
        lang: 'cy',
        professional: 'Welsh first, please, he writes, and loudly.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'I wind the clock. I’ve a collar on. There’s something in the shed half-made and I’m cross about it. If the clock’s stopped, don’t ask me about it, just wind it, and then sit down.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { dictated: 'Say her name. Glenys. People go round it like a hole in the road.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Dim bingo.',
        lang: 'cy',
        professional: 'Two words in capitals on the back of our welcome leaflet. No bingo it is.',
        by: 'lowri-beddoe',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'Give me a job with my hands and stand next to me while I do it. You’ll get more out of me over a vice than over a cup of tea.',
        professional:
          'The longest talk we have had was about Glenys’s last week, over the sanding of a bird table.',
        by: 'oliver-stannard',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        dictated:
          'I was in the quarry from fifteen, and I was on the wall the day it slipped in 1973. I held Twm Parry’s hand for four hours while they dug. He lived. He was best man to me. So I know about waiting with people.',
      },
    },
    {
      key: 'who-wrote',
      heading: 'supported_by',
      text: {
        dictated:
          'Nerys wrote it as I said it, in Welsh first, and we put it over into English together so that Mair’s husband can read it.',
      },
    },
  ],
  values: [
    {
      text: {
        dictated:
          'You leave the slate dressed. You don’t leave a rough edge for the next man to find with his hand.',
      },
    },
    { text: { dictated: 'Singing’s not for the audience. They only get to overhear it.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        dictated:
          'One tablet for the mood, taken with the blood pressure one so I don’t have to think of myself twice.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { dictated: 'Counselling over a screen. I’d be talking to my own chin.' },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        dictated:
          'To come home to my own house after the hip, with the bed downstairs and the clock where I can see it.',
        professional:
          'Mair, the ward and Mei-Ling have walked through the house together. The clock has a shelf.',
      },
    },
    {
      area: 'environment',
      wish: 'refuse',
      text: { dictated: 'A lounge with the television on and nobody watching it.' },
    },
  ],
};
