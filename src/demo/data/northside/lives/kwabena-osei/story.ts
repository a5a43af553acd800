import type { DemoPlanStory } from '../../../plan-types';

export const story: DemoPlanStory = {
  state: 'active',
  openedDaysAgo: 210,
  reviewInDays: 44,
  progress: [
    { on: 'ep', state: 'chosen', daysAgo: 205 },
    { on: 'ep', state: 'active', daysAgo: 190 },
    { on: 'ep-room', state: 'doing', daysAgo: 58 },
    { on: 'ep-room', state: 'done', daysAgo: 51, note: 'Locked in 🔒 drill lads raging' },
    { on: 'ep-bounce', state: 'doing', daysAgo: 20, note: 'v14_final_FINAL' },
    { on: 'study', state: 'chosen', daysAgo: 100 },
    { on: 'study', state: 'active', daysAgo: 60 },
    {
      on: 'finance',
      state: 'doing',
      daysAgo: 12,
      by: 'worker:callum-fraser',
      note: 'Two sittings in, one to go. Pepperoni both times.',
    },
    { on: 'thursdays', state: 'chosen', daysAgo: 205 },
    { on: 'thursdays', state: 'active', daysAgo: 200 },
    { on: 'lift', state: 'doing', daysAgo: 76 },
    { on: 'lift', state: 'done', daysAgo: 71 },
    { on: 'deal', state: 'chosen', daysAgo: 196 },
    { on: 'deal', state: 'active', daysAgo: 195 },
    { on: 'track', state: 'doing', daysAgo: 48, note: 'number plates: 0, bass: 8/10, weight: don’t ask' },
  ],
  suggestions: [
    {
      on: 'ep-listen',
      field: 'what',
      text: 'Play it in the church hall on a Friday, through the big speakers.',
      by: 'delroy-baptiste',
      status: 'waiting',
      daysAgo: 8,
    },
  ],
  disagreements: [
    {
      what: 'Whether the beat talking is a sign of being unwell',
      positions: [
        {
          by: 'person',
          words:
            'It’s how I hear music. It was like that when I was six. The glitch is different, the glitch is adverts.',
        },
        {
          by: 'worker:bukola-ogunleye',
          words:
            'At first I wrote them down as one thing. I think Kobby knows the difference better than my form does, and I still want to hear if either one changes.',
        },
      ],
      response: 'The plan now names adverts and number plates as the signs. Music is not on the list.',
      status: 'settled',
      daysAgo: 180,
    },
  ],
  proposal: {
    proposedDaysAgo: 192,
    attestations: [
      { by: 'person', stance: 'agree', words: 'calm 👍🏾', method: 'own_account', daysAgo: 191 },
      { by: 'worker:bukola-ogunleye', stance: 'agree', method: 'own_account', daysAgo: 192 },
    ],
  },
  laterEdits: [
    {
      daysAgo: 100,
      change: 'reword',
      item: 'study',
      field: 'why',
      text: {
        own: 'I picked computer science for dad. This one’s for me. And Efua told her whole class I’m going to be on the credits of films so now I’m trapped 😂',
      },
    },
    {
      daysAgo: 66,
      change: 'add_strength',
      strength: {
        key: 'spoken',
        lifeArea: 'relationships',
        time: 'current',
        chime: ['empowerment'],
        text: { own: 'I told two lads at football what happened to me. One of them told me his.' },
      },
    },
    {
      daysAgo: 9,
      change: 'reword',
      item: 'ep-bounce',
      field: 'what',
      text: { own: 'Mix down Tray by Sunday, send it to Nana, stop touching it' },
    },
  ],
};
