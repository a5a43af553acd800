import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 175,
  reviewInDays: 28,
  progress: [
    { on: 'surf-club', state: 'chosen', daysAgo: 165 },
    { on: 'surf-club', state: 'active', daysAgo: 120 },
    { on: 'course', state: 'doing', daysAgo: 47 },
    { on: 'course', state: 'done', daysAgo: 46, note: 'Walked out, came back. Counts.' },
    {
      on: 'boards',
      state: 'doing',
      daysAgo: 6,
      by: 'supporter:dan',
      note: 'Six so far, one with a bite out of it.',
    },
    { on: 'august', state: 'chosen', daysAgo: 110 },
    { on: 'august', state: 'active', daysAgo: 52 },
    { on: 'stand', state: 'doing', daysAgo: 36, by: 'worker:rhodri-llewellyn' },
    {
      on: 'stand',
      state: 'done',
      daysAgo: 31,
      by: 'worker:rhodri-llewellyn',
      note: 'A whole flask. He told me the lad’s name, and then the wind got up and we went in.',
    },
    { on: 'dad', state: 'chosen', daysAgo: 90 },
    { on: 'dad', state: 'active', daysAgo: 88 },
    { on: 'cap', state: 'doing', daysAgo: 20 },
    { on: 'cap', state: 'done', daysAgo: 15, note: 'Fancy dress box at the school. He cried. Good crying.' },
  ],
  suggestions: [
    {
      on: 'hour',
      field: 'ifStuck',
      text: 'Swap chairs at half time, like a match.',
      by: 'rhodri-llewellyn',
      status: 'waiting',
      daysAgo: 5,
    },
  ],
  disagreements: [
    {
      what: 'Surfing alone',
      positions: [
        { by: 'worker:emeka-nwosu', words: 'I asked him to leave the night surfs until the spring.' },
        { by: 'person', words: 'Night’s when it’s empty. But I know what you’re really asking.' },
      ],
      response:
        'He has promised Dan, not us: after dark, the board stays on the roof unless Dan’s light is on.',
      status: 'settled',
      daysAgo: 148,
    },
  ],
  proposal: {
    proposedDaysAgo: 150,
    attestations: [
      { by: 'person', stance: 'agree', words: 'Stoked, honestly.', method: 'own_account', daysAgo: 147 },
      { by: 'worker:rhodri-llewellyn', stance: 'agree', method: 'own_account', daysAgo: 150 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 111,
      change: 'reword',
      item: 'august',
      field: 'why',
      text: {
        own: 'I’ve swapped shifts for three summers so I’d face the other way. Somebody’s got to look there. It may as well be someone who knows.',
      },
    },
    { daysAgo: 44, change: 'confidence', step: 'first', confidence: 8 },
  ],
};
