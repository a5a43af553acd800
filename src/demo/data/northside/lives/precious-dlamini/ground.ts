import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'lead',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: { own: 'I lead the Easter singing, and last year a man missed his bus on purpose.' },
    },
    {
      key: 'circle',
      lifeArea: 'money',
      time: 'current',
      chime: ['connectedness', 'empowerment'],
      text: { own: 'I run a savings circle of twelve women and nobody has ever been short.' },
    },
    {
      key: 'teacher',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity'],
      text: {
        own: 'I had a school choir of ninety, barefoot, and we beat the mission school with the organ.',
      },
    },
    {
      key: 'nomsa-raised',
      lifeArea: 'relationships',
      time: 'current',
      text: { own: 'My child is learning to be an engineer and she rings me about the bolts.' },
    },
    {
      key: 'walks',
      lifeArea: 'wellness',
      time: 'current',
      text: { own: 'Eleven thousand steps by breakfast, all of them with a machine.' },
    },
    {
      key: 'room',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'One room, four people’s furniture, and you can still dance in it.' },
    },
    {
      key: 'conduct',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'A stick in my hand again that is not a broom.' },
    },
  ],
  needs: [
    { key: 'heard', important: 'to', text: { own: 'To be heard by people who are awake.' } },
    {
      key: 'eat',
      important: 'for',
      text: {
        own: 'Eating at the table and not from the pot, in the coat.',
        professional: 'In the hard months she lost two dress sizes and told nobody, because nobody was up.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        own: 'Every choir in this town meets at half past seven in the evening, when I have been asleep for half an hour.',
      },
    },
    { origin: 'personal', text: { own: 'When I sing the alto line I hear that my sister is not there.' } },
  ],
  unmetNeeds: [
    {
      text: { own: 'A counsellor who is open at two in the afternoon.' },
      reason: 'All daytime places go to people referred by employers',
      service: 'Grief counselling',
    },
  ],
  crisisContacts: [
    {
      name: 'Nomsa Dlamini',
      relationship: 'daughter',
      phone: '07700 900003',
      when: { own: 'When I have stopped singing at work, the drivers will tell her.' },
    },
    {
      name: 'Joanna Pickering',
      relationship: 'key worker',
      phone: '01632 960140',
      when: { own: 'If I have said “we are fine” three times.' },
    },
  ],
};
