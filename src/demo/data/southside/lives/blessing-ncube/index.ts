import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const blessingNcube: DemoPerson = {
  key: 'blessing-ncube',
  name: 'Blessing Ncube',
  family: 'Ncube',
  given: 'Blessing',
  pronouns: 'she/her',
  dateOfBirth: '1995-08-16',
  identifiers: [
    { system: 'nhs-number', value: '9992319488' },
    { system: 'record-number', value: 'SS-2317' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900815',
      safe: 'with_care',
      rule: 'Message between feeds. She will ring back from the pram walk.',
    },
    { kind: 'email', value: 'blessing@jacaranda.example', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: [
    'Come when the baby’s father is at work',
    'Say what you will write before you write it',
  ],
  formats: [],
  preferredWords:
    'Blessing says “the pictures”. They are thoughts that frighten her, and she asks that nobody treat them as plans.',
  equality: { ethnicity: 'Black African, Zimbabwean', religion: 'Christian, Adventist' },
  email: 'blessing@jacaranda.example',
  episodes: [{ team: 'quayside', lead: true, keyWorker: 'rhodri-llewellyn', referredDaysAgo: 175 }],
  circle: [
    {
      worker: 'shanice-morgan-clarke',
      brings: 'She has a boy of four, and she had the pictures too. She told me on the first day.',
    },
    {
      worker: 'emeka-nwosu',
      brings: 'He told me the name of it, and then he told me how many women, and I breathed.',
    },
  ],
  supporters: [
    {
      key: 'themba',
      name: 'Themba Ncube',
      relationship: 'husband',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900818', safe: 'always' }],
      brings: 'The two o’clock feed, and jokes I am too tired to understand.',
      consents: [
        {
          sections: ['about_me', 'goals', 'crisis', 'strengths'],
          purpose: 'He lives here',
          status: 'given',
          daysAgo: 140,
          expiresInDays: 225,
        },
      ],
    },
    {
      key: 'mamoyo',
      name: 'Patience Moyo',
      relationship: 'church elder',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960833', safe: 'always' }],
      brings: 'Sadza and a strong shoulder.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'To pray for something exact',
          status: 'narrowed',
          daysAgo: 60,
          narrowedFrom: ['goals', 'about_me', 'needs_barriers'],
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
