import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const terenceBrady: DemoPerson = {
  key: 'terence-brady',
  name: 'Terence Brady',
  family: 'Brady',
  given: 'Terence',
  calledAs: 'Tel',
  pronouns: 'he/him',
  dateOfBirth: '1957-11-05',
  identifiers: [
    { system: 'nhs-number', value: '9991590838' },
    { system: 'record-number', value: 'NS-00102' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '01632 960305',
      safe: 'with_care',
      rule: 'Let it ring twenty times. He is coming, it is just that he is coming slowly.',
    },
    { kind: 'post', value: 'Flat 9, Cedar Court, Cedar Road, Haverlow', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: [
    'Sit on his left, the right ear was the engine side',
    'Write down anything with a number in it',
  ],
  formats: ['large_print'],
  preferredWords:
    'The voices are “the Committee”. Tel would rather talk about them by name than have them talked round.',
  equality: {
    ethnicity: 'White Irish',
    religion: 'Catholic, “in a long queue”',
    disability: 'hearing loss, tremor',
  },
  episodes: [{ team: 'cedar-road', lead: true, keyWorker: 'imran-sheikh', referredDaysAgo: 1180 }],
  circle: [
    { worker: 'kelly-ann-moss', brings: 'Writes down what I say and doesn’t tidy it.' },
    { worker: 'siobhan-keane', brings: 'Got me the ground floor. With a bit of grass. I’d vote for her.' },
  ],
  supporters: [
    {
      key: 'maureen',
      name: 'Maureen Gallagher',
      relationship: 'sister',
      roles: ['carer', 'nominated_person'],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960311', safe: 'always' }],
      brings: 'Sunday dinner in foil. And opinions, also in foil.',
      consents: [
        {
          sections: ['goals', 'crisis'],
          purpose: 'So she knows the plan but not the ins and outs',
          status: 'narrowed',
          daysAgo: 64,
          narrowedFrom: ['goals', 'crisis', 'about_me', 'needs_barriers'],
          expiresInDays: 300,
        },
      ],
    },
    {
      key: 'winston',
      name: 'Winston Clarke',
      relationship: 'friend from the depot',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900164', safe: 'always' }],
      brings:
        'Thirty-one years on the 62 with me. Knows where all my bodies are buried, and it’s the same place as his.',
      consents: [
        {
          sections: ['goals', 'strengths', 'about_me', 'crisis'],
          purpose: 'He is the one who turns up',
          status: 'given',
          daysAgo: 140,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
