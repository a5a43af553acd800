import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const deborahSugden: DemoPerson = {
  key: 'deborah-sugden',
  name: 'Deborah Sugden',
  family: 'Sugden',
  given: 'Deborah',
  pronouns: 'she/her',
  dateOfBirth: '1978-08-25',
  identifiers: [
    { system: 'nhs-number', value: '9991760318' },
    { system: 'record-number', value: 'NS-00276' },
  ],
  contacts: [
    { kind: 'email', value: 'deborah@quietshelf.example', safe: 'always' },
    {
      kind: 'phone',
      value: '01632 960022',
      safe: 'never',
      rule: 'She is Deaf, so a phone call reaches nobody.',
    },
    { kind: 'post', value: '8 Chandler Street, Haverlow', safe: 'always' },
  ],
  language: 'bfi',
  writes: 'en',
  interpreter: 'British Sign Language, booked two weeks ahead',
  communicationNeeds: [
    'Look at her, not at the interpreter',
    'No masks',
    'Light on your face, not behind it',
  ],
  formats: ['bsl_video'],
  preferredWords:
    'Deaf with a capital D. Deborah would like “hearing loss” left at the door, since she never lost anything.',
  equality: { ethnicity: 'White British', disability: 'Deaf', religion: 'prefer_not_to_say' },
  email: 'deborah@quietshelf.example',
  episodes: [{ team: 'millgate', lead: true, keyWorker: 'tomasz-wojcik', referredDaysAgo: 500 }],
  circle: [
    {
      worker: 'delroy-baptiste',
      brings: 'He is on unit four of the sign course. He told me my dog was a potato. I like him.',
    },
  ],
  supporters: [
    {
      key: 'frank',
      name: 'Frank Sugden',
      relationship: 'dad',
      roles: ['carer'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960026', safe: 'always' }],
      brings: 'Seventy-six, and he signs like a man directing planes. He never misses a Sunday.',
      consents: [
        {
          sections: ['goals', 'about_me'],
          purpose: 'He is the reason for goal one',
          status: 'given',
          daysAgo: 260,
          expiresInDays: 105,
        },
      ],
    },
    {
      key: 'josie',
      name: 'Josie Blunt',
      relationship: 'friend from the Deaf club',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [
        {
          kind: 'mobile',
          value: '07700 900025',
          safe: 'with_care',
          rule: 'By text or video, as she is Deaf too.',
        },
      ],
      brings: 'She tells me off in two languages.',
      consents: [
        {
          sections: ['crisis', 'goals'],
          purpose: 'She has the key and the dog lead',
          status: 'given',
          daysAgo: 290,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
