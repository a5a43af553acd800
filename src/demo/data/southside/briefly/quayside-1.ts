import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const quaysideOne: DemoPerson[] = [
  briefLife({
    name: 'Bronwen Cadwaladr',
    born: '1973-03-01',
    nhs: '9992227915',
    record: 'SS-1904',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 270,
    pronouns: 'she/her',
    mobile: '07700 900760',
    language: 'cy',
    writes: 'en',
    plan: {
      state: 'active',
      opened: 245,
      review: 36,
      about: {
        what_matters: {
          own: 'Mae’r delyn yn gwybod mwy na’r doctor.',
          lang: 'cy',
          professional:
            'Bronwen says that the harp knows more than the doctor, and I have heard no evidence against.',
        },
        please_do: 'Buy something. It’s a shop, I can’t talk with the till shut.',
      },
      strengths: [['leisure', 'past', 'I played for two princes and a ram sale on the same day.']],
      goals: [
        {
          is: 'I want to take the cloth off the harp and tune it, string by string, before the plygain in January.',
          why: 'It’s stood in the back of the shop like a person under a sheet.',
          area: 'spirituality_culture',
          chime: ['identity', 'meaning'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 230],
            ['active', 65],
          ],
          steps: [
            {
              what: 'Take the cloth off and dust it, nothing else.',
              inDays: -40,
              sure: 7,
              went: [['done', 42]],
            },
            {
              what: 'Seven strings on a Sunday, with Mr Vaughan on the tuning fork.',
              inDays: 12,
              sure: 6,
              ifStuck: 'Let him do it while I make crempog and listen.',
            },
          ],
        },
      ],
      crisis: ['Glyn Vaughan', 'organist', '01632 960841', 'If the shop’s shut on market day.'],
      proposed: 225,
      answer: {
        stance: 'agree',
        words: 'Iawn. As long as nobody asks me to busk.',
        method: 'device_signature',
        witness: 'mei-ling-tan',
        daysAgo: 222,
      },
    },
  }),
  briefLife({
    name: 'Marek Novotný',
    born: '1980-07-17',
    nhs: '9998058880',
    record: 'SS-2155',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 215,
    pronouns: 'he/him',
    mobile: '07700 900761',
    language: 'cs',
    writes: 'en',
    plan: {
      state: 'active',
      opened: 190,
      review: 58,
      about: {
        what_matters:
          'Larch, oak and copper nails. A hull is a promise you make to someone you’ll never meet.',
        please_dont: 'If I am measuring, do not ask me anything with a number in it.',
      },
      strengths: [
        ['work_education', 'current', 'I have put new planks in nine boats that were on the bonfire list.'],
      ],
      goals: [
        {
          is: 'I want to come down the ladder at five o’clock and be a father until eight.',
          why: 'My son draws me as a boat with legs.',
          area: 'relationships',
          direction: 'approach',
          chime: ['connectedness', 'meaning'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 180],
            ['active', 160],
          ],
          steps: [
            {
              what: 'Adam rings the yard bell at five. It is his job and he has a hat.',
              who: 'resource:Adam, aged six',
              inDays: -90,
              sure: 8,
              went: [
                ['doing', 100],
                ['done', 91],
              ],
            },
            { what: 'Build him a dinghy, small, slowly, only between five and eight.', inDays: 40, sure: 9 },
          ],
        },
      ],
      crisis: [
        'Ivana Novotná',
        'wife',
        '07700 900762',
        'When there is a light in the yard at three in the morning.',
      ],
      proposed: 170,
      answer: { stance: 'agree', words: 'Tight and true. OK.', method: 'own_account', daysAgo: 169 },
    },
  }),
  briefLife({
    name: 'Fatoumata Diallo',
    calledAs: 'Tima',
    born: '1988-05-25',
    nhs: '9994018787',
    record: 'SS-2240',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 180,
    pronouns: 'she/her',
    mobile: '07700 900763',
    language: 'fr',
    writes: 'en',
    interpreter: 'French, only for medical words',
    equality: { ethnicity: 'Black African, Guinean', religion: 'Muslim' },
    supporters: [
      {
        key: 'aicha',
        name: 'Aïcha Barry',
        relationship: 'business partner',
        roles: ['emergency'],
        wanted: 'yes',
        contacts: [{ kind: 'mobile', value: '07700 900764', safe: 'always' }],
        brings: 'She opens when I can’t, and she doesn’t count it.',
        consents: [
          {
            sections: ['goals', 'crisis', 'circle'],
            purpose: 'The salon needs to know when to swap the shifts',
            status: 'given',
            daysAgo: 100,
            expiresInDays: 30,
          },
        ],
      },
    ],
    plan: {
      state: 'active',
      opened: 165,
      review: 1,
      about: {
        what_matters:
          'Heads. Every woman who sits in my chair hands me her tired, and I plait it into something.',
      },
      strengths: [
        ['work_education', 'current', 'From Conakry to here I have never bought one advert.'],
        ['relationships', 'current', 'I sent my sister to school with these fingers.'],
      ],
      goals: [
        {
          is: 'I want a day off that I do not spend lying down.',
          why: 'On Mondays the salon is dark and so am I.',
          area: 'leisure',
          chime: ['hope'],
          kind: 'wellbeing',
          matters: 8,
          uses: ['s2'],
          went: [
            ['chosen', 150],
            ['active', 90],
          ],
          steps: [
            {
              what: 'Walk to the lighthouse with Aïcha’s pram brigade at eleven.',
              inDays: 3,
              sure: 6,
              ifStuck: 'They go past my window. I will wave, and perhaps the wave has shoes on.',
            },
          ],
        },
      ],
      crisis: ['Aïcha Barry', 'business partner', '07700 900764', 'If I cancel a bride.'],
      proposed: 140,
      answer: {
        stance: 'agree',
        words: 'D’accord, and make it short like this always.',
        method: 'one_time_link',
        daysAgo: 138,
      },
    },
  }),
  briefLife({
    name: 'Terence Pugh',
    calledAs: 'Terry',
    born: '1966-11-19',
    nhs: '9990175985',
    record: 'SS-2402',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 26,
    pronouns: 'he/him',
    contacts: [{ kind: 'phone', value: '01632 960842', safe: 'always' }],
    plan: {
      state: 'not_yet_agreed',
      opened: 15,
      about: {
        what_matters: { dictated: 'Darts. I know that’s a pub answer. It’s the one place my hand’s steady.' },
      },
      strengths: [
        ['leisure', 'past', { dictated: 'A nine-dart leg in the county semi, and I’d a broken toe.' }],
      ],
      goals: [
        {
          is: { dictation: 'I’d like a board on the wall at home and somebody to lose to.' },
          area: 'leisure',
          chime: ['connectedness'],
          matters: 7,
          uses: ['s1'],
          steps: [{ what: { dictation: 'Ask the landlord about the plaster.' }, inDays: 9, sure: 8 }],
        },
      ],
      barriers: [['structural', { dictated: 'They took my bus pass off me for being well.' }]],
    },
  }),
];
