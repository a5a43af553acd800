import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const josephKariuki: DemoPerson = {
  key: 'joseph-kariuki',
  name: 'Joseph Kariuki',
  family: 'Kariuki',
  given: 'Joseph',
  pronouns: 'he/him',
  dateOfBirth: '1982-05-05',
  identifiers: [
    { system: 'nhs-number', value: '9999729975' },
    { system: 'record-number', value: 'NS-00350' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900064', safe: 'always' },
    {
      kind: 'post',
      value: 'Room 7, 12 Cedar Road, Haverlow',
      safe: 'with_care',
      rule: 'Ask him to open it with somebody there, if it is brown.',
    },
  ],
  language: 'sw',
  writes: 'en',
  communicationNeeds: ['Talk while walking or mending', 'Check what “tomorrow” means to both of you'],
  formats: [],
  preferredWords: 'Joseph says “when my chain came off”. It has come off twice.',
  equality: { ethnicity: 'Black African, Kenyan', religion: 'Christian, Pentecostal' },
  email: 'joseph@viaductbikes.example',
  episodes: [{ team: 'cedar-road', lead: true, keyWorker: 'tomasz-wojcik', referredDaysAgo: 390 }],
  circle: [
    {
      worker: 'kelly-ann-moss',
      brings: 'They hold the torch and tell jokes about goats. The jokes are bad and the torch is steady.',
    },
  ],
  supporters: [
    {
      key: 'wanjiru',
      name: 'Wanjirũ Kariuki',
      relationship: 'wife, in Nakuru',
      roles: [],
      wanted: 'yes',
      contacts: [
        {
          kind: 'mobile',
          value: '07700 900065',
          safe: 'with_care',
          rule: 'She is two hours ahead in summer and three in winter.',
        },
      ],
      brings: 'She prays by voice message and corrects my spelling by voice message.',
      consents: [
        {
          sections: ['goals', 'strengths'],
          purpose: 'She waited for me, she may see how far it got',
          status: 'given',
          daysAgo: 95,
          expiresInDays: 270,
        },
      ],
    },
    {
      key: 'otieno',
      name: 'Pastor Samuel Otieno',
      relationship: 'pastor',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960062', safe: 'always' }],
      brings: 'He fetched me from the police station in his slippers.',
      consents: [
        { sections: ['crisis'], purpose: 'He is near and my family is far', status: 'given', daysAgo: 200 },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
