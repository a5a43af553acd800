import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 170,
  reviewInDays: 21,
  progress: [
    { on: 'crew', state: 'chosen', daysAgo: 165 },
    { on: 'crew', state: 'active', daysAgo: 130 },
    { on: 'cox', state: 'doing', daysAgo: 80 },
    {
      on: 'cox',
      state: 'done',
      daysAgo: 77,
      note: 'He cried before I did. He’d kept my tally in his sock drawer.',
    },
    {
      on: 'medical',
      state: 'doing',
      daysAgo: 28,
      by: 'worker:rhodri-llewellyn',
      note: 'Pages one to four done. Page five asks for a “date of cure” and we are both still laughing.',
    },
    { on: 'tuesdays', state: 'chosen', daysAgo: 165 },
    { on: 'tuesdays', state: 'active', daysAgo: 60 },
    { on: 'huw-tuesday', state: 'doing', daysAgo: 55 },
    {
      on: 'huw-tuesday',
      state: 'done',
      daysAgo: 50,
      note: 'He said yes before I’d finished my speech. I finished it anyway.',
    },
    { on: 'five', state: 'doing', daysAgo: 29, note: 'Three. One was a floor night.' },
    { on: 'yellow', state: 'chosen', daysAgo: 90 },
    { on: 'yellow', state: 'active', daysAgo: 20 },
    { on: 'paint-chart', state: 'doing', daysAgo: 12, by: 'worker:shanice-morgan-clarke' },
  ],
  suggestions: [
    {
      on: 'launch',
      field: 'ifStuck',
      text: 'Paned efo Bethan ar y wal gyntaf, a phenderfynu wedyn.',
      by: 'rhodri-llewellyn',
      status: 'waiting',
      daysAgo: 2,
    },
    {
      on: 'tuesdays',
      field: 'why',
      text: 'Because Nel puts the ticks on the fridge herself.',
      by: 'shanice-morgan-clarke',
      status: 'left',
      daysAgo: 25,
    },
  ],
  disagreements: [
    {
      what: 'Whether the bank should be told to block large payments',
      positions: [
        {
          by: 'person',
          words:
            'No. Then it’s the bank’s rule and not mine. The card in Bethan’s hand is a promise, and a block is a fence.',
        },
        {
          by: 'worker:emeka-nwosu',
          words:
            'I worried about the nights when Bethan is on the boat. I also see that the promise has held twice, which is more than fences often do.',
        },
      ],
      response: 'No block. Gwen has added her mother as the second hand for when Bethan is at work.',
      status: 'settled',
      daysAgo: 120,
    },
  ],
  reviewRequests: [
    {
      by: 'person',
      words: 'Nel’s half term is coming and I’d like to go through the paint chart before it does.',
      daysAgo: 11,
      answered: { by: 'rhodri-llewellyn', daysAgo: 9 },
    },
  ],
  reviews: [
    {
      held: {
        daysAgo: 77,
        dueDaysAgo: 79,
        came: ['person', 'worker:rhodri-llewellyn', 'supporter:bethan'],
        changed: ['cox:done'],
      },
      entries: [
        { kind: 'agenda', by: 'person', words: 'Telling Huw, and in what order.', daysAgo: 82 },
        {
          kind: 'worked',
          by: 'person',
          words: 'Meeting on the wall. I think better with my feet hanging over something.',
          daysAgo: 77,
        },
        {
          kind: 'not_worked',
          by: 'person',
          words: 'The morning text. It felt like a register being called.',
          daysAgo: 77,
        },
        {
          kind: 'contribution',
          by: 'supporter:bethan',
          words: 'I would like a turn at being told first, when it is bad.',
          daysAgo: 79,
        },
      ],
    },
    {
      entries: [
        {
          kind: 'agenda',
          by: 'person',
          words: 'Page five, and whether I send it back with a poem.',
          daysAgo: 4,
        },
      ],
    },
  ],
  proposal: {
    proposedDaysAgo: 158,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Cytuno. I read it on the wall with a bag of chips and I’d sign it twice.',
        method: 'own_account',
        daysAgo: 156,
      },
      { by: 'worker:rhodri-llewellyn', stance: 'agree', method: 'own_account', daysAgo: 157 },
      {
        by: 'supporter:bethan',
        stance: 'agree',
        words: 'She’s put the canoes in, fair play to her.',
        method: 'one_time_link',
        daysAgo: 155,
      },
    ],
  },
  laterEdits: [
    {
      daysAgo: 58,
      change: 'reword',
      item: 'tuesdays',
      field: 'why',
      text: {
        own: 'When I was yellow I was the most fun mum in Wales and she was scared the whole time. I want to be dull and there. She told me that herself, on the harbour wall, and she was right.',
      },
    },
    {
      daysAgo: 33,
      change: 'add_step',
      goal: 'yellow',
      step: {
        key: 'sleep-line',
        what: { own: 'Two short nights and I text Rhodri a yellow square.' },
        ifStuck: { professional: 'If the square comes, we see each other that day, outdoors.' },
        owner: 'person',
        confidence: 6,
      },
    },
    { daysAgo: 31, change: 'reorder_goals', goals: ['tuesdays', 'crew', 'yellow', 'poem'] },
    { daysAgo: 13, change: 'confidence', step: 'medical', confidence: 7 },
    {
      daysAgo: 5,
      change: 'reword',
      item: 'matters',
      field: 'words',
      text: { dictation: 'And the smell of the boathouse. Diesel, rope and toast. I’d forgotten to say.' },
    },
  ],
};
