import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const yaelMizrahi: DemoPerson = {
  key: 'yael-mizrahi',
  name: 'יעל מזרחי',
  family: 'מזרחי',
  given: 'יעל',
  calledAs: 'Yael',
  pronouns: 'she/her',
  dateOfBirth: '1992-03-22',
  identifiers: [
    { system: 'nhs-number', value: '9998219930' },
    { system: 'record-number', value: 'SS-2391' },
  ],
  contacts: [
    { kind: 'email', value: 'yael@seagrass.example', safe: 'always' },
    {
      kind: 'mobile',
      value: '07700 900702',
      safe: 'with_care',
      rule: 'Not between sundown on Friday and nightfall on Saturday.',
    },
  ],
  language: 'en',
  communicationNeeds: [
    'Hebrew name on her own copies, right to left',
    'No numbers about weight in anything she will read',
  ],
  formats: [],
  preferredWords:
    'Yael says “the examiner” for the part of her that marks her. Weights and sizes are never written here.',
  equality: { ethnicity: 'Jewish, Israeli', religion: 'Jewish', sexualOrientation: 'Lesbian' },
  email: 'yael@seagrass.example',
  episodes: [{ team: 'quayside', lead: true, keyWorker: 'mei-ling-tan', referredDaysAgo: 58 }],
  circle: [
    { worker: 'oliver-stannard', brings: 'Clay. You can’t get clay right, so the examiner gets bored.' },
  ],
  supporters: [
    {
      key: 'sioned',
      name: 'Sioned Garmon',
      relationship: 'partner',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900711', safe: 'always' }],
      brings: 'She lays the table as if nothing hangs on it.',
      consents: [
        {
          sections: ['goals', 'about_me'],
          purpose: 'She should not have to read my face for news',
          status: 'given',
          daysAgo: 21,
          expiresInDays: 160,
        },
      ],
    },
    {
      key: 'ruth',
      name: 'Ruth Mizrahi',
      relationship: 'mother, in Haifa',
      roles: [],
      wanted: 'yes',
      contacts: [
        {
          kind: 'email',
          value: 'ruth@seagrass.example',
          safe: 'with_care',
          rule: 'Only after Yael has told her first.',
        },
      ],
      brings: 'Recipes and alarm.',
      consents: [{ sections: ['goals'], purpose: 'Good news should travel', status: 'proposed', daysAgo: 9 }],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
