import type { DemoPlanAbout } from '../../../plan-types';

export const about: DemoPlanAbout = {
  aboutMe: [
    {
      key: 'matters',
      heading: 'what_matters',
      text: {
        own: 'Getting in the water before I’ve had a thought. My van. Kids who can’t sit still. Not being anyone’s sad story in a pub.',
      },
    },
    {
      key: 'people',
      heading: 'important_people',
      text: {
        own: 'Steph and her girls. Dan. Big Nige at the café, who gives me yesterday’s pasties and calls them tomorrow’s. My dad, when he remembers, he’s in the home up the hill and he thinks I’m in the navy.',
      },
    },
    {
      key: 'communication',
      heading: 'communication',
      text: {
        own: 'I’ll say “yeah all good” on land. Ask me past the break.',
        professional:
          'I bought a second-hand wetsuit in order to hold supervision at sea. It leaks, and it has been worth it.',
      },
    },
    {
      key: 'wellness',
      heading: 'wellness',
      text: {
        own: 'Two surfs, three meals, sand in everything. I’m texting people back. I’ve fixed something on the van that wasn’t even broken.',
      },
    },
    {
      key: 'under',
      heading: 'wellness',
      text: {
        dictated:
          'When you’re held under you don’t fight. You’d use up all your air. You go limp and you count, and it lets you go. Trouble is, on land I go limp and I count, and it doesn’t let go. It just gets to Thursday.',
        professional:
          'He said it to Olly over a bent fin. We read it back to him on the harbour wall, and he said “yeah, that’s it, leave the Thursday in”.',
        by: 'oliver-stannard',
      },
    },
    {
      key: 'do',
      heading: 'please_do',
      text: { own: 'Knock on the van roof, two taps, then put the kettle on my stove like it’s yours.' },
    },
    {
      key: 'dont',
      heading: 'please_dont',
      text: {
        own: 'Don’t send the police to look at me sleeping. I woke up to a torch twice and it set me back a month each time.',
      },
    },
    {
      key: 'support',
      heading: 'how_to_support',
      text: {
        own: 'Drag me in. Literally. Wetsuit on, hand on the back of the neck, in. I’ll swear at you, and by the third wave I’ll say sorry.',
      },
    },
    {
      key: 'worth',
      heading: 'worth_knowing',
      text: {
        own: 'In 2021 I went in for a lad and got him out, and he’d been under too long. His mum sends me a card at Christmas. She signs it for both of them.',
      },
    },
  ],
  values: [
    { text: { own: 'You don’t leave the beach till everyone’s out.' } },
    { text: { own: 'Own what fits in a van.' } },
  ],
  preferences: [
    {
      area: 'treatment',
      wish: 'want',
      text: {
        own: 'The trauma sessions with the tapping. It looks daft and it gave me back the month of August.',
      },
    },
    {
      area: 'treatment',
      wish: 'avoid',
      text: { own: 'Being signed off. Take my shifts and I’ve got nowhere to stand.' },
    },
    { area: 'environment', wish: 'refuse', text: { own: 'Any room where the window’s been painted shut.' } },
  ],
};
