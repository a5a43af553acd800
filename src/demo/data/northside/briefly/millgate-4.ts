import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateFour: DemoPerson[] = [
  briefLife({
    name: 'Lowri Beddoe',
    born: '1980-05-29',
    nhs: '9997741218',
    record: 'NS-00510',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 260,
    pronouns: 'she/her',
    language: 'cy',
    writes: 'en',
    email: 'lowri.beddoe@southside.example',
    sharesAccountWith: { organisation: 'southside', worker: 'lowri-beddoe' },
    contacts: [
      {
        kind: 'email',
        value: 'lowri.beddoe@southside.example',
        safe: 'with_care',
        rule: 'Evenings only, never in work hours.',
      },
    ],
    plan: {
      state: 'active',
      opened: 230,
      review: 70,
      about: {
        what_matters:
          'All day I am the one who asks the questions. Here I’d like to be asked, and not be good at it.',
        worth_knowing: 'I come over the border for this on purpose.',
      },
      strengths: [
        ['relationships', 'current', 'I sat with Mam to the end and I held the mirror for her lipstick.'],
      ],
      goals: [
        {
          is: 'I want to cry in somebody else’s kitchen for a change.',
          why: 'I carry tissues for a living.',
          area: 'relationships',
          chime: ['connectedness', 'difficulty'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 220],
            ['active', 150],
          ],
          steps: [
            {
              what: 'Tell Catrin, over a pan of something, before the anniversary.',
              inDays: 19,
              sure: 4,
              ifStuck: 'Chop onions and let her draw her own conclusions.',
            },
          ],
        },
      ],
      crisis: [
        'Catrin Beddoe',
        'cousin',
        '07700 900028',
        'If I say I’m “fine, lovely, how are you” twice in one call.',
      ],
      proposed: 205,
      answer: {
        stance: 'agree',
        method: 'own_account',
        daysAgo: 203,
        words: 'Odd, to read one from this side. I agree to it.',
      },
    },
  }),
];
