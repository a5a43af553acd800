import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'feel',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity'],
      text: { own: 'Three hundred loaves before the town is awake, all of them by feel.' },
    },
    {
      key: 'left',
      lifeArea: 'wellness',
      time: 'past',
      chime: ['empowerment', 'hope'],
      text: {
        own: 'I walked out with a jam jar and one shoe, and I went back for neither him nor the shoe.',
      },
    },
    {
      key: 'hela',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['meaning'],
      text: { own: 'I keep alive a thing that my great-grandmother began.' },
    },
    {
      key: 'account',
      lifeArea: 'money',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'A bank account with one name. I look at it just to see the name.' },
    },
    {
      key: 'mr-shah',
      lifeArea: 'relationships',
      time: 'current',
      text: { own: 'My boss trusts me with the safe, the ovens and his mother’s hip.' },
    },
    {
      key: 'room',
      lifeArea: 'home',
      time: 'current',
      text: { own: 'A yellow table from the tip that I sanded until it was a table again.' },
    },
    {
      key: 'school',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope', 'connectedness'],
      text: { own: 'A class on Sunday afternoons, eight people, eight bowls.' },
    },
  ],
  needs: [
    { key: 'with', important: 'to', text: { own: 'To chew next to somebody.' } },
    {
      key: 'light',
      important: 'for',
      text: {
        own: 'Daylight. I have seen four sunrises this week and no noons.',
        professional: 'Her vitamin D was the lowest that the lab had that month, so we began there.',
      },
    },
  ],
  barriers: [
    { origin: 'structural', text: { own: 'The whole of help is open from nine to five, when I am asleep.' } },
    {
      origin: 'personal',
      text: { own: 'I count the spoons when someone visits. I know where I learned it.' },
    },
  ],
  unmetNeeds: [
    {
      text: { own: 'A group that meets at two in the afternoon in Polish.' },
      reason: 'Offered in the evening only, during her sleep',
      service: 'Polish women’s group',
    },
  ],
  crisisContacts: [
    {
      name: 'Danuta Kos',
      relationship: 'friend',
      phone: '01632 960012',
      when: { own: 'If the bakery lights are off at three.' },
    },
  ],
};
