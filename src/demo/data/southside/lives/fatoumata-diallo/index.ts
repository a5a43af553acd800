import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const fatoumataDiallo: DemoPerson = {
  key: 'fatoumata-diallo',
  name: 'Fatoumata Diallo',
  family: 'Diallo',
  given: 'Fatoumata',
  calledAs: 'Tima',
  pronouns: 'she/her',
  dateOfBirth: '1988-05-25',
  identifiers: [
    { system: 'nhs-number', value: '9994018787' },
    { system: 'record-number', value: 'SS-2240' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900763', safe: 'always' },
    {
      kind: 'email',
      value: 'tima@crownsalon.example',
      safe: 'with_care',
      rule: 'Her staff read it too, so say nothing private.',
    },
  ],
  language: 'fr',
  writes: 'en',
  interpreter: 'French, only for medical words',
  communicationNeeds: ['Monday is the day she is free', 'Say numbers twice'],
  formats: [],
  preferredWords: 'Tima says “the Monday” for the low mood, whatever day it comes.',
  equality: { ethnicity: 'Black African, Guinean', religion: 'Muslim' },
  email: 'tima@tima.example',
  episodes: [{ team: 'quayside', lead: true, keyWorker: 'mei-ling-tan', referredDaysAgo: 180 }],
  circle: [
    {
      worker: 'shanice-morgan-clarke',
      brings: 'She sat in my chair as a customer first. I know her secrets, so it is fair.',
    },
  ],
  supporters: [
    {
      key: 'aicha',
      name: 'Aïcha Barry',
      relationship: 'business partner',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900764', safe: 'always' }],
      brings: 'She opens when I can’t, and she doesn’t count it.',
      consents: [
        {
          sections: ['goals', 'crisis', 'circle'],
          purpose: 'The salon needs to know when to swap the shifts',
          status: 'given',
          daysAgo: 100,
          expiresInDays: 30,
        },
      ],
    },
    {
      key: 'mariama',
      name: 'Mariama Diallo',
      relationship: 'sister, in Lyon',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900797', safe: 'always' }],
      brings: 'She studied and I paid, so she must listen to me for ever.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'To stop her from guessing by my voice',
          status: 'given',
          daysAgo: 60,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
