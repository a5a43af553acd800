import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const idrisThomas: DemoPerson = {
  key: 'idris-thomas',
  name: 'Idris Emlyn Thomas',
  family: 'Thomas',
  given: 'Idris Emlyn',
  calledAs: 'Idris Bach',
  pronouns: 'he/him',
  dateOfBirth: '1951-02-28',
  identifiers: [
    { system: 'nhs-number', value: '9995181908' },
    { system: 'record-number', value: 'SS-1187' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '01632 960744',
      safe: 'with_care',
      rule: 'Speak up, and not during the lunchtime news.',
    },
    { kind: 'post', value: '2 Tai Chwarel, Porth Helyg', safe: 'always' },
  ],
  language: 'cy',
  writes: 'en',
  communicationNeeds: [
    'Face him, he reads lips more than he admits',
    'Check the hearing aid batteries first',
  ],
  formats: ['large_print', 'translated'],
  preferredWords:
    'Idris Bach to the whole town, since there were three Idrises in the choir. Mr Thomas to nobody.',
  equality: { ethnicity: 'White Welsh', religion: 'Chapel', disability: 'hearing loss' },
  episodes: [{ team: 'bryn-eithin', lead: true, keyWorker: 'nerys-jones', referredDaysAgo: 290 }],
  circle: [
    {
      worker: 'lowri-beddoe',
      brings: 'She lost her mam the same winter. We don’t say much. We do the crossword.',
    },
    { worker: 'oliver-stannard', brings: 'English, but he can plane a board.' },
  ],
  supporters: [
    {
      key: 'mair',
      name: 'Mair Thomas-Reid',
      relationship: 'daughter',
      roles: ['attorney', 'carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900752', safe: 'always' }],
      brings: 'My girl. She’s got her mother’s voice on the telephone and I have to sit down.',
      consents: [
        {
          sections: ['goals', 'about_me', 'needs_barriers', 'crisis', 'advance_choices'],
          purpose: 'She holds the power of attorney and does not want to need it',
          status: 'given',
          daysAgo: 230,
        },
      ],
    },
    {
      key: 'elwyn',
      name: 'Elwyn Puw',
      relationship: 'second bass, friend',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960748', safe: 'always' }],
      brings: 'The car, the gossip, the low notes.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'For lifts and for nagging',
          status: 'given',
          daysAgo: 210,
          expiresInDays: 120,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
