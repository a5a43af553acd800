import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const roisinNiBhriain: DemoPerson = {
  key: 'roisin-ni-bhriain',
  name: 'Róisín Ní Bhriain',
  family: 'Ní Bhriain',
  given: 'Róisín',
  calledAs: 'Ro',
  pronouns: 'they/them',
  dateOfBirth: '1998-01-12',
  identifiers: [
    { system: 'nhs-number', value: '9993909963' },
    { system: 'record-number', value: 'NS-00631' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900417',
      safe: 'with_care',
      rule: 'Say “Ro”, and never say where you are ringing from on a voicemail.',
    },
    {
      kind: 'post',
      value: 'Room 6, Lantern House, Cobb Lane, Haverlow',
      safe: 'never',
      rule: 'Post goes missing in the hostel.',
    },
  ],
  language: 'en',
  communicationNeeds: ['Draw it if you can', 'No clipboards'],
  formats: ['audio'],
  preferredWords: 'They and them, and “Ro” out loud. Róisín on paper, both fadas, every time.',
  equality: { ethnicity: 'White Irish', genderIdentity: 'Non-binary', religion: 'prefer_not_to_say' },
  email: 'ro@inkwell.example',
  episodes: [
    { team: 'first-light', lead: true, keyWorker: 'callum-fraser', referredDaysAgo: 74 },
    { team: 'millgate', lead: false, keyWorker: 'joanna-pickering', referredDaysAgo: 30 },
  ],
  circle: [
    { worker: 'delroy-baptiste', brings: 'He asked to see my sketchbook before he asked to see my arms.' },
  ],
  supporters: [
    {
      key: 'dot',
      name: 'Dorothy Mbeki-Shaw',
      relationship: 'tattooist and boss',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900423', safe: 'always' }],
      brings: 'A job, a lamp, and a telling-off when I’ve earned it.',
      consents: [
        {
          sections: ['goals', 'strengths'],
          purpose: 'Because she is half of goal one',
          status: 'proposed',
          daysAgo: 11,
        },
      ],
    },
    {
      key: 'mam',
      name: 'Bríd Ní Bhriain',
      relationship: 'mother',
      roles: [],
      wanted: 'no',
      contacts: [],
      consents: [],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
