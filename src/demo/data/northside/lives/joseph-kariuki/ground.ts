import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'mender',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity'],
      text: { own: 'Give me three broken bikes and I will give you two good ones and a lamp.' },
    },
    {
      key: 'father-shop',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['meaning'],
      text: { own: 'At nine I could true a wheel by plucking it like a string.' },
    },
    {
      key: 'husband',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'Six years apart and we have never ended a call angry.' },
    },
    {
      key: 'fees',
      lifeArea: 'money',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'Even on the ward I sent the school fees, from my newspaper money.' },
    },
    {
      key: 'praise',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['meaning'],
      text: { own: 'I play the kayamba on Sundays and the babies stop crying to look.' },
    },
    {
      key: 'hill',
      lifeArea: 'wellness',
      time: 'current',
      text: { own: 'I have ridden up Moor Edge without putting a foot down, on a child’s bike, for a bet.' },
    },
    {
      key: 'garage',
      lifeArea: 'money',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'A small shop with a big door. Kariuki and Daughter.' },
    },
  ],
  needs: [
    { key: 'useful', important: 'to', text: { own: 'To be a man who brings something.' } },
    {
      key: 'evening',
      important: 'for',
      text: {
        own: 'The tablet at eight and not when I remember. My phone says “oil”.',
        professional: 'The alarm is his own choice of word, and it makes him smile and take it.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        own: 'A bench in a public place needs insurance, a permit and a letter. At home it needs shade.',
      },
    },
    {
      origin: 'structural',
      text: {
        own: 'The paper for my family to come asks for a wage that no cleaner has ever earned.',
        professional: 'The law centre has his case. We check the sum with them at each review.',
      },
    },
    { origin: 'personal', text: { own: 'Shame, when the little one asks why Baba lives with other men.' } },
  ],
  unmetNeeds: [
    {
      text: { own: 'Advice about visas that does not cost a month of bicycles.' },
      reason: 'One free session has been used, and the next costs ninety pounds',
      service: 'Immigration advice',
    },
  ],
  crisisContacts: [
    {
      name: 'Pastor Samuel Otieno',
      relationship: 'pastor',
      phone: '01632 960062',
      when: { own: 'If I give my tools away.' },
    },
    {
      name: 'Tomasz Wójcik',
      relationship: 'key worker',
      phone: '01632 960146',
      when: { own: 'If I have not slept, and I say that I am not tired.' },
    },
  ],
};
