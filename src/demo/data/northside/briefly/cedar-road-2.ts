import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const cedarRoadTwo: DemoPerson[] = [
  briefLife({
    name: 'Joseph Kariuki',
    born: '1982-05-05',
    nhs: '9999729975',
    record: 'NS-00350',
    team: 'cedar-road',
    keyWorker: 'tomasz-wojcik',
    since: 390,
    pronouns: 'he/him',
    mobile: '07700 900064',
    language: 'sw',
    writes: 'en',
    equality: { ethnicity: 'Black African, Kenyan' },
    supporters: [
      {
        key: 'wanjiru',
        name: 'Wanjirũ Kariuki',
        relationship: 'wife, in Nakuru',
        roles: [],
        wanted: 'yes',
        contacts: [
          {
            kind: 'mobile',
            value: '07700 900065',
            safe: 'with_care',
            rule: 'She is three hours ahead in summer time.',
          },
        ],
        brings: 'She prays by voice message and corrects my spelling by voice message.',
        consents: [
          {
            sections: ['goals', 'strengths'],
            purpose: 'She waited for me, she may see how far it got',
            status: 'given',
            daysAgo: 95,
            expiresInDays: 270,
          },
        ],
      },
    ],
    plan: {
      state: 'active',
      opened: 220,
      review: 33,
      about: { what_matters: 'A bicycle that was thrown away and now takes somebody to work.' },
      strengths: [
        [
          'work_education',
          'current',
          'Give me three broken bikes and I will give you two good ones and a lamp.',
        ],
      ],
      goals: [
        {
          is: 'I want to open the Saturday repair bench under the viaduct, for money or for nothing.',
          why: 'At home my father mended in the road, so that everyone could see how.',
          area: 'work_education',
          chime: ['meaning', 'identity'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 200],
            ['active', 140],
          ],
          steps: [
            {
              what: 'Tomek and I read the insurance paper twice.',
              who: 'worker:tomasz-wojcik',
              inDays: -40,
              sure: 6,
              went: [
                ['doing', 55],
                ['done', 44, 'Three clauses queried, two of them dropped.'],
              ],
            },
            {
              what: 'First Saturday: punctures only.',
              inDays: 9,
              sure: 8,
              ifStuck: 'Sit with a wheel in my lap until someone comes, they always come to a wheel.',
            },
          ],
        },
        {
          is: 'Send my children a photograph in which I am smiling and it is true.',
          area: 'relationships',
          chime: ['connectedness', 'hope'],
          matters: 10,
          went: [
            ['chosen', 120],
            ['active', 60],
            ['achieved', 13, 'Kelly told a joke about a goat.'],
          ],
          steps: [],
        },
      ],
      crisis: ['Pastor Samuel Otieno', 'church', '01632 960062', 'If I give my tools away.'],
      proposed: 195,
      answer: { stance: 'agree', words: 'Sawa. I agree.', method: 'own_account', daysAgo: 192 },
    },
  }),
  briefLife({
    name: 'Doreen Threlfall',
    born: '1953-08',
    nhs: '9995288206',
    record: 'NS-00152',
    team: 'cedar-road',
    keyWorker: 'siobhan-keane',
    since: 820,
    pronouns: 'she/her',
    contacts: [{ kind: 'phone', value: '01632 960063', safe: 'always' }],
    plan: {
      state: 'paused',
      opened: 350,
      review: 20,
      about: {
        what_matters: 'Satin shoes, size four, and a partner who can count.',
        please_do: 'Offer me your arm and not your elbow.',
      },
      strengths: [
        [
          'leisure',
          'past',
          'Northern Counties quickstep, nineteen seventy-six, and I have still got the calves.',
        ],
      ],
      goals: [
        {
          is: 'One more foxtrot under the glitter ball at the Palace.',
          why: 'The last one got interrupted by an ambulance.',
          area: 'leisure',
          chime: ['identity', 'hope'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 330],
            ['active', 260],
            ['resting', 26],
          ],
          steps: [
            {
              what: 'Ten minutes of footwork behind a kitchen chair.',
              inDays: 25,
              sure: 7,
              ifStuck: 'Only the arms.',
            },
          ],
        },
      ],
      crisis: ['Eunice Bamber', 'friend from the Palace', '01632 960064', 'If my shoes are out by the bin.'],
      proposed: 335,
      answer: {
        stance: 'agree',
        words: 'With pleasure.',
        method: 'device_signature',
        witness: 'imran-sheikh',
        daysAgo: 333,
      },
      paused: {
        daysAgo: 26,
        reason: 'Doreen is having her cataracts done and wants to see who she is agreeing with.',
      },
    },
  }),
  briefLife({
    name: 'Stuart Whitelock',
    born: '1986-02-28',
    nhs: '9990182639',
    record: 'NS-00647',
    team: 'cedar-road',
    keyWorker: 'imran-sheikh',
    since: 35,
    pronouns: 'he/him',
    mobile: '07700 900066',
    plan: {
      state: 'not_yet_agreed',
      opened: 21,
      about: {
        what_matters:
          'Saturn, because it turned up every clear night for all the years I was inside looking out.',
        how_to_support: 'Dusk is my nine o’clock, so plan round that.',
      },
      strengths: [['leisure', 'current', 'I can find Andromeda from a standing start in under ten seconds.']],
      goals: [
        {
          is: 'I’d like to carry the telescope up Moor Edge and let other people queue for it.',
          why: 'You should hear what comes out of people when they see the rings.',
          area: 'leisure',
          chime: ['connectedness', 'meaning'],
          matters: 8,
          uses: ['s1'],
          steps: [
            { what: 'Show it to the lads on this corridor first, off the fire escape.', inDays: 6, sure: 6 },
          ],
        },
      ],
      needs: [
        [
          'for',
          {
            own: 'A coat. Imran says I go out in a dressing gown.',
            professional: 'It is tartan, and it is minus two.',
          },
        ],
      ],
    },
  }),
];
