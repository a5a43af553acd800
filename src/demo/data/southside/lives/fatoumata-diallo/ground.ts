import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'word',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'empowerment'],
      text: { own: 'From Conakry to here I have never bought one advert.' },
    },
    {
      key: 'sister-school',
      lifeArea: 'relationships',
      time: 'past',
      chime: ['meaning'],
      text: { own: 'I sent my sister to school with these fingers.' },
    },
    {
      key: 'till',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'Two chairs in year one and five in year six, and not a penny owed.' },
    },
    {
      key: 'listens',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I have talked two brides out of it and one back into it.' },
    },
    {
      key: 'pray',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['meaning'],
      text: { own: 'I pray between customers, behind the towels, and they wait.' },
    },
    {
      key: 'cook',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'My peanut stew has made a tax inspector sit down.' },
    },
    {
      key: 'academy',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'A school for hair like ours, with a certificate that the college cannot laugh at.' },
    },
  ],
  needs: [
    { key: 'held', important: 'to', text: { own: 'To be the one in the chair.' } },
    {
      key: 'iron',
      important: 'for',
      text: {
        own: 'Iron, and lunch. My dinner is coffee and other people’s news.',
        professional:
          'Her blood count explains a share of the tiredness. We treat that share and do not pretend it is the whole.',
      },
    },
  ],
  barriers: [
    { origin: 'personal', text: { own: 'If I stop, I will hear the winter that we opened.' } },
    { origin: 'structural', text: { own: 'Self-employed is a nice word for no sick pay.' } },
    {
      origin: 'structural',
      text: {
        own: 'The support group for lost babies is in a church hall, under a mural of cherubs. I went once.',
      },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'A place to grieve Kadiatou with women who have my prayers.' },
      reason: 'The hospital chaplaincy has no Muslim woman on its list',
      service: 'Baby loss support',
    },
  ],
  crisisContacts: [
    {
      name: 'Aïcha Barry',
      relationship: 'business partner',
      phone: '07700 900764',
      when: { own: 'If I cancel a bride.' },
    },
    {
      name: 'Mei-Ling Tan',
      relationship: 'key worker',
      phone: '01632 960618',
      when: { own: 'If I have put the scissors out of the house. I will know why and so will you.' },
    },
  ],
};
