import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const kwabenaOsei: DemoPerson = {
  key: 'kwabena-osei',
  name: 'Kwabena Osei',
  family: 'Osei',
  given: 'Kwabena',
  calledAs: 'Kobby',
  pronouns: 'he/him',
  dateOfBirth: '2004-09-07',
  identifiers: [
    { system: 'nhs-number', value: '9990166137' },
    { system: 'record-number', value: 'NS-00588' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900221', safe: 'always' },
    {
      kind: 'post',
      value: '14 Quarry Rise, Haverlow',
      safe: 'with_care',
      rule: 'Plain envelope. His dad opens things with logos on.',
    },
  ],
  language: 'en',
  communicationNeeds: ['Message, don’t call', 'Short is fine'],
  formats: ['audio'],
  preferredWords: 'Kobby says “when it glitched”. He does not want the P word used until he says so.',
  equality: { ethnicity: 'Black British, Ghanaian', religion: 'Christian' },
  email: 'kobby@kayoh.example',
  episodes: [{ team: 'first-light', lead: true, keyWorker: 'bukola-ogunleye', referredDaysAgo: 395 }],
  circle: [
    { worker: 'callum-fraser', brings: 'Knows the uni system like cheat codes' },
    { worker: 'delroy-baptiste', brings: 'Old man but he had a sound system in 1989 so I allow it' },
  ],
  supporters: [
    {
      key: 'abena',
      name: 'Abena Osei',
      relationship: 'mum',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [
        {
          kind: 'mobile',
          value: '07700 900225',
          safe: 'with_care',
          rule: 'Not during night shift, ten till eight.',
        },
      ],
      brings: 'Prayer, jollof, and being right 😮‍💨',
      consents: [
        {
          sections: ['about_me', 'goals', 'crisis', 'safety'],
          purpose: 'She was there when it glitched, she should know what helps',
          status: 'given',
          daysAgo: 200,
          expiresInDays: 165,
        },
      ],
    },
    {
      key: 'jordan',
      name: 'Jordan Fell',
      relationship: 'best mate',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900229', safe: 'always' }],
      brings: 'Five-a-side, lifts, does not make it weird',
      consents: [
        {
          sections: ['goals'],
          purpose: 'For while I was getting back to football',
          status: 'expired',
          daysAgo: 37,
        },
      ],
    },
    {
      key: 'emmanuel',
      name: 'Emmanuel Osei',
      relationship: 'dad',
      roles: [],
      wanted: 'no',
      contacts: [],
      consents: [
        {
          sections: ['about_me', 'goals'],
          purpose: 'He asked the team to be told how things are going',
          status: 'refused',
          daysAgo: 180,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
