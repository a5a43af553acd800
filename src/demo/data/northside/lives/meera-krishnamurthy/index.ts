import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const meeraKrishnamurthy: DemoPerson = {
  key: 'meera-krishnamurthy',
  name: 'Meera Krishnamurthy',
  family: 'Krishnamurthy',
  given: 'Meera',
  pronouns: 'she/her',
  dateOfBirth: '1973-06-30',
  identifiers: [
    { system: 'nhs-number', value: '9991860916' },
    { system: 'record-number', value: 'NS-00344' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '01632 960418',
      safe: 'with_care',
      rule: 'Between two and three, when her mother sleeps.',
    },
    { kind: 'email', value: 'meera.k@tanpura.example', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: ['E-mail the questions the day before', 'No calls before the home carer has left'],
  formats: [],
  preferredWords: 'Meera says “I go under”. She would rather that than any name off a list.',
  equality: { ethnicity: 'Indian, Tamil', religion: 'Hindu' },
  email: 'meera.k@tanpura.example',
  episodes: [{ team: 'millgate', lead: true, keyWorker: 'tomasz-wojcik', referredDaysAgo: 265 }],
  circle: [
    {
      worker: 'leila-farahani',
      brings: 'She reads what I send before she arrives. You would be surprised how rare it is.',
    },
  ],
  supporters: [
    {
      key: 'karthik',
      name: 'Karthik Krishnamurthy',
      relationship: 'son',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900332', safe: 'always' }],
      brings: 'He rings from a train every Thursday and believes I do not know he is checking.',
      consents: [
        {
          sections: ['crisis', 'goals', 'circle'],
          purpose: 'Enough that he need not guess',
          status: 'given',
          daysAgo: 90,
          expiresInDays: 90,
        },
        {
          sections: ['needs_barriers', 'formulation'],
          purpose: 'Tomek asked whether he might see more',
          status: 'refused',
          daysAgo: 88,
        },
      ],
    },
    {
      key: 'lakshmi',
      name: 'Lakshmi Raghavan',
      relationship: 'singing friend',
      roles: [],
      wanted: 'not_asked',
      contacts: [{ kind: 'email', value: 'lakshmi@tanpura.example', safe: 'always' }],
      consents: [],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
