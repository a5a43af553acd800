import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 340,
  reviewInDays: 50,
  progress: [
    { on: 'find-ruby', state: 'chosen', daysAgo: 330 },
    { on: 'find-ruby', state: 'active', daysAgo: 280 },
    { on: 'notice', state: 'doing', daysAgo: 150, by: 'worker:lowri-beddoe' },
    {
      on: 'notice',
      state: 'done',
      daysAgo: 112,
      by: 'worker:lowri-beddoe',
      note: 'Three replies, one of them a Ruby, but the wrong one. They write to each other now.',
    },
    { on: 'four-o-clock', state: 'chosen', daysAgo: 150 },
    { on: 'four-o-clock', state: 'active', daysAgo: 45 },
    { on: 'pastor-day', state: 'doing', daysAgo: 40, by: 'supporter:emlyn' },
    {
      on: 'pastor-day',
      state: 'done',
      daysAgo: 32,
      by: 'supporter:emlyn',
      note: 'She gave me liver. I have seen the light.',
    },
    { on: 'book', state: 'chosen', daysAgo: 90 },
    { on: 'book', state: 'active', daysAgo: 35 },
    {
      on: 'ten',
      state: 'doing',
      daysAgo: 34,
      by: 'worker:oliver-stannard',
      note: 'Three dinners down. I have gained four pounds.',
    },
  ],
  suggestions: [
    {
      on: 'mothers',
      field: 'what',
      text: 'Invite the twins to stir something first, and let their mother sit.',
      by: 'nerys-jones',
      status: 'waiting',
      daysAgo: 7,
    },
  ],
  disagreements: [
    {
      what: 'Whether to lock the back door at night',
      positions: [
        {
          by: 'supporter:gail',
          words: 'She was found in the lane in February, in her slippers, looking for a train.',
        },
        {
          by: 'person',
          words:
            'I was locked in a cloakroom once till the lady came. I will not be locked in again, not for my own good or anybody’s.',
        },
      ],
      response:
        'No lock. A soft bell on the door, which rings at the pastor’s, and a lamp left on in the lane by the neighbours.',
      status: 'settled',
      daysAgo: 318,
    },
  ],
  proposal: {
    proposedDaysAgo: 320,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Very nice. You’ve spelt Ruby right.',
        method: 'signed_paper',
        witness: 'lowri-beddoe',
        daysAgo: 316,
      },
      { by: 'worker:nerys-jones', stance: 'agree', method: 'own_account', daysAgo: 320 },
      {
        by: 'supporter:gail',
        stance: 'agree_in_part',
        words: 'All of it but the door. I still dream about that lane.',
        method: 'one_time_link',
        daysAgo: 314,
      },
    ],
  },
  laterEdits: [
    {
      daysAgo: 92,
      change: 'add_about_me',
      aboutMe: {
        key: 'please-2',
        heading: 'please_do',
        text: { dictated: 'Wave, going past, whether you’re stopping or not. It all counts.' },
      },
    },
    {
      daysAgo: 33,
      change: 'reword',
      item: 'communication',
      field: 'words',
      text: { dictation: 'And if I call you Blod, answer to it. It’s the best name I’ve got.' },
    },
  ],
};
