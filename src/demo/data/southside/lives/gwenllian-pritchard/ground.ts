import type { DemoPlanGround } from '../../../plan-types';

export const ground: DemoPlanGround = {
  strengths: [
    {
      key: 'helm',
      lifeArea: 'work_education',
      time: 'past',
      chime: ['identity', 'meaning'],
      text: {
        own: 'Nine years helm of the inshore boat. Sixty-one people are walking about who might not be.',
        professional: 'The coxswain keeps the tally, and told me it is sixty-three.',
      },
    },
    {
      key: 'tickets',
      lifeArea: 'work_education',
      time: 'current',
      text: { own: 'I run the island ferry kiosk like a small country.' },
    },
    {
      key: 'swim',
      lifeArea: 'wellness',
      time: 'current',
      chime: ['empowerment'],
      text: {
        own: 'Four hundred mornings in a row in the water, and I only counted because Bethan said I wouldn’t.',
      },
    },
    {
      key: 'bank-card',
      lifeArea: 'money',
      time: 'current',
      chime: ['empowerment'],
      text: {
        own: 'I made the bank card rule myself, well and sober, and I’ve kept to it twice when it hurt.',
      },
    },
    {
      key: 'nel',
      lifeArea: 'relationships',
      time: 'current',
      chime: ['connectedness'],
      text: {
        own: 'I told Nel the truth about the hospital, and she asked better questions than the doctors.',
      },
    },
    {
      key: 'verse',
      lifeArea: 'spirituality_culture',
      time: 'past',
      chime: ['identity'],
      text: {
        own: 'I won the under-eighteens’ chair at the town eisteddfod with forty lines about a dead crab.',
      },
    },
    {
      key: 'house',
      lifeArea: 'home',
      time: 'current',
      text: {
        own: 'Nothing in this house is yellow. I painted over it, room by room, and chose each colour slowly.',
      },
    },
    {
      key: 'shore',
      lifeArea: 'leisure',
      time: 'aspiration',
      chime: ['hope', 'connectedness'],
      text: { own: 'To be on the crew list again, even if it’s tea and tractor.' },
    },
  ],
  needs: [
    { key: 'trusted', important: 'to', text: { own: 'To be trusted with something heavy again.' } },
    {
      key: 'steady',
      important: 'for',
      text: {
        own: 'Bed by half ten, even when I’m brilliant.',
        professional:
          'Two short nights together are the point at which she has asked us to ring rather than wait.',
      },
    },
    {
      key: 'bloods',
      important: 'for',
      text: { own: 'Blood tests on time, so my kidneys last as long as my mouth.' },
    },
  ],
  barriers: [
    {
      origin: 'personal',
      text: { own: 'I go round and round the fourteenth of August like a dog on a chain.' },
    },
    {
      origin: 'structural',
      text: {
        own: 'Crew medicals treat what I have as a closed door, with no person behind it to ask.',
        professional:
          'Rescue boat policy allows a review case by case. The form exists, and nobody local had ever used it.',
      },
    },
    { origin: 'structural', text: { own: 'In winter the ferry stops, and so do my wages.' } },
  ],
  unmetNeeds: [
    {
      text: { own: 'A group like the fathers’ one, for mothers who’ve been in hospital, and in Welsh.' },
      reason: 'No such group within fifty miles',
      service: 'Peer group for mothers',
    },
  ],
  crisisContacts: [
    {
      name: 'Bethan Lloyd',
      relationship: 'best friend',
      phone: '07700 900640',
      when: { own: 'Any time. She’ll say “sink or slipway?” and I’ll know which I need.' },
    },
    {
      name: 'Rhodri Llewellyn',
      relationship: 'key worker',
      phone: '01632 960611',
      when: { own: 'Weekdays, before dinner if it’s yellow, after if it’s slack.' },
    },
    {
      name: 'Porth Helyg out-of-hours',
      phone: '01632 960699',
      when: { own: 'When it’s dark and Bethan’s on the early boat. Ask for a Welsh speaker. Ask twice.' },
    },
  ],
};
