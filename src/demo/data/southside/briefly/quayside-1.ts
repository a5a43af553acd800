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
  briefLife({
    name: 'Anwen Medi Hughes',
    born: '1994-09-09',
    nhs: '9999834787',
    record: 'SS-2377',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 70,
    pronouns: 'she/her',
    mobile: '07700 900765',
    language: 'cy',
    writes: 'en',
    plan: {
      state: 'proposed',
      opened: 55,
      review: 90,
      about: {
        what_matters:
          'Calves that weren’t breathing and then are. I’m a vet nurse, I’ve small hands, they call me first.',
        worth_knowing: 'I’m all right with blood, mind. It’s the waiting-room telly that finishes me.',
      },
      strengths: [['work_education', 'current', 'I brought a lamb round with a drinking straw and a hymn.']],
      goals: [
        {
          is: 'I want to do a night on call again without being sick in the van first.',
          why: 'The van smells of it, and the dog’s embarrassed for me.',
          area: 'work_education',
          chime: ['empowerment'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 48],
            ['active', 30],
          ],
          steps: [
            {
              what: 'Ride along with Meurig, his phone, his call, my flask.',
              inDays: 8,
              sure: 7,
              ifStuck: 'Do one till midnight and get dropped at the crossroads.',
            },
          ],
        },
      ],
      crisis: ['Meurig Jenkins', 'vet', '01632 960843', 'If my phone’s in the freezer again.'],
      proposed: 6,
      suggestions: [
        {
          on: 'g1-1',
          field: 'what',
          text: 'Choose a night with no lambing.',
          by: 'rhodri-llewellyn',
          status: 'waiting',
          daysAgo: 6,
        },
      ],
    },
  }),
];
