import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Nel, who is fifteen and has forgiven me for the canoes. The sea. Being the sort of woman people are glad to see coming down the slipway and not the sort they cross the quay from.',
        professional:
          'There were eleven canoes. Gwen says it should be in here, since everyone in Porth Helyg knows anyway.',
      },
    },
    {
      key: 'matters-cy',
      heading: 'what_matters',
      text: { own: 'Dw i isio deffro yn fy ngwely fy hun a chlywed y môr.', lang: 'cy' },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Nel. Bethan. Mam, who has views. The crew of the inshore boat, who sent a card to the ward with a drawing of me in one of the canoes.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'Siaradwch Cymraeg efo fi pan dw i’n drist; does gen i ddim Saesneg ar ddyddiau felly.',
        lang: 'cy',
        professional:
          'Gwen’s low days are Welsh days. When I am away, the duty desk has a list of who speaks it and when.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'I swim off the Ladies’ Steps at seven, all year, and I swear on the way in. I make one list, not nine. I let other people finish.',
        professional: 'Nine lists in a day was in the diary before both yellow spells.',
      },
    },
    {
      key: 'do-1',
      heading: 'please_do',
      text: {
        own: 'Tell me straight. “Gwen, you’re going yellow.” Then hold out your hand for the bank card, like we agreed.',
      },
    },
    {
      key: 'do-2',
      heading: 'please_do',
      text: { own: 'Meet me outdoors. I’ve never said a true thing in a room with a fire notice in it.' },
    },
    {
      key: 'dont-1',
      heading: 'please_dont',
      text: {
        own: 'Don’t laugh at the yellow ideas to my face, a third of them are good. I did get the slipway lights put in.',
      },
    },
    {
      key: 'dont-2',
      heading: 'please_dont',
      text: { own: 'Don’t ask Nel how I am. Ask Bethan. Nel gets to be fifteen.' },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        dictated:
          'At slack water I can’t lift my arms to wash my hair. Don’t offer to talk. Run the tap. Bethan does my hair at the kitchen sink like when we were ten, and then I can usually drink some tea.',
        professional:
          'Said on a hard day and typed by me in Welsh first. Gwen checked both versions a week later and left it in.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'In 2019 I was helm on the boat the night of the three lads off Trwyn Du. We got two. I don’t sleep on the fourteenth of August and there’s nothing to fix about that, just don’t book me anything.',
      },
    },
  ],
  values: [
    {
      text: {
        own: 'Mae’r môr yn maddau mwy na fi.',
        lang: 'cy',
        professional:
          'Roughly: the sea forgives more than I do. Gwen would like us to work on that together, without a worksheet.',
      },
    },
    {
      text: {
        own: 'You go out. If somebody’s in the water, you go out. You don’t ask what they were doing there.',
      },
    },
    { text: { own: 'My daughter should be able to set her watch by me.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The old salt tablet with the blood tests. It takes the top off the wave and leaves me the wave.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: {
        own: 'The one that put two stone on me. My wetsuit has a memory even if nobody else does.',
        professional: 'Switched last spring after Gwen brought the wetsuit to clinic as evidence.',
        by: 'emeka-nwosu',
      },
    },
    {
      area: 'care',
      wish: 'want',
      text: {
        own: 'If it has to be hospital, the one up the valley, where someone can say bore da and mean it.',
      },
    },
    {
      area: 'environment',
      wish: 'want',
      text: { own: 'A window that opens. I don’t care if it’s an inch.' },
    },
  ],
};
