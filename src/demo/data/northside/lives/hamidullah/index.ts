import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const hamidullah: DemoPerson = {
  key: 'hamidullah',
  name: 'Hamidullah',
  pronouns: 'he/him',
  dateOfBirth: '1996',
  identifiers: [
    { system: 'nhs-number', value: '9990308241' },
    { system: 'record-number', value: 'NS-00559' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900508',
      safe: 'with_care',
      rule: 'Send a voice message in Dari through the interpreter line. Letters frighten him.',
    },
  ],
  language: 'fa-AF',
  interpreter: 'Dari, in person, the same man each time if it can be done (Mr Rahimi)',
  communicationNeeds: [
    'Interpreter booked for double the time',
    'Read every letter aloud',
    'Show on a map, not in words',
  ],
  formats: ['audio', 'translated'],
  preferredWords:
    'He has one name. Please leave the second box empty and do not write “Unknown” or “FNU” in it.',
  equality: { ethnicity: 'Afghan', religion: 'Muslim', disability: 'prefer_not_to_say' },
  episodes: [{ team: 'millgate', lead: true, keyWorker: 'joanna-pickering', referredDaysAgo: 320 }],
  circle: [
    {
      worker: 'tomasz-wojcik',
      brings: 'He also came to this country with one bag. He showed me which buses.',
    },
    { worker: 'delroy-baptiste', brings: 'He bowls very badly and he laughs about it.' },
  ],
  supporters: [
    {
      key: 'gulalai',
      name: 'Gulalai Noorzai',
      relationship: 'auntie in the town, not by blood',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960517', safe: 'always' }],
      brings: 'Bolani on Fridays. She shouts at me like family.',
      consents: [
        {
          sections: ['about_me', 'goals'],
          purpose: 'So that she may remind and scold',
          status: 'narrowed',
          daysAgo: 45,
          narrowedFrom: ['about_me', 'goals', 'needs_barriers', 'safety'],
        },
      ],
    },
    {
      key: 'rahmat',
      name: 'Rahmatullah',
      relationship: 'younger brother, in Germany',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900519', safe: 'with_care', rule: 'Good news only.' }],
      brings: 'He is why.',
      consents: [
        { sections: ['goals'], purpose: 'He may hear the good news himself', status: 'given', daysAgo: 150 },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
