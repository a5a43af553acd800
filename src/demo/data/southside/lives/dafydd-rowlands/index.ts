import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const dafyddRowlands: DemoPerson = {
  key: 'dafydd-rowlands',
  name: 'Dafydd Siôn Rowlands',
  family: 'Rowlands',
  given: 'Dafydd Siôn',
  calledAs: 'Dai Cimwch',
  pronouns: 'he/him',
  dateOfBirth: '1969-12-11',
  identifiers: [
    { system: 'nhs-number', value: '9991862528' },
    { system: 'record-number', value: 'SS-0871' },
  ],
  contacts: [
    {
      kind: 'mobile',
      value: '07700 900955',
      safe: 'with_care',
      rule: 'No signal past the Point. Try again when the tide has turned.',
    },
    { kind: 'post', value: 'Yr Hen Gapel, Pen Cei, Porth Helyg', safe: 'always' },
  ],
  language: 'en',
  communicationNeeds: ['Letters short, he reads slowly and was hit for it at school'],
  formats: ['audio'],
  preferredWords: 'Dai Cimwch means “Dai Lobster” and is his to offer, not yours to use on the first day.',
  equality: { ethnicity: 'White Welsh', religion: 'None, “but I take my hat off”' },
  episodes: [
    {
      team: 'quayside',
      lead: true,
      keyWorker: 'rhodri-llewellyn',
      referredDaysAgo: 1120,
      closed: {
        daysAgo: 19,
        personView: 'You were good mooring. I’ll know where the ring is if I need to tie up again.',
        returnRoute:
          'He rings Shanice or the duty desk himself, any time in the next two years, with no new referral.',
      },
    },
  ],
  circle: [
    {
      worker: 'shanice-morgan-clarke',
      brings: 'Came out to the pots with me in February and was sick over the side, and came again in March.',
    },
  ],
  supporters: [
    {
      key: 'osian',
      name: 'Osian Rowlands',
      relationship: 'son',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900958', safe: 'always' }],
      brings: 'He let me come to the christening. The rest I have to earn.',
      consents: [
        {
          sections: ['goals', 'staying_well', 'crisis'],
          purpose: 'So he can see for himself that I’m doing what I said',
          status: 'expired',
          daysAgo: 19,
        },
      ],
    },
    {
      key: 'non',
      name: 'Non Rowlands',
      relationship: 'former wife',
      roles: [],
      wanted: 'yes',
      contacts: [
        {
          kind: 'phone',
          value: '01632 960960',
          safe: 'with_care',
          rule: 'She asked to be rung only about the grandchild.',
        },
      ],
      consents: [
        {
          sections: ['goals'],
          purpose: 'She was on the first plan, back when she had to be',
          status: 'withdrawn',
          daysAgo: 400,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
