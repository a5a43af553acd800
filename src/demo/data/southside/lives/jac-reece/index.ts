import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const jacReece: DemoPerson = {
  key: 'jac-reece',
  name: 'Jac Reece',
  family: 'Reece',
  given: 'Jac',
  pronouns: 'he/him',
  dateOfBirth: '2006-05',
  identifiers: [
    { system: 'nhs-number', value: '9997574915' },
    { system: 'record-number', value: 'SS-2356' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900934',
      safe: 'with_care',
      rule: 'Text only. A ringing phone is an attack.',
    },
    { kind: 'email', value: 'jac@signalbox.example', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: [
    'Say how long it will take, then stop at that time',
    'No metaphors about journeys unless there is a train',
  ],
  formats: ['easy_read'],
  preferredWords: 'Jac says “autistic, and fine with that one”. The rest he calls “the interference”.',
  equality: { ethnicity: 'White Welsh', disability: 'Autistic', religion: 'prefer_not_to_say' },
  email: 'jac@signalbox.example',
  episodes: [{ team: 'cam-nesaf', lead: true, keyWorker: 'gareth-puw', referredDaysAgo: 230 }],
  circle: [
    {
      worker: 'zainab-hussein',
      brings: 'Brings the forms already filled in, in pencil, so I can rub out the wrong bits',
    },
    { worker: 'shanice-morgan-clarke', brings: 'Doesn’t do the voice people do' },
  ],
  supporters: [
    {
      key: 'lisa',
      name: 'Lisa Reece',
      relationship: 'mam',
      roles: ['carer', 'emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900938', safe: 'always' }],
      brings: 'Translates me to the world and the world to me. Also toast',
      consents: [
        {
          sections: ['about_me', 'goals', 'strengths', 'crisis'],
          purpose: 'Mam can see everything except needs and barriers because she gets upset',
          status: 'narrowed',
          daysAgo: 33,
          narrowedFrom: ['about_me', 'goals', 'strengths', 'crisis', 'needs_barriers'],
          expiresInDays: 200,
        },
      ],
    },
    {
      key: 'mr-bevan',
      name: 'Clive Bevan',
      relationship: 'signalman, Saturday boss',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'phone', value: '01632 960941', safe: 'always' }],
      brings: 'Knows every bell code. Lets me say them',
      consents: [
        {
          sections: ['goals'],
          purpose: 'Goal 1 is at his railway',
          status: 'given',
          daysAgo: 40,
          expiresInDays: 140,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
