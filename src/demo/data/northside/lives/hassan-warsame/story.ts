import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 270,
  reviewInDays: -2,
  progress: [
    { on: 'record', state: 'chosen', daysAgo: 250 },
    { on: 'record', state: 'active', daysAgo: 240 },
    { on: 'mic', state: 'doing', daysAgo: 100 },
    { on: 'mic', state: 'done', daysAgo: 95 },
    { on: 'saturdays', state: 'doing', daysAgo: 60, note: 'He corrected me for an hour. Best day.' },
    { on: 'slam', state: 'chosen', daysAgo: 110 },
    { on: 'slam', state: 'active', daysAgo: 41 },
    { on: 'seven', state: 'doing', daysAgo: 15, note: 'Down to nine and a half. It bleeds.' },
    { on: 'study', state: 'chosen', daysAgo: 64 },
  ],
  suggestions: [
    {
      on: 'saturdays',
      field: 'ifStuck',
      text: 'If he is too tired to speak, play him last week’s and film his face.',
      by: 'bukola-ogunleye',
      status: 'waiting',
      daysAgo: 9,
    },
  ],
  disagreements: [
    {
      what: 'Writing at night',
      positions: [
        { by: 'supporter:hodan', words: 'No pen after ten o’clock. I have seen where it goes.' },
        { by: 'person', words: 'I’ve written at night since I was eight. It’s when the house shuts up.' },
      ],
      response: 'One page after ten, then the notebook sleeps in Hodan’s handbag.',
      status: 'settled',
      daysAgo: 200,
    },
  ],
  proposal: {
    proposedDaysAgo: 250,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'It scans.',
        method: 'spoken',
        secondListener: 'bukola-ogunleye',
        daysAgo: 248,
      },
      { by: 'worker:callum-fraser', stance: 'agree', method: 'own_account', daysAgo: 250 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 64,
      change: 'reword',
      item: 'barrier-uni',
      field: 'words',
      text: {
        own: 'They lost my uni place while I was on the ward, and the letter said “withdrawn”, like I’d gone for a walk. They found it again. Behind a radiator, probably.',
      },
    },
    {
      daysAgo: 58,
      change: 'reword',
      item: 'record',
      field: 'why',
      text: { own: 'He forgot my name at Eid, but not one verse. So I’m hiding in the verses.' },
    },
  ],
};
