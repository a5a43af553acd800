import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'hold',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: { own: 'I can hold a café quiet for seven minutes in two languages.' },
    },
    {
      key: 'heart',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity'],
      text: {
        own: 'I carry forty-one of my grandfather’s poems in my head, word for word, breath for breath.',
      },
    },
    {
      key: 'shop',
      lifeArea: 'money',
      time: 'past',
      text: { own: 'Two years on the fryer and the till was never out by a penny.' },
    },
    {
      key: 'cousins',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'Nine little cousins, and I’m the one they ring for homework.' },
    },
    {
      key: 'signs',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'I gave Hodan my pen myself in April. Handed it over at the bus stop.' },
    },
    {
      key: 'book',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope'],
      text: { own: 'A thin book. Both languages. His name above mine.' },
    },
  ],
  needs: [
    {
      key: 'listen',
      important: 'to',
      text: { own: 'To be listened to as a poet first and whatever else second.' },
    },
    { key: 'sleep', important: 'for', text: { own: 'Sleep before two. Hodan says one, so we said two.' } },
  ],
  barriers: [
    {
      key: 'barrier-uni',
      origin: 'structural',
      text: {
        own: 'They lost my uni place while I was on the ward, and the letter said “withdrawn”, like I’d gone for a walk.',
        professional: 'The college has found the error. A place is open again from September.',
      },
    },
    { origin: 'personal', text: { own: 'I miss the flood a bit. Nobody talks about that.' } },
  ],
  unmetNeeds: [
    {
      text: { own: 'Someone Somali in the team, who isn’t the interpreter.' },
      reason: 'Two rounds of adverts and nobody in post',
      service: 'Community link worker',
    },
  ],
  crisisContacts: [
    {
      name: 'Hodan Warsame',
      relationship: 'aunt',
      phone: '01632 960043',
      when: { own: 'If I’m walking and rhyming and I don’t know her.' },
    },
    {
      name: 'Callum Fraser',
      relationship: 'key worker',
      phone: '01632 960158',
      when: { own: 'Before it rhymes. When it’s just loud.' },
    },
  ],
};
