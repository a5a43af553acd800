import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 150,
  reviewInDays: 14,
  progress: [
    { on: 'kitchen', state: 'chosen', daysAgo: 146 },
    { on: 'kitchen', state: 'active', daysAgo: 125 },
    { on: 'chop', state: 'doing', daysAgo: 96, by: 'worker:shanice-morgan-clarke' },
    { on: 'chop', state: 'done', daysAgo: 86, note: 'She cuts onions like a man. I told her.' },
    { on: 'drawer', state: 'doing', daysAgo: 50 },
    {
      on: 'drawer',
      state: 'done',
      daysAgo: 42,
      note: 'All six. I sat on the floor after, and then I made toast.',
    },
    { on: 'highchair', state: 'doing', daysAgo: 3 },
    { on: 'ward', state: 'chosen', daysAgo: 146 },
    { on: 'ward', state: 'active', daysAgo: 48 },
    { on: 'coffee', state: 'doing', daysAgo: 25 },
    {
      on: 'coffee',
      state: 'done',
      daysAgo: 21,
      note: 'Four people hugged me and one asked me to look at a dressing.',
    },
    { on: 'one-check', state: 'chosen', daysAgo: 90 },
    { on: 'one-check', state: 'active', daysAgo: 84 },
    { on: 'tally', state: 'doing', daysAgo: 80 },
    { on: 'tally', state: 'done', daysAgo: 61, note: 'First night 44. Last night 6.' },
    { on: 'psalm', state: 'doing', daysAgo: 30 },
  ],
  suggestions: [
    {
      on: 'teach',
      field: 'words',
      text: 'The midwifery tutor at the college has already asked for you by name.',
      by: 'shanice-morgan-clarke',
      status: 'waiting',
      daysAgo: 6,
    },
    {
      on: 'highchair',
      field: 'what',
      text: 'Begin with a meal that needs no knife.',
      by: 'rhodri-llewellyn',
      status: 'left',
      daysAgo: 70,
    },
  ],
  disagreements: [
    {
      what: 'Whether to tell social services about the pictures',
      positions: [
        {
          by: 'person',
          words:
            'You would be telling people who do not know the difference between a fear and a wish. They could take her while they look it up.',
        },
        {
          by: 'worker:emeka-nwosu',
          words:
            'These thoughts are the opposite of a wish, and I saw no reason to refer. I asked so that she would hear me say it in front of a colleague.',
        },
      ],
      response: 'No referral was made. The reasoning is written down, and Blessing has a signed copy of it.',
      status: 'settled',
      daysAgo: 138,
    },
  ],
  proposal: {
    proposedDaysAgo: 134,
    attestations: [
      {
        by: 'person',
        stance: 'agree_in_part',
        words: 'I agree with all but the word “vulnerable”. Take it out, please.',
        method: 'one_time_link',
        daysAgo: 132,
      },
      { by: 'worker:rhodri-llewellyn', stance: 'agree', method: 'own_account', daysAgo: 133 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 90,
      change: 'reword',
      item: 'one-check',
      field: 'why',
      text: { own: 'He has been awake this whole time anyway, and He has better eyes.' },
    },
    { daysAgo: 83, change: 'confidence', step: 'highchair', confidence: 7 },
    {
      daysAgo: 60,
      change: 'add_strength',
      strength: {
        key: 'drawer-strength',
        lifeArea: 'home',
        time: 'current',
        chime: ['empowerment'],
        text: { own: 'My kitchen drawer has knives in it again, and I am the one who put them there.' },
      },
    },
    { daysAgo: 58, change: 'reorder_goals', goals: ['kitchen', 'one-check', 'ward'] },
  ],
  secondProposal: {
    proposedDaysAgo: 38,
    attestations: [
      {
        by: 'person',
        stance: 'agree',
        words: 'Now it is a plan about me. Amen.',
        method: 'own_account',
        daysAgo: 36,
      },
      { by: 'worker:rhodri-llewellyn', stance: 'agree', method: 'own_account', daysAgo: 37 },
      {
        by: 'supporter:themba',
        stance: 'agree',
        words: 'I agree to be late on purpose.',
        method: 'one_time_link',
        daysAgo: 35,
      },
    ],
  },
};
