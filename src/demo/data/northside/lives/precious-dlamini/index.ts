import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const preciousDlamini: DemoPerson = {
  key: 'precious-dlamini',
  name: 'Precious Dlamini',
  family: 'Dlamini',
  given: 'Precious',
  pronouns: 'she/her',
  dateOfBirth: '1981-02-14',
  identifiers: [
    { system: 'nhs-number', value: '9995075296' },
    { system: 'record-number', value: 'NS-00365' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900002',
      safe: 'with_care',
      rule: 'After noon. She is asleep by seven in the evening.',
    },
    { kind: 'post', value: '3 Tanner’s Row, Haverlow', safe: 'always' },
  ],
  language: 'zu',
  writes: 'en',
  communicationNeeds: ['Meet in the afternoon, her day starts at three'],
  formats: [],
  preferredWords: 'Precious says “the heavy coat” for the months when everything weighs too much.',
  equality: { ethnicity: 'Black African, South African', religion: 'Christian, Zionist' },
  email: 'precious@earlychoir.example',
  mailRefused: { daysAgo: 3, code: '550' },
  episodes: [{ team: 'millgate', lead: true, keyWorker: 'joanna-pickering', referredDaysAgo: 150 }],
  circle: [
    { worker: 'delroy-baptiste', brings: 'A baritone who thinks he is a bass. I have not told him yet.' },
  ],
  supporters: [
    {
      key: 'nomsa',
      name: 'Nomsa Dlamini',
      relationship: 'daughter',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900003', safe: 'always' }],
      brings: 'She makes me laugh at the wrong moments.',
      consents: [
        {
          sections: ['goals', 'circle'],
          purpose: 'She worries less when she can look',
          status: 'given',
          daysAgo: 70,
          expiresInDays: 290,
        },
      ],
    },
    {
      key: 'kenneth',
      name: 'Kenneth Oddie',
      relationship: 'station manager',
      roles: [],
      wanted: 'yes',
      contacts: [
        {
          kind: 'phone',
          value: '01632 960027',
          safe: 'with_care',
          rule: 'About the choir room and nothing else.',
        },
      ],
      brings: 'The keys to the waiting room, and a bass voice he found at fifty-eight.',
      consents: [
        {
          sections: ['goals'],
          purpose: 'He keeps the room for us on Fridays',
          status: 'proposed',
          daysAgo: 5,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
