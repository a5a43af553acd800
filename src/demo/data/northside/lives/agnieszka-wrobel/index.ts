import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const agnieszkaWrobel: DemoPerson = {
  key: 'agnieszka-wrobel',
  name: 'Agnieszka Wróbel',
  family: 'Wróbel',
  given: 'Agnieszka',
  calledAs: 'Aga',
  pronouns: 'she/her',
  dateOfBirth: '1989-07-08',
  identifiers: [
    { system: 'nhs-number', value: '9997684265' },
    { system: 'record-number', value: 'NS-00575' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900005',
      safe: 'with_care',
      rule: 'Ring after two, she bakes through the night.',
    },
    { kind: 'email', value: 'aga@ryestart.example', safe: 'always' },
  ],
  language: 'pl',
  writes: 'en',
  interpreter: 'Polish, by phone is fine',
  communicationNeeds: ['Polish for feelings, English for forms', 'No calls between ten at night and noon'],
  formats: ['translated'],
  preferredWords: 'Aga says “flat dough” for the days with no rise in them.',
  equality: { ethnicity: 'White Polish', religion: 'Catholic' },
  email: 'aga@ryestart.example',
  episodes: [{ team: 'millgate', lead: true, keyWorker: 'tomasz-wojcik', referredDaysAgo: 66 }],
  circle: [
    { worker: 'joanna-pickering', brings: 'She is here in the daytime, when Tomek is at Cedar Road.' },
  ],
  supporters: [
    {
      key: 'danuta',
      name: 'Danuta Kos',
      relationship: 'friend from the dry cleaner’s',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960012', safe: 'always' }],
      brings: 'She says nothing for an hour and then one sentence, and it is the right one.',
      consents: [
        {
          sections: ['goals', 'crisis'],
          purpose: 'She should have the key and the reason for the key',
          status: 'proposed',
          daysAgo: 8,
        },
      ],
    },
    {
      key: 'marcin',
      name: 'Marcin Wróbel',
      relationship: 'former husband',
      roles: [],
      wanted: 'no',
      contacts: [],
      consents: [
        {
          sections: ['about_me'],
          purpose: 'He wrote that he is still next of kin',
          status: 'refused',
          daysAgo: 28,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
