import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'eifion',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['meaning', 'identity'],
      text: { own: 'I noticed Mrs Eifion’s milk and I broke the door down, and she’s still here.' },
    },
    {
      key: 'names',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I know every name on the hill, and who spells it with two Ns.' },
    },
    {
      key: 'legs',
      lifeArea: 'wellness',
      time: 'current',
      text: { own: 'Eleven miles before dinner. My doctor’s younger than me and I pass him.' },
    },
    {
      key: 'box',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'I made the box with the slot myself, before anybody thought of it.' },
    },
    {
      key: 'house',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I bought this house at twenty-six on a postwoman’s wage and overtime.' },
    },
    {
      key: 'chess',
      lifeArea: 'leisure',
      time: 'past',
      text: { own: 'I ran the pub quiz for nine years, and nobody ever caught me out on rivers.' },
    },
    {
      key: 'hill',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'To be walking that hill at sixty with a bag on.' },
    },
  ],
  needs: [
    { key: 'trust', important: 'to', text: { own: 'To be trusted with other people’s letters.' } },
    {
      key: 'start',
      important: 'for',
      text: { own: 'A start at seven and not five, while I’m on these tablets. I’ll give you that one.' },
    },
  ],
  barriers: [
    { origin: 'structural', text: { own: 'They’ve put me on sorting, and parcels don’t say good morning.' } },
    {
      origin: 'structural',
      text: {
        own: 'A letter about me went to the depot with a word in it that isn’t true, and you can’t get a letter back.',
        professional:
          'It was our letter. I have written to correct it, and sent Cerys the carbon, as she asked.',
      },
    },
    {
      origin: 'personal',
      text: { own: 'Once I’ve stopped trusting a person I can’t find the way back up their path.' },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'An advocate who’ll come to the depot.' },
      reason: 'The advocacy service covers hospital and meetings about money, not work',
      service: 'Independent advocacy',
    },
  ],
  crisisContacts: [
    {
      name: 'Menna Mostyn',
      relationship: 'mother',
      phone: '01632 960845',
      when: { own: 'If I’ve posted my own keys.' },
    },
    {
      name: 'Mei-Ling Tan',
      relationship: 'key worker',
      phone: '01632 960618',
      when: { own: 'If I’ve sent you a letter with nothing in it.' },
    },
  ],
};
