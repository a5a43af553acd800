import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const vernonIsaacs: DemoPerson = {
  key: 'vernon-isaacs',
  name: 'Vernon Isaacs',
  family: 'Isaacs',
  given: 'Vernon',
  pronouns: 'he/him',
  dateOfBirth: '1952-08-31',
  identifiers: [
    { system: 'nhs-number', value: '9997224701' },
    { system: 'record-number', value: 'SS-1722' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900794', safe: 'always' },
    { kind: 'post', value: '22 Bakehouse Hill, Porth Helyg', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: ['Let him answer in verse if he wants to', 'Knees: ground floor, or a lift that works'],
  formats: ['large_print'],
  preferredWords: 'Vernon calls it “the long rain”. It came in the week that Pearl went.',
  equality: { ethnicity: 'Black Caribbean, Trinidadian', religion: 'Anglican, high days' },
  email: 'vernon@coconuttart.example',
  episodes: [{ team: 'bryn-eithin', lead: true, keyWorker: 'nerys-jones', referredDaysAgo: 250 }],
  circle: [
    {
      worker: 'lowri-beddoe',
      brings: 'She keeps time with a spoon. She has more rhythm than the valley admits.',
    },
  ],
  supporters: [
    {
      key: 'marlon',
      name: 'Marlon Isaacs',
      relationship: 'son',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900795', safe: 'always' }],
      brings: 'Drives down from the city every second Saturday with a boot full of advice and plantain.',
      consents: [
        {
          sections: ['goals', 'crisis', 'reviews'],
          purpose: 'He frets by the mile, so let him read and fret less',
          status: 'given',
          daysAgo: 190,
          expiresInDays: 175,
        },
      ],
    },
    {
      key: 'delphine',
      name: 'Delphine Roach',
      relationship: 'Pearl’s sister',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960862', safe: 'with_care', rule: 'Not in Lent.' }],
      brings: 'She has Pearl’s laugh and she is careful where she uses it.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'For the carnival and no further',
          status: 'given',
          daysAgo: 110,
          expiresInDays: 140,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
