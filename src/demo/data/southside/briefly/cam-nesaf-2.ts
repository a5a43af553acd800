import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const camNesafTwo: DemoPerson[] = [
  briefLife({
    name: 'Chloe Partridge',
    born: '2002-11-05',
    nhs: '9994026143',
    record: 'SS-2404',
    team: 'cam-nesaf',
    keyWorker: 'zainab-hussein',
    since: 22,
    pronouns: 'she/her',
    mobile: '07700 900783',
    plan: {
      state: 'not_yet_agreed',
      opened: 14,
      about: {
        what_matters: 'Alfie’s cot by my bed, where I can reach it.',
        how_to_support: 'Ring the bell with a short one. Long rings sound like the social.',
      },
      strengths: [['relationships', 'current', 'I got up. Every day since he was born I got up.']],
      goals: [
        {
          is: 'I want to walk Alfie along the front without turning back at the bandstand.',
          why: 'There’s swings past it.',
          area: 'leisure',
          chime: ['empowerment', 'connectedness'],
          matters: 8,
          uses: ['s1'],
          steps: [
            {
              what: { dictation: 'Go with Zainab on a wet day, so it’s empty.' },
              who: 'worker:zainab-hussein',
              inDays: 6,
              sure: 5,
            },
          ],
        },
      ],
    },
  }),
  briefLife({
    name: 'Sanjay Rathod',
    born: '2004-01-14',
    nhs: '9990141932',
    record: 'SS-2299',
    team: 'cam-nesaf',
    keyWorker: 'zainab-hussein',
    since: 260,
    pronouns: 'he/him',
    mobile: '07700 900784',
    equality: { ethnicity: 'Indian, Gujarati', religion: 'Hindu' },
    supporters: [
      {
        key: 'hetal',
        name: 'Hetal Rathod',
        relationship: 'older sister',
        roles: ['emergency'],
        wanted: 'yes',
        contacts: [{ kind: 'mobile', value: '07700 900785', safe: 'always' }],
        brings: 'Covers for me with the aunties.',
        consents: [
          {
            sections: ['goals', 'about_me', 'crisis'],
            purpose: 'Only Hetal, not the family group',
            status: 'narrowed',
            daysAgo: 30,
            narrowedFrom: ['goals', 'about_me', 'crisis', 'strengths', 'measures'],
          },
        ],
      },
    ],
    plan: {
      state: 'active',
      opened: 235,
      review: 42,
      about: {
        what_matters:
          'Fire and knives and a ticket that says “table nine”. I started on pots, and now I’m allowed an onion.',
      },
      strengths: [
        [
          'work_education',
          'current',
          'Head chef said my brunoise looked like confetti and then he went quiet.',
        ],
      ],
      goals: [
        {
          is: 'Get from the sink to the grill by my birthday.',
          why: 'Steam and noise scare most people. It’s the only place my thoughts queue up.',
          area: 'work_education',
          chime: ['identity', 'hope'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 220],
            ['active', 215],
            ['achieved', 21, 'Burnt one steak. Nobody died. GRILL.'],
          ],
          steps: [
            {
              what: 'Come in an hour early on Tuesdays and shadow Bryn.',
              inDays: -120,
              sure: 7,
              went: [
                ['doing', 140],
                ['done', 121],
              ],
            },
          ],
        },
        {
          is: 'Go home between shifts and lie flat.',
          area: 'wellness',
          kind: 'wellbeing',
          chime: ['empowerment'],
          matters: 6,
          went: [
            ['chosen', 20],
            ['active', 15],
          ],
          steps: [
            {
              what: 'Shoes off, phone in the fridge, forty minutes.',
              inDays: 7,
              sure: 6,
              ifStuck: 'The bench behind the fish market, hood up.',
            },
          ],
        },
      ],
      crisis: ['Hetal Rathod', 'sister', '07700 900785', 'If I’ve stopped tasting things.'],
      proposed: 210,
      answer: { stance: 'agree', words: 'Yes chef.', method: 'one_time_link', daysAgo: 209 },
    },
  }),
  briefLife({
    name: 'Nia Wynne',
    born: '2008-04-30',
    nhs: '9991417052',
    record: 'SS-2388',
    team: 'cam-nesaf',
    keyWorker: 'gareth-puw',
    since: 52,
    pronouns: 'she/her',
    mobile: '07700 900786',
    communicationNeeds: ['May answer in character for the first five minutes'],
    plan: {
      state: 'proposed',
      opened: 41,
      review: 85,
      about: {
        what_matters:
          'Making armour out of yoga mats. In costume I’m a moth queen with a sword, and moth queens order their own milkshake.',
      },
      strengths: [['leisure', 'current', 'I made wings that open, with a bike brake in the glove.']],
      goals: [
        {
          is: 'I want to go to the comic fair in the pavilion for a whole afternoon, wings and all.',
          why: 'My online friends will be there with their actual faces.',
          area: 'leisure',
          chime: ['connectedness', 'identity'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 34],
            ['active', 16],
          ],
          steps: [
            { what: 'Wear just the gloves to the dentist.', inDays: 9, sure: 7, ifStuck: 'One glove.' },
          ],
        },
      ],
      crisis: ['Alwena Wynne', 'gran', '01632 960851', 'If I’ve put the sword out for the bin men.'],
      proposed: 8,
      suggestions: [
        {
          on: 'g1',
          field: 'why',
          text: 'And because the moth queen has never once been late.',
          by: 'gareth-puw',
          status: 'waiting',
          daysAgo: 7,
        },
      ],
    },
  }),
];
