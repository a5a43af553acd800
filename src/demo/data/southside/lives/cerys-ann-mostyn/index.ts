import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const cerysAnnMostyn: DemoPerson = {
  key: 'cerys-ann-mostyn',
  name: 'Cerys Ann Mostyn',
  family: 'Mostyn',
  given: 'Cerys Ann',
  pronouns: 'she/her',
  dateOfBirth: '1982-02-20',
  identifiers: [
    { system: 'nhs-number', value: '9991341250' },
    { system: 'record-number', value: 'SS-2011' },
  ],
  contacts: [
    { kind: 'post', value: '9 Rhes Uchaf, Porth Helyg', safe: 'always' },
    {
      kind: 'mobile',
      value: '07700 900771',
      safe: 'with_care',
      rule: 'Write if it can wait. She trusts paper.',
    },
  ],
  language: 'cy',
  writes: 'en',
  communicationNeeds: [
    'Send a letter before a visit, with the hour on it',
    'Speak plain about time: half past, not “mid-morning”',
  ],
  formats: [],
  preferredWords:
    'Cerys says “wrong address” when a thought is not hers and has been delivered to her anyway.',
  equality: { ethnicity: 'White Welsh', religion: 'prefer_not_to_say' },
  episodes: [{ team: 'quayside', lead: true, keyWorker: 'mei-ling-tan', referredDaysAgo: 340 }],
  circle: [
    { worker: 'rhodri-llewellyn', brings: 'Covers when Mei is off. He has nice handwriting, for a nurse.' },
  ],
  supporters: [
    {
      key: 'menna',
      name: 'Menna Mostyn',
      relationship: 'mother',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960845', safe: 'always' }],
      brings: 'She lights my fire before I’m up, and thinks that I think it’s the council.',
      consents: [
        {
          sections: ['goals', 'crisis'],
          purpose: 'She lives two doors down and would only read the bin',
          status: 'given',
          daysAgo: 280,
          expiresInDays: 85,
        },
      ],
    },
    {
      key: 'gethin',
      name: 'Gethin Price',
      relationship: 'union rep',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'email', value: 'gethin@sortingroom.example', safe: 'always' }],
      brings: 'Twenty years on parcels and a law degree he doesn’t mention.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'For getting me my own round back',
          status: 'given',
          daysAgo: 33,
          expiresInDays: 90,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
