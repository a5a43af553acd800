import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const olwenGittins: DemoPerson = {
  key: 'olwen-gittins',
  name: 'Olwen Gittins',
  family: 'Gittins',
  given: 'Olwen',
  pronouns: 'she/her',
  dateOfBirth: '1935-11-22',
  identifiers: [
    { system: 'nhs-number', value: '9991678689' },
    { system: 'record-number', value: 'SS-1411' },
  ],
  contacts: [
    { kind: 'phone', value: '01632 960854', safe: 'always' },
    { kind: 'post', value: '1 Capel Terrace, Porth Helyg', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: ['Good light, and the large pen', 'Her left side, where the better eye is'],
  formats: ['large_print'],
  preferredWords: 'Olwen says “I had a platform moment” when she does not know what year it is.',
  equality: { ethnicity: 'White British', religion: 'Chapel by adoption', disability: 'sight loss' },
  episodes: [{ team: 'bryn-eithin', lead: true, keyWorker: 'nerys-jones', referredDaysAgo: 370 }],
  circle: [
    { worker: 'lowri-beddoe', brings: 'My detective. She has a notebook just for Ruby.' },
    { worker: 'oliver-stannard', brings: 'Washes up without being asked and draws my hands.' },
  ],
  supporters: [
    {
      key: 'emlyn',
      name: 'Pastor Emlyn Rees',
      relationship: 'minister',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960855', safe: 'always' }],
      brings: 'He has been coming on Thursdays to convert me since 1998. He stays for the sponge.',
      consents: [
        {
          sections: ['goals', 'crisis'],
          purpose: 'He holds the spare key and the telephone numbers',
          status: 'given',
          daysAgo: 310,
        },
      ],
    },
    {
      key: 'gail',
      name: 'Gail Harmer',
      relationship: 'niece by marriage',
      roles: ['attorney'],
      wanted: 'yes',
      contacts: [
        { kind: 'mobile', value: '07700 900798', safe: 'with_care', rule: 'In the evening, she teaches.' },
      ],
      brings: 'She does the bank. She did not want to and she does it beautifully.',
      consents: [
        {
          sections: ['goals', 'about_me', 'needs_barriers', 'crisis'],
          purpose: 'She must be ready to speak for me one day, so she had better know what I sound like',
          status: 'given',
          daysAgo: 300,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
