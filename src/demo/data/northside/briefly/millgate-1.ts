import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateOne: DemoPerson[] = [
  briefLife({
    name: 'Colin Yarrow',
    born: '1962-05-21',
    nhs: '9997601890',
    record: 'NS-00211',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 240,
    mobile: '07700 900001',
    pronouns: 'he/him',
    plan: {
      state: 'active',
      opened: 200,
      review: 31,
      about: {
        what_matters:
          'Leeks. I did forty years on the post and I still can’t pass a gate that’s been left open.',
        please_do: 'Call round the allotment side, the house makes me feel inspected.',
      },
      strengths: [
        ['leisure', 'current', 'Second in the Haverlow leek show, beaten only by a man with a polytunnel.'],
      ],
      goals: [
        {
          is: 'I want to enter the September show again and stay for the prize-giving.',
          why: 'Last year I dropped my leeks on the table and ran for the bus.',
          area: 'leisure',
          chime: ['connectedness', 'identity'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 190],
            ['active', 120],
          ],
          steps: [
            {
              what: 'Trench dug and mucked by Easter.',
              inDays: -15,
              sure: 9,
              went: [
                ['doing', 30],
                ['done', 17, 'Back hurts, worth it.'],
              ],
            },
            {
              what: 'Stand next to Alf on the day, who never stops talking so I needn’t start.',
              inDays: 90,
              sure: 6,
              ifStuck: 'Hold the raffle tickets. Nobody questions a man with tickets.',
            },
          ],
        },
      ],
      crisis: [
        'Alf Pickersgill',
        'plot 14',
        '01632 960011',
        'If my shed’s not been opened by ten on a dry day.',
      ],
      proposed: 180,
      answer: {
        stance: 'agree',
        words: 'Fair enough. Signed with muddy hands.',
        method: 'device_signature',
        witness: 'tomasz-wojcik',
        daysAgo: 176,
      },
    },
  }),
  briefLife({
    name: 'Precious Dlamini',
    born: '1981-02-14',
    nhs: '9995075296',
    record: 'NS-00365',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 150,
    mobile: '07700 900002',
    pronouns: 'she/her',
    equality: { ethnicity: 'Black African, South African' },
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
    ],
    plan: {
      state: 'active',
      opened: 130,
      review: 52,
      about: {
        what_matters:
          'I clean the bus station from four in the morning and I sing while I do it, because that roof gives you back your own voice.',
        communication: 'If I answer in isiZulu I am tired, so give me a minute to come back.',
      },
      strengths: [
        [
          'spirituality_culture',
          'current',
          'I lead the Easter singing, and last year a man missed his bus on purpose.',
        ],
        ['money', 'current', 'I run a savings circle of twelve women and nobody has ever been short.'],
      ],
      goals: [
        {
          is: 'I want to start a choir of early workers who sing at half past six, before the offices wake.',
          why: 'There are cleaners, drivers and bakers in this town who never see each other in daylight.',
          area: 'spirituality_culture',
          chime: ['connectedness', 'meaning'],
          matters: 10,
          uses: ['s1', 's2'],
          went: [
            ['chosen', 125],
            ['active', 88],
          ],
          steps: [
            {
              what: 'Ask the station manager for the waiting room on Fridays.',
              inDays: -30,
              sure: 7,
              went: [
                ['doing', 40],
                ['done', 33, 'He asked if he could join. Bass!'],
              ],
            },
            {
              what: {
                own: 'Find five voices.',
                professional: 'Jo has put word round the hospital laundry, where three people hum.',
              },
              inDays: 20,
              sure: 8,
            },
          ],
        },
      ],
      crisis: [
        'Nomsa Dlamini',
        'daughter',
        '07700 900003',
        'When I have stopped singing at work, the drivers will tell her.',
      ],
      proposed: 110,
      answer: { stance: 'agree', words: 'Yes and amen to that.', method: 'one_time_link', daysAgo: 108 },
    },
  }),
  briefLife({
    name: 'Zoltán Fehér',
    born: '1974-11-30',
    nhs: '9993667129',
    record: 'NS-00402',
    team: 'millgate',
    keyWorker: 'tomasz-wojcik',
    since: 310,
    mobile: '07700 900004',
    pronouns: 'he/him',
    language: 'hu',
    writes: 'en',
    equality: { ethnicity: 'White Hungarian' },
    plan: {
      state: 'active',
      opened: 280,
      review: -11,
      about: {
        what_matters: 'Chess, my licence, and the lake at Balaton in the month of June.',
        worth_knowing: {
          dictated:
            'I drove lorries in eleven countries and slept in the cab for nine years. A bed that does not shake still surprises me.',
        },
      },
      strengths: [
        ['work_education', 'past', 'One million kilometres, and I was never late with peaches.'],
        ['leisure', 'current', 'I play chess with four strangers by post.'],
      ],
      goals: [
        {
          is: 'I wish to play one game each week against a man whose face I can see.',
          why: 'A letter cannot drink coffee with you.',
          area: 'leisure',
          chime: ['connectedness'],
          matters: 8,
          uses: ['s2'],
          went: [
            ['chosen', 270],
            ['active', 200],
          ],
          steps: [
            {
              what: 'Sit down in the library on Saturday with the board already set up.',
              inDays: -4,
              sure: 5,
              resource: 'Haverlow Central Library',
              ifStuck: 'Play both colours. Someone always comes to correct.',
              went: [['doing', 9]],
            },
          ],
        },
        {
          is: 'Get the driving licence back after the twelve months.',
          area: 'work_education',
          matters: 9,
          went: [['chosen', 150]],
          steps: [
            {
              what: {
                professional:
                  'Tomek collects the medical questions in one list, so that Zoltán answers them once.',
              },
              who: 'worker:tomasz-wojcik',
              inDays: 45,
              sure: 6,
            },
          ],
        },
      ],
      crisis: ['Tomasz Wójcik', 'key worker', '01632 960146', 'If I talk of driving at night with no cargo.'],
      proposed: 262,
      answer: { stance: 'agree', method: 'own_account', daysAgo: 260, words: 'Correct in all moves.' },
    },
  }),
];
