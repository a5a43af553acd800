import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'driver',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: {
        dictated:
          'Thirty-one years, never a scratch that was my fault, and I could put a double-decker round Tanner’s Corner with a pint glass on the dash.',
      },
    },
    {
      key: 'dogs',
      lifeArea: 'leisure',
      time: 'past',
      chime: ['connectedness'],
      text: {
        dictated:
          'I’ve had four greyhounds, all retired, all daft. Duchess was the last. I know feet, teeth, worming and how to share a settee.',
      },
    },
    {
      key: 'tenant',
      lifeArea: 'home',
      time: 'current',
      chime: ['empowerment'],
      text: {
        dictated: 'Twenty-two weeks of rent, all paid. I’ve a calendar with the ticks on.',
        professional: 'Three neighbours now leave their parcels with Tel.',
        by: 'siobhan-keane',
      },
    },
    {
      key: 'mates',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness', 'hope'],
      text: {
        dictated:
          'Winston came every Wednesday of the three years, two buses each way. You don’t get a mate like that by being nobody.',
      },
    },
    {
      key: 'pension',
      lifeArea: 'money',
      time: 'current',
      text: { dictated: 'I’ve a Corporation pension and I can live on porridge if I’ve a reason.' },
    },
    {
      key: 'committee',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment', 'meaning'],
      text: {
        dictated: 'I can chair that Committee now. I say order, order, one at a time, and mostly they do it.',
        professional:
          'Tel taught this at the hearing voices group in June and two people have asked him to do it again.',
        by: 'kelly-ann-moss',
      },
    },
    {
      key: 'candle',
      lifeArea: 'spirituality_culture',
      time: 'current',
      chime: ['meaning'],
      text: { dictated: 'I light one for Eileen at St Oswin’s. I don’t stop for the talking part.' },
    },
    {
      key: 'museum',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope', 'identity'],
      text: { dictated: 'The transport museum has my old Leyland, number 738. I’d like to polish her.' },
    },
  ],
  needs: [
    {
      key: 'company',
      important: 'to',
      text: { dictated: 'Something alive in the flat that’s pleased to see me.' },
    },
    {
      key: 'legs',
      important: 'for',
      text: {
        dictated: 'Walking. The tablets and the puddings have made a barrage balloon of me.',
        professional:
          'His blood sugar has crept up. Tel asked for that to be said plainly, and for a dog to be considered as medicine.',
      },
    },
  ],
  barriers: [
    {
      origin: 'structural',
      text: {
        dictated: 'Cedar Court has a no-pets rule older than the carpets.',
        professional:
          'The rule was for shared corridors. Ground-floor flats open on to the garden, and I have asked the trust to look again.',
        by: 'siobhan-keane',
      },
    },
    {
      origin: 'personal',
      text: { dictated: 'Pubs. I love them and they love me and that was always the trouble.' },
    },
  ],
  unmetNeeds: [
    {
      text: { dictated: 'A dentist. I’ve been on a list so long I’ve less teeth to show him.' },
      reason: 'The nearest practice taking new people is nineteen miles away',
      service: 'NHS dentist',
    },
  ],
  crisisContacts: [
    {
      name: 'Winston Clarke',
      relationship: 'friend',
      phone: '07700 900164',
      when: { dictated: 'If I stop answering the door. He has a knock, two and then one.' },
    },
    {
      name: 'Cedar Road duty desk',
      relationship: 'team',
      phone: '01632 960177',
      when: { dictated: 'When the Committee won’t adjourn and it’s past tea time.' },
    },
  ],
};
