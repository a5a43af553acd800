import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const raymondAkhurst: DemoPerson = {
  key: 'raymond-akhurst',
  name: 'Raymond Akhurst',
  family: 'Akhurst',
  given: 'Raymond',
  calledAs: 'Ray',
  pronouns: 'he/him',
  dateOfBirth: '1964-07-04',
  identifiers: [
    { system: 'nhs-number', value: '9991163727' },
    { system: 'record-number', value: 'NS-00077' },
  ],
  contacts: [
    {
      kind: 'phone',
      value: '01632 960066',
      safe: 'with_care',
      rule: 'The house phone. Whoever picks up will shout up the stairs.',
    },
    { kind: 'post', value: 'Room 3, 12 Cedar Road, Haverlow', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: ['Hum the tune if he loses the thread', 'One question, then wait for two bars'],
  formats: ['large_print'],
  preferredWords: 'Ray calls the years in hospital “the long rest”, as in music. He would like that kept.',
  equality: { ethnicity: 'White British', religion: 'Methodist, “for the tunes”' },
  episodes: [{ team: 'cedar-road', lead: true, keyWorker: 'imran-sheikh', referredDaysAgo: 1500 }],
  circle: [
    { worker: 'kelly-ann-moss', brings: 'Turns the pages, knows when not to.' },
    { worker: 'tomasz-wojcik', brings: 'He found me a tuner who takes payment in waltzes.' },
  ],
  supporters: [
    {
      key: 'sylvia',
      name: 'Sylvia Akhurst-Bell',
      relationship: 'younger sister',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [
        {
          kind: 'phone',
          value: '01632 960067',
          safe: 'with_care',
          rule: 'Not before her programme finishes at eight.',
        },
      ],
      brings: 'She had my music in her loft for thirty years, dry as a bone.',
      consents: [
        {
          sections: ['goals', 'strengths', 'crisis'],
          purpose: 'We lost a lot of years, and this is so we don’t lose more',
          status: 'given',
          daysAgo: 210,
          expiresInDays: 155,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
