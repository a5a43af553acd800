import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const ffionHafMorris: DemoPerson = {
  key: 'ffion-haf-morris',
  name: 'Ffion Haf Morris',
  family: 'Morris',
  given: 'Ffion Haf',
  calledAs: 'Ffi',
  pronouns: 'she/her',
  dateOfBirth: '2007-06-21',
  identifiers: [
    { system: 'nhs-number', value: '9999481132' },
    { system: 'record-number', value: 'SS-2350' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900777',
      safe: 'with_care',
      rule: 'Not in rehearsal: Tuesdays and Thursdays, six till nine.',
    },
    { kind: 'email', value: 'ffi@upstage.example', safe: 'always' },
  ],
  language: 'cy',
  writes: 'en',
  communicationNeeds: [
    'Tell her what happens next, like a running order',
    'A seat where she can see the door',
  ],
  formats: [],
  preferredWords:
    'Ffi calls them “the whispering” or “the stalls”. She’d like you to ask how the house is tonight.',
  equality: { ethnicity: 'White Welsh', sexualOrientation: 'prefer_not_to_say' },
  email: 'ffi@upstage.example',
  episodes: [{ team: 'cam-nesaf', lead: true, keyWorker: 'zainab-hussein', referredDaysAgo: 125 }],
  circle: [
    {
      worker: 'shanice-morgan-clarke',
      brings: 'She came to the matinee AND the evening, so she’s seen me do it wrong and right.',
    },
  ],
  supporters: [
    {
      key: 'sara',
      name: 'Sara Morris',
      relationship: 'mam',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900778', safe: 'always' }],
      brings: 'Sandwiches at the stage door, no questions till the car.',
      consents: [
        {
          sections: ['about_me', 'goals', 'crisis'],
          purpose: 'She can read the bits I’d say to her face',
          status: 'narrowed',
          daysAgo: 20,
          narrowedFrom: ['about_me', 'goals', 'crisis', 'values_preferences'],
          expiresInDays: 340,
        },
      ],
    },
    {
      key: 'carys',
      name: 'Carys Pugh-Lee',
      relationship: 'best friend',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900799', safe: 'always' }],
      brings: 'Runs lines with me on the bus, does all the other parts, terrible accents.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'So she stops asking what the secret meeting is',
          status: 'proposed',
          daysAgo: 3,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
