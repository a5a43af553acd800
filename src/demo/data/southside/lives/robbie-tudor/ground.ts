import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'saves',
      lifeArea: 'work_education',
      time: 'current',
      chime: ['identity', 'meaning'],
      text: { own: 'I’ve pulled nine people out of that rip and two of them bought me a pint of milk.' },
    },
    {
      key: 'kids',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: { own: 'My nieces can both read a swell and neither of them can read a clock.' },
    },
    {
      key: 'van',
      lifeArea: 'home',
      time: 'current',
      chime: ['empowerment'],
      text: { own: 'I fitted that van out with driftwood and a book from the bin.' },
    },
    {
      key: 'champion',
      lifeArea: 'leisure',
      time: 'past',
      text: { own: 'Welsh junior champ at sixteen. I’ve still got the giant cheque, it’s the roof lining.' },
    },
    {
      key: 'broke',
      lifeArea: 'money',
      time: 'current',
      text: { own: 'Forty quid a week and I’m never hungry.' },
    },
    {
      key: 'card',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['hope', 'difficulty'],
      text: {
        own: 'This year I wrote back to his mum.',
        professional:
          'It took him eleven drafts and it is one line long. I think it is the bravest thing in this plan.',
      },
    },
    {
      key: 'club',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope', 'meaning'],
      text: { own: 'A shed on the dunes with twelve boards in it and no clipboard.' },
    },
  ],
  needs: [
    { key: 'use', important: 'to', text: { own: 'To be some use when there’s no red flag up.' } },
    {
      key: 'winter',
      important: 'for',
      text: { own: 'A warm place in January. I’m not proud of last January.' },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        own: 'You can’t get a doctor without an address, and the council says a van’s a vehicle.',
        professional:
          'He is registered now, at the café’s address, with Nige’s blessing and a quiet word from me.',
      },
    },
    { origin: 'personal', text: { own: 'Flat days. No wind, no waves, just me.' } },
  ],
  unmetNeeds: [
    {
      text: { own: 'Somewhere legal to park in winter, with a tap.' },
      reason: 'The council has closed its only site for repairs',
      service: 'Housing',
    },
  ],
  crisisContacts: [
    {
      name: 'Dan Pryce',
      relationship: 'lifeguard',
      phone: '07700 900770',
      when: { own: 'If I paddle out at night.' },
    },
    {
      name: 'Rhodri Llewellyn',
      relationship: 'key worker',
      phone: '01632 960611',
      when: { own: 'If the van’s not moved in a week, and it’s been good surf.' },
    },
  ],
};
