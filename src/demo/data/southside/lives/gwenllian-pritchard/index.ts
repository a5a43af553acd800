import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const gwenllianPritchard: DemoPerson = {
  key: 'gwenllian-pritchard',
  name: 'Gwenllian Pritchard',
  family: 'Pritchard',
  given: 'Gwenllian',
  calledAs: 'Gwen',
  pronouns: 'she/her',
  dateOfBirth: '1978-10-02',
  identifiers: [
    { system: 'nhs-number', value: '9996281949' },
    { system: 'record-number', value: 'SS-2208' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900631', safe: 'always' },
    { kind: 'email', value: 'person@southside.example', safe: 'always' },
    {
      kind: 'post',
      value: 'Craig y Don, 4 Lôn Bysgod, Porth Helyg',
      safe: 'with_care',
      rule: 'Welsh first on the envelope, or her mother will not bring it up from the mat.',
    },
  ],
  language: 'cy',
  writes: 'en',
  communicationNeeds: ['Welsh when she is low', 'English is fine for forms'],
  formats: ['translated'],
  preferredWords: 'Gwen says “gone yellow” for high and “slack water” for low.',
  equality: { ethnicity: 'White Welsh', religion: 'Chapel, lapsed', disability: 'prefer_not_to_say' },
  login: 'person',
  email: 'person@southside.example',
  episodes: [{ team: 'quayside', lead: true, keyWorker: 'rhodri-llewellyn', referredDaysAgo: 505 }],
  circle: [
    {
      worker: 'shanice-morgan-clarke',
      brings: 'She has gone yellow herself, in Cardiff, in a fountain. We compare notes.',
    },
    { worker: 'emeka-nwosu', brings: 'Learning Welsh off me. Slowly. It keeps him humble.' },
  ],
  supporters: [
    {
      key: 'bethan',
      name: 'Bethan Lloyd',
      relationship: 'best friend since infants’ school',
      roles: ['nominated_person', 'emergency'],
      wanted: 'yes',
      login: 'supporter',
      email: 'supporter@southside.example',
      contacts: [{ kind: 'mobile', value: '07700 900640', safe: 'always' }],
      brings: 'Forty-two years of knowing when I’m lying.',
      consents: [
        {
          sections: ['goals', 'about_me', 'strengths'],
          purpose: 'Bethan is in half of it anyway, she may as well read it',
          status: 'given',
          daysAgo: 160,
          expiresInDays: 205,
        },
        {
          sections: ['staying_well', 'crisis'],
          purpose: 'For the yellow list, once I have finished writing it',
          status: 'proposed',
          daysAgo: 4,
        },
      ],
    },
    {
      key: 'huw',
      name: 'Huw Pritchard',
      relationship: 'Nel’s dad, my ex',
      roles: [],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900644', safe: 'with_care', rule: 'About Nel only.' }],
      consents: [
        {
          sections: ['crisis'],
          purpose: 'So that Nel is never the one who finds out first',
          status: 'given',
          daysAgo: 150,
          expiresInDays: 215,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
