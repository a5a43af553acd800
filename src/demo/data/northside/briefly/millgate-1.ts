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
  briefLife({
    name: 'Harvinder Kaur Gill',
    born: '1967-04-13',
    nhs: '9992122331',
    record: 'NS-00290',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 420,
    given: 'Harvinder',
    family: 'Gill',
    mobile: '07700 900006',
    pronouns: 'she/her',
    formats: ['large_print'],
    equality: { ethnicity: 'Indian, Punjabi', religion: 'Sikh' },
    plan: {
      state: 'active',
      opened: 400,
      review: 66,
      about: {
        what_matters:
          'Feeding people who did not have to ask. In the langar I roll, I stir, and nobody wants to know my diagnosis.',
        wellness: 'My chunni is ironed and I have rung all three sisters.',
      },
      strengths: [['spirituality_culture', 'current', 'I can make dal for five hundred and taste it once.']],
      goals: [
        {
          is: 'I want to take the minibus to the sea with the ladies of the gurdwara, and paddle.',
          why: 'I have lived forty miles from the sea for thirty years, and it has only ever seen my shoes.',
          area: 'leisure',
          chime: ['connectedness', 'hope'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 300],
            ['active', 90],
          ],
          steps: [
            {
              what: 'Put my name on the list and pay the four pounds.',
              inDays: -50,
              sure: 9,
              went: [['done', 55]],
            },
            {
              what: 'Sit by the window beside Surjit, who also gets sick.',
              inDays: 38,
              sure: 7,
              ifStuck: 'Ginger sweets in the left pocket.',
            },
          ],
        },
      ],
      crisis: ['Jasvir Gill', 'sister', '07700 900007', 'When I do not come to roll, on a Wednesday.'],
      proposed: 380,
      answer: {
        stance: 'agree',
        words: 'My sister read it to me, and I agree with every roti.',
        method: 'spoken',
        secondListener: 'delroy-baptiste',
        daysAgo: 377,
      },
    },
  }),
];
