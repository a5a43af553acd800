import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'ended',
  openedDaysAgo: 620,
  reviewInDays: -19,
  progress: [
    { on: 'macsen', state: 'chosen', daysAgo: 600 },
    { on: 'macsen', state: 'active', daysAgo: 340 },
    { on: 'ask-osian', state: 'doing', daysAgo: 306 },
    {
      on: 'ask-osian',
      state: 'done',
      daysAgo: 303,
      note: 'He looked at the water a long time. Then he said all right, Dad.',
    },
    { on: 'read-crab', state: 'doing', daysAgo: 260, by: 'worker:shanice-morgan-clarke' },
    { on: 'read-crab', state: 'done', daysAgo: 211, note: 'Forty-one readings. I’m sick of that crab.' },
    { on: 'afternoon', state: 'doing', daysAgo: 95, by: 'supporter:osian' },
    {
      on: 'afternoon',
      state: 'done',
      daysAgo: 94,
      by: 'supporter:osian',
      note: 'He came back covered in sand and asked for Taid again on Sunday.',
    },
    { on: 'macsen', state: 'achieved', daysAgo: 94, note: 'Every other Saturday now.' },
    { on: 'fleet', state: 'chosen', daysAgo: 600 },
    { on: 'fleet', state: 'active', daysAgo: 480 },
    { on: 'licence', state: 'doing', daysAgo: 470, by: 'worker:rhodri-llewellyn' },
    { on: 'licence', state: 'done', daysAgo: 424, by: 'worker:rhodri-llewellyn' },
    { on: 'season', state: 'doing', daysAgo: 280 },
    {
      on: 'season',
      state: 'changed',
      daysAgo: 120,
      note: 'Four days a week and the fifth for the boat. Better for both.',
    },
    {
      on: 'fleet',
      state: 'partly_achieved',
      daysAgo: 58,
      note: 'Paid my way from May. April was all weather.',
    },
    { on: 'gwyn', state: 'chosen', daysAgo: 350 },
    { on: 'gwyn', state: 'active', daysAgo: 200 },
    { on: 'wreath', state: 'doing', daysAgo: 152 },
    {
      on: 'wreath',
      state: 'done',
      daysAgo: 151,
      note: 'Osian sang one of the songs. I didn’t know he had it.',
    },
    { on: 'gwyn', state: 'achieved', daysAgo: 151 },
    { on: 'class', state: 'chosen', daysAgo: 290 },
    { on: 'class', state: 'active', daysAgo: 270 },
    { on: 'glass', state: 'doing', daysAgo: 252 },
    {
      on: 'glass',
      state: 'not_needed',
      daysAgo: 210,
      note: 'Learning with Shanice and a crab suits me better.',
    },
    { on: 'class', state: 'let_go', daysAgo: 209 },
  ],
  suggestions: [
    {
      on: 'support',
      field: 'words',
      text: 'And tell Osian too, he would rather know.',
      by: 'rhodri-llewellyn',
      status: 'accepted',
      daysAgo: 390,
    },
  ],
  disagreements: [],
  proposal: {
    proposedDaysAgo: 590,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Aye. Read it to me again, I like the bit with the boat.',
        method: 'spoken',
        secondListener: 'shanice-morgan-clarke',
        daysAgo: 588,
      },
      { by: 'worker:rhodri-llewellyn', stance: 'agree', method: 'own_account', daysAgo: 589 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 390,
      change: 'reword',
      item: 'support',
      field: 'words',
      text: {
        dictated:
          'If I’ve slipped, the next tide’s the thing. Don’t hold a funeral. Ask what time I’m going out, and be on the quay. And tell Osian too, he would rather know.',
      },
    },
    { daysAgo: 352, change: 'reorder_goals', goals: ['macsen', 'gwyn', 'fleet', 'class'] },
  ],
  secondProposal: {
    proposedDaysAgo: 345,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'That’s the one. Put my name.',
        method: 'device_signature',
        witness: 'shanice-morgan-clarke',
        daysAgo: 344,
      },
      { by: 'worker:rhodri-llewellyn', stance: 'agree', method: 'own_account', daysAgo: 345 },
    ],
  },
  ended: {
    daysAgo: 19,
    reason: 'Dafydd asked to finish, with three seasons behind him and the Tuesday meeting beside him.',
    personView: 'You’ve done your bit, and so have I. Come and buy a lobster. Full price.',
    returnRoute: 'Straight back to Shanice or the duty desk, by his own call, for two years.',
  },
};
