import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'paused',
  openedDaysAgo: 240,
  reviewInDays: 33,
  progress: [
    { on: 'choir', state: 'chosen', daysAgo: 235 },
    { on: 'choir', state: 'active', daysAgo: 90 },
    { on: 'tape', state: 'doing', daysAgo: 60 },
    {
      on: 'tape',
      state: 'done',
      daysAgo: 53,
      note: 'Got to verse two. Went and wound the clock. Came back.',
    },
    {
      on: 'choir',
      state: 'resting',
      daysAgo: 14,
      by: 'worker:nerys-jones',
      note: 'Resting while the hip mends, by Idris’s own decision.',
    },
    { on: 'beca', state: 'chosen', daysAgo: 120 },
    { on: 'beca', state: 'active', daysAgo: 70 },
    { on: 'bench', state: 'doing', daysAgo: 44, by: 'worker:oliver-stannard' },
    {
      on: 'bench',
      state: 'done',
      daysAgo: 31,
      by: 'worker:oliver-stannard',
      note: 'Lowered by a hand and a half, using Beca’s hand.',
    },
    { on: 'evenings', state: 'chosen', daysAgo: 235 },
    { on: 'evenings', state: 'active', daysAgo: 228 },
    { on: 'lamp', state: 'doing', daysAgo: 90 },
    { on: 'lamp', state: 'done', daysAgo: 67 },
  ],
  suggestions: [
    {
      on: 'supper',
      field: 'ifStuck',
      text: 'Ask Elwyn to cook for you, out of page nine.',
      by: 'lowri-beddoe',
      status: 'waiting',
      daysAgo: 22,
    },
  ],
  disagreements: [
    {
      what: 'Where Idris goes after the operation',
      positions: [
        { by: 'person', words: 'Home. I’ll crawl up Tai Chwarel on my hands.' },
        {
          by: 'supporter:mair',
          words: 'Dad, six weeks in the cottage hospital first. I can’t catch you from forty miles away.',
        },
      ],
      response: 'Ten days on the cottage ward, then home with the bed downstairs. Both of them shook on it.',
      status: 'settled',
      daysAgo: 26,
    },
  ],
  proposal: {
    proposedDaysAgo: 226,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Mae’n iawn. It’s all in, and she’s in.',
        method: 'signed_paper',
        witness: 'lowri-beddoe',
        daysAgo: 224,
      },
      { by: 'worker:nerys-jones', stance: 'agree', method: 'own_account', daysAgo: 225 },
      {
        by: 'supporter:mair',
        stance: 'agree',
        words: 'I read it in the car and had to wait a bit before driving.',
        method: 'one_time_link',
        daysAgo: 222,
      },
    ],
  },
  laterEdits: [
    {
      daysAgo: 119,
      change: 'add_about_me',
      aboutMe: {
        key: 'do-2',
        heading: 'please_do',
        text: { dictated: 'If Beca’s here, talk to her as well. She’s not furniture.' },
      },
    },
    {
      daysAgo: 40,
      change: 'reword',
      item: 'stand',
      field: 'ifStuck',
      text: { dictated: 'Two minutes is two minutes. Then sit, and hum the rest to Glenys.' },
    },
  ],
  secondProposal: {
    proposedDaysAgo: 24,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Aye. Now fix the leg.',
        method: 'device_signature',
        witness: 'oliver-stannard',
        daysAgo: 23,
      },
      { by: 'worker:nerys-jones', stance: 'agree', method: 'own_account', daysAgo: 24 },
    ],
  },
  paused: {
    daysAgo: 15,
    reason:
      'Idris is in the cottage hospital with a new hip. He asked that nothing be chased until the bed is downstairs.',
  },
};
