import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'nurse',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: { own: 'I can find a vein in the dark, in the rain, in a man who is arguing.' },
    },
    {
      key: 'mother',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness', 'meaning'],
      text: { own: 'Not one night has she cried alone. Not one, not even in the worst week.' },
    },
    {
      key: 'told',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['hope', 'empowerment'],
      text: {
        own: 'I said the worst picture out loud to a stranger in a health centre, and I stayed in the chair.',
        professional: 'The health visitor still speaks of how clear and brave that was.',
      },
    },
    {
      key: 'alto',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I carry the alto line by myself when Sister Chipo is on nights.' },
    },
    {
      key: 'send-home',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I have paid for two cousins to finish school from a band five wage.' },
    },
    {
      key: 'garden',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'I grow rape and pumpkin leaves in buckets on a Welsh balcony, and they believe me.' },
    },
    {
      key: 'netball',
      lifeArea: 'leisure',
      time: 'past',
      text: { own: 'Goal defence for the hospital team. I was sent off twice, for justice.' },
    },
    {
      key: 'teach',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope', 'meaning'],
      text: {
        own: 'To stand in front of student midwives one day and tell them what I wish I had been asked.',
      },
    },
  ],
  needs: [
    { key: 'trust-hands', important: 'to', text: { own: 'To trust my own hands near my own child.' } },
    {
      key: 'eat-sleep',
      important: 'for',
      text: {
        own: 'Four hours in one go. Themba has the bottle and the night light, and I have earplugs and guilt.',
      },
    },
  ],
  barriers: [
    {
      origin: 'personal',
      text: { own: 'I check her breathing until the checking is the thing that keeps us both awake.' },
    },
    {
      origin: 'structural',
      text: {
        own: 'My visa is tied to my job, so being off sick has a clock on it that I can hear.',
        professional:
          'Occupational health and the union are both involved, and the trust has put its support in writing until the spring.',
      },
    },
    {
      origin: 'structural',
      text: {
        own: 'Some people at work say that we are too strong for this sort of thing. We. As if I were a table.',
      },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'A mothers’ group where I am not the only one with a bonnet in her bag.' },
      reason: 'Nothing of the kind in the county yet',
      service: 'Black mothers’ peer group',
    },
  ],
  crisisContacts: [
    {
      name: 'Themba Ncube',
      relationship: 'husband',
      phone: '07700 900818',
      when: { own: 'At once. His boss knows that the phone stays in his hand.' },
    },
    {
      name: 'Rhodri Llewellyn',
      relationship: 'key worker',
      phone: '01632 960611',
      when: { own: 'If a picture has stayed for a whole day, or if I have hidden myself.' },
    },
    {
      name: 'Mother and baby unit',
      phone: '01632 960690',
      when: { own: 'If it needs to be hospital, this one, the two of us, with the giraffe.' },
    },
  ],
};
