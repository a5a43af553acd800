import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const amiraHaddad: DemoPerson = {
  key: 'amira-haddad',
  name: 'Amira Haddad',
  family: 'Haddad',
  given: 'Amira',
  pronouns: 'she/her',
  dateOfBirth: '1987-04-19',
  identifiers: [
    { system: 'nhs-number', value: '9995260182' },
    { system: 'record-number', value: 'NS-00417' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900112',
      safe: 'with_care',
      rule: 'Text first. She does not pick up unknown numbers.',
    },
    { kind: 'email', value: 'person@northside.example', safe: 'always' },
    { kind: 'post', value: 'Flat 2, 31 Weir Street, Haverlow', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: [
    'Letters from the court or the Home Office: with somebody who reads them to her in Arabic',
    'Say the main point first',
    'Put dates in a text after we meet',
  ],
  formats: [],
  preferredWords: 'Amira says “the heavy weeks”, never “episodes”.',
  equality: { ethnicity: 'Arab, Syrian', religion: 'Muslim', disability: 'prefer_not_to_say' },
  login: 'person',
  email: 'person@northside.example',
  episodes: [{ team: 'millgate', lead: true, keyWorker: 'joanna-pickering', referredDaysAgo: 410 }],
  circle: [
    {
      worker: 'delroy-baptiste',
      brings: 'He has been on the ward side of the glass too. He never makes the sad face.',
    },
    { worker: 'leila-farahani', brings: 'She explains tablets like a scientist to a scientist.' },
  ],
  supporters: [
    {
      key: 'youssef',
      name: 'Youssef Haddad',
      relationship: 'brother',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      login: 'supporter',
      email: 'supporter@northside.example',
      contacts: [{ kind: 'mobile', value: '07700 900118', safe: 'always' }],
      brings: 'My little brother. He cuts half the heads in Haverlow and he knows my face before I do.',
      consents: [
        {
          sections: ['goals', 'about_me', 'strengths'],
          purpose: 'So that Youssef can help with my goals without asking me to explain everything twice',
          status: 'given',
          daysAgo: 118,
          expiresInDays: 247,
        },
        { sections: ['crisis'], purpose: 'To know what to do if I go quiet', status: 'proposed', daysAgo: 6 },
      ],
    },
    {
      key: 'pauline',
      name: 'Pauline Tordoff',
      relationship: 'neighbour and friend',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960231', safe: 'always' }],
      brings: 'Soup, gossip, and the spare key.',
      consents: [
        { sections: ['goals'], purpose: 'To help on market days', status: 'withdrawn', daysAgo: 52 },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
