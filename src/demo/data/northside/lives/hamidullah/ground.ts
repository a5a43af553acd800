import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'kites',
      lifeArea: 'leisure',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: {
        dictated:
          'On our hill I was the kite maker. Boys came from two valleys. I cut the paper so thin you could read a newspaper through it.',
      },
    },
    {
      key: 'wheels',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['empowerment'],
      text: {
        dictated: 'I can change four tyres in nineteen minutes. Shaun timed it and rang his wife.',
        professional: 'Shaun has offered to pay for the evening course himself if the college says no.',
        by: 'tomasz-wojcik',
      },
    },
    {
      key: 'brother',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness', 'hope'],
      text: { dictated: 'I brought him as far as the sea, and he went the rest, and every Sunday we speak.' },
    },
    {
      key: 'bread',
      lifeArea: 'home',
      time: 'current',
      text: { dictated: 'I keep one room so clean that Auntie looks for dust and is disappointed.' },
    },
    {
      key: 'saver',
      lifeArea: 'money',
      time: 'current',
      text: {
        dictated:
          'From forty-nine pounds a week I saved one hundred and ten in a year. It is for a ticket, not mine.',
      },
    },
    {
      key: 'prayer',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['meaning'],
      text: {
        dictated: 'I missed the dawn prayer on the boat, only that one. I have prayed it again many times.',
      },
    },
    {
      key: 'asleep',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['hope'],
      text: {
        dictated:
          'I put the lamp and the radio so that when I wake from the dream the first thing I see is green.',
        professional:
          'His own idea. I have passed it on, with his leave, to two other people who wake that way.',
      },
    },
    {
      key: 'mechanic',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope', 'identity'],
      text: { dictated: 'A paper that says mechanic, with my one name on it.' },
    },
  ],
  needs: [
    {
      key: 'brother-visit',
      important: 'to',
      text: { dictated: 'To see Rahmat with my eyes and not with a telephone.' },
    },
    { key: 'safe-sleep', important: 'for', text: { dictated: 'Four hours of sleep in one piece.' } },
    {
      key: 'know',
      important: 'to',
      text: { dictated: 'To know. Even a bad answer. Waiting is a room without a floor.' },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        dictated: 'Twenty-six months I wait for one decision.',
        professional:
          'His solicitor has written that the delay itself is harming him. I added a letter, with his consent.',
      },
    },
    {
      origin: 'structural',
      text: {
        dictated:
          'I may not work for money until they decide, so I change tyres for lunch and call it a hobby.',
      },
    },
    {
      origin: 'personal',
      text: { dictated: 'When a helicopter comes I am under the table before I know that I am a grown man.' },
    },
  ],
  unmetNeeds: [
    {
      text: { dictated: 'An English class in the evening that is not full.' },
      reason: 'Sixty-one people on the list',
      service: 'English classes',
    },
  ],
  crisisContacts: [
    {
      name: 'Gulalai Noorzai',
      relationship: 'auntie',
      phone: '01632 960517',
      when: { dictated: 'If I do not come on Friday for bolani. I always come.' },
    },
    {
      name: 'Joanna Pickering',
      relationship: 'key worker',
      phone: '01632 960140',
      when: { dictated: 'If a letter has come. Before it is opened, not after.' },
    },
  ],
};
