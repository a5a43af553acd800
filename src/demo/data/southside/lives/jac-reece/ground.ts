import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'memory',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity'],
      text: { own: 'I know the working timetable of the Cwm Helyg branch for 1961 including Sundays' },
    },
    {
      key: 'models',
      lifeArea: 'leisure',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: {
        own: 'I’ve built Porth Helyg station as it was before they knocked it down. It took 3 years. Old men cry at it',
        professional: 'Two did, at the library, while I was there.',
      },
    },
    {
      key: 'honest',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'I don’t lie. Mam says it’s a strength and a weakness. I think it’s only a strength' },
    },
    {
      key: 'saved',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'I’ve got £312.40 and I know what it’s for' },
    },
    {
      key: 'graph',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'I made a graph of interference against sleep, 94 days. You can see it 📈' },
    },
    {
      key: 'bedroom',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'Everything has a place and I can find it in the dark' },
    },
    {
      key: 'nan',
      lifeArea: 'spirituality_culture',
      time: 'past',
      chime: ['connectedness'],
      text: { own: 'Nan and me went on every open line in Wales. She had a flask and I had the map' },
    },
    {
      key: 'signal',
      lifeArea: 'work_education',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'To work a real signal box with real levers and get it right' },
    },
  ],
  needs: [
    {
      key: 'warning',
      important: 'to',
      text: {
        own: 'Warning before things. Two days is good. Two minutes is not warning, it’s an announcement',
      },
    },
    {
      key: 'food',
      important: 'for',
      text: {
        own: 'Eating something that isn’t beige. Gareth wrote this one and I’m allowing it',
        professional: 'True, I did ask. He has offered me peas, on three dates.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: { own: 'To ask for help at college you have to phone them. Think about that' },
    },
    {
      origin: 'structural',
      text: { own: 'The replacement bus. It’s never at the time and it smells of other people’s dinners' },
    },
    {
      origin: 'personal',
      text: { own: 'When there’s two announcements at once I can’t tell which one is the real one' },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'Someone who does talking therapy AND knows about autistic people. They said pick one' },
      reason: 'The two services do not take referrals from each other',
      service: 'Adapted psychological therapy',
    },
  ],
  crisisContacts: [
    {
      name: 'Lisa Reece',
      relationship: 'mam',
      phone: '07700 900938',
      when: {
        own: 'If I’ve stopped in one place for more than 30 minutes. Text her, she’ll come. Don’t move me',
      },
    },
    {
      name: 'Gareth Puw',
      relationship: 'key worker',
      phone: '01632 960633',
      when: { own: 'Text “grey”. He knows what to do and it’s in a list' },
    },
  ],
};
