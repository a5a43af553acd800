import type { DemoPerson } from '../../../types';
import { about } from './about';
import { goals } from './goals';
import { ground } from './ground';
import { story } from './story';

export const robbieTudor: DemoPerson = {
  key: 'robbie-tudor',
  name: 'Robbie Tudor',
  family: 'Tudor',
  given: 'Robbie',
  pronouns: 'he/him',
  dateOfBirth: '1997-05-13',
  identifiers: [
    { system: 'nhs-number', value: '9996751368' },
    { system: 'record-number', value: 'SS-2290' },
  ],
  contacts: [
    { kind: 'mobile', value: '07700 900768', safe: 'always' },
    {
      kind: 'post',
      value: 'The blue van, Traeth Mawr car park',
      safe: 'with_care',
      rule: 'Leave it with the café, he moves when the wind does.',
    },
  ],
  language: 'en',
  communicationNeeds: ['Outdoors if the wind allows', 'Side by side, not face to face'],
  formats: [],
  preferredWords: 'Robbie says “held under”. It’s what a big wave does, and so does this.',
  equality: { ethnicity: 'White Welsh', religion: 'None' },
  email: 'robbie@traethmawr.example',
  episodes: [{ team: 'quayside', lead: true, keyWorker: 'rhodri-llewellyn', referredDaysAgo: 200 }],
  circle: [
    {
      worker: 'oliver-stannard',
      brings: 'Can’t surf. Keeps trying. I respect it more than anything he’s ever said.',
    },
  ],
  supporters: [
    {
      key: 'steph',
      name: 'Steph Tudor',
      relationship: 'sister',
      roles: ['carer'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900769', safe: 'always' }],
      brings: 'Waxes the board and minds her own.',
      consents: [
        {
          sections: ['goals', 'staying_well'],
          purpose: 'While I lived on her sofa',
          status: 'withdrawn',
          daysAgo: 80,
        },
      ],
    },
    {
      key: 'dan',
      name: 'Dan Pryce',
      relationship: 'fellow lifeguard',
      roles: ['emergency'],
      wanted: 'yes',
      contacts: [{ kind: 'mobile', value: '07700 900770', safe: 'always' }],
      brings: 'Sat in the tower next to me for six summers and never filled a silence.',
      consents: [
        {
          sections: ['crisis', 'goals'],
          purpose: 'He’d be first to the water, so he should be first to know',
          status: 'given',
          daysAgo: 130,
          expiresInDays: 60,
        },
      ],
    },
  ],
  full: true,
  plan: { ...about, ...ground, ...goals, ...story },
};
