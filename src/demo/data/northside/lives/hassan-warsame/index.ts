import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const hassanWarsame: DemoPerson = {
  key: 'hassan-warsame',
  name: 'Hassan Warsame',
  family: 'Warsame',
  given: 'Hassan',
  pronouns: 'he/him',
  dateOfBirth: '2004-03-12',
  identifiers: [
    { system: 'nhs-number', value: '9991373535' },
    { system: 'record-number', value: 'NS-00569' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900052', safe: 'always' },
    { kind: 'email', value: 'hassan@sevenlines.example', safe: 'always' },
  ],
  language: 'so',
  writes: 'en',
  communicationNeeds: ['Let silences run, he is finding the line'],
  formats: ['audio'],
  preferredWords: 'Hassan says “the flood” for when too many lines come at once.',
  equality: { ethnicity: 'Black British, Somali', religion: 'Muslim' },
  email: 'hassan@sevenlines.example',
  episodes: [{ team: 'first-light', lead: true, keyWorker: 'callum-fraser', referredDaysAgo: 290 }],
  circle: [
    {
      worker: 'bukola-ogunleye',
      brings: 'Corrects my English in my own poems and she’s always right, which is annoying.',
    },
  ],
  supporters: [
    {
      key: 'hodan',
      name: 'Hodan Warsame',
      relationship: 'aunt',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960043', safe: 'always' }],
      brings: 'A lawyer’s mouth, a mother’s soup.',
      consents: [
        {
          sections: ['goals', 'crisis'],
          purpose: 'She asked for all of it and we settled on two',
          status: 'narrowed',
          daysAgo: 90,
          narrowedFrom: ['goals', 'crisis', 'formulation', 'reviews'],
          expiresInDays: 180,
        },
      ],
    },
    {
      key: 'dad',
      name: 'Abdi Warsame',
      relationship: 'father',
      roles: [],
      wanted: 'yes',
      contacts: [
        {
          kind: 'mobile',
          value: '07700 900054',
          safe: 'with_care',
          rule: 'He drives a lorry, so text and wait for the services.',
        },
      ],
      brings: 'Comes home Fridays, smells of diesel, says little, means it.',
      consents: [],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
