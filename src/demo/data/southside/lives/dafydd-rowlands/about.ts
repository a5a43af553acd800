import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        dictated:
          'The boat, the Mair Eluned, twenty-two foot and older than me. My grandson Macsen. Being on the water by five with a clear head, which I wasn’t for eleven years.',
        professional:
          'One thousand and some mornings now. Dafydd counts them in tides, and I have never caught him wrong.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        dictated:
          'Osian and Elen and the little one. Captain Ifans from the Tuesday meeting. My brother Gwyn, who’s out there still, and who I say good morning to at the Point.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: { dictated: 'I’ll talk if I’m mending. Give me something with a hole in it.' },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        dictated:
          'Well, I’m up before the gulls, I’ve shaved, I’m rude about the price of bait. Not well, I’m early for the pub and telling people I’m only there for the crab sandwich.',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: {
        dictated: 'Ask me straight: are you drinking, Dai. I can’t abide a man circling like a herring gull.',
      },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: { dictated: 'Don’t read at me off a page. Sit down and tell it.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'If I’ve slipped, the next tide’s the thing. Don’t hold a funeral. Ask what time I’m going out, and be on the quay.',
        professional:
          'He slipped once, last Easter. Captain Ifans was on the quay at ten to five with two flasks.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        dictated:
          'My brother went over the side in 2010 and I was below with a bottle. I’ve said that now to a room of people, and the roof stayed on.',
      },
    },
  ],
  values: [
    { text: { dictated: 'You share the catch. You don’t ask if they deserve it.' } },
    { text: { dictated: 'Sorry’s a job of work. It’s not a word.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        dictated:
          'The nasty tablet that makes you ill if you drink. For the first two years I wanted a wall there. I don’t need the wall now.',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        dictated:
          'Someone who’s been there, ahead of someone who’s read about it. But both if there’s both going.',
      },
    },
    {
      area: 'environment',
      wish: 'avoid',
      text: { dictated: 'Offices. I can’t think with carpet under me.' },
    },
  ],
};
