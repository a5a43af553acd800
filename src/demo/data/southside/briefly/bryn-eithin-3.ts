import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinThree: DemoPerson[] = [
  briefLife({
    name: 'Stanisława Górska',
    calledAs: 'Pani Stasia',
    born: '1940-05',
    nhs: '9990435200',
    record: 'SS-1350',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 410,
    pronouns: 'she/her',
    language: 'pl',
    writes: 'en',
    interpreter: 'Polish, and an older person please',
    contacts: [{ kind: 'phone', value: '01632 960859', safe: 'always' }],
    formats: ['large_print', 'translated'],
    plan: {
      state: 'active',
      opened: 375,
      review: 22,
      about: {
        what_matters: {
          dictated:
            'My name day more than my birthday, for the birthday was lost in a camp office. Poppy-seed cake. A clean collar.',
        },
      },
      strengths: [
        [
          'spirituality_culture',
          'current',
          {
            dictated:
              'I keep the Wigilia table with one empty chair, and every year somebody has come to fill it.',
          },
        ],
      ],
      goals: [
        {
          is: { dictated: 'I wish to speak to the school children, once, about the train to the east.' },
          why: {
            dictated: 'There were forty of us in the wagon. I am the one who is left to say their names.',
          },
          area: 'spirituality_culture',
          chime: ['meaning', 'difficulty'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 350],
            ['active', 90],
          ],
          steps: [
            {
              what: { dictated: 'Write the names on one card with Nerys, big letters.' },
              who: 'worker:nerys-jones',
              inDays: -50,
              sure: 9,
              went: [
                ['doing', 70],
                ['done', 52, 'Thirty-eight names. She is still searching for two.'],
              ],
            },
            {
              what: {
                dictated: 'Speak for ten minutes, in Polish, with Father Zbigniew beside me to turn it over.',
              },
              inDays: 34,
              sure: 6,
              ifStuck: { dictated: 'Then I shall only read the names.' },
            },
          ],
        },
      ],
      crisis: [
        'Father Zbigniew',
        'priest',
        '01632 960860',
        { dictated: 'If I am hiding sugar in my sleeves.' },
      ],
      proposed: 345,
      answer: {
        stance: 'agree',
        words: 'Zgoda. You listened like a granddaughter.',
        method: 'signed_paper',
        witness: 'lowri-beddoe',
        daysAgo: 341,
      },
    },
  }),
  briefLife({
    name: 'Desmond Fairweather',
    born: '1945-10-19',
    nhs: '9993380148',
    record: 'SS-0655',
    team: 'bryn-eithin',
    keyWorker: 'oliver-stannard',
    since: 900,
    pronouns: 'he/him',
    deceasedDaysAgo: 41,
    episodes: [
      {
        team: 'bryn-eithin',
        lead: true,
        keyWorker: 'oliver-stannard',
        referredDaysAgo: 900,
        closed: {
          daysAgo: 40,
          personView: 'He had said, the week before: it’s been good being asked.',
          returnRoute: 'His sister may ring Olly about the paintings, or about anything.',
        },
      },
    ],
    plan: {
      state: 'ended',
      opened: 440,
      review: -40,
      about: {
        what_matters: {
          dictated:
            'Sunrise from the allotment bench, flask of rum and coffee, more coffee than rum these days.',
        },
      },
      strengths: [
        [
          'leisure',
          'current',
          { dictated: 'I took up watercolour at seventy-eight and I got worse each year and happier.' },
        ],
      ],
      goals: [
        {
          is: {
            dictated: 'To have my pictures up in the bus shelter where folk can be late because of them.',
          },
          why: { dictated: 'A gallery’s for people with umbrellas.' },
          area: 'leisure',
          chime: ['identity', 'meaning'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 420],
            ['active', 330],
            ['achieved', 60, 'Number 5 bus, nine pictures, all still there.'],
          ],
          steps: [
            {
              what: { dictated: 'Olly asks the council, nicely, then we do it anyway.' },
              who: 'worker:oliver-stannard',
              inDays: -150,
              sure: 9,
              went: [['done', 152]],
            },
          ],
        },
      ],
      crisis: [
        'Verona Fairweather',
        'sister',
        '01632 960861',
        { dictated: 'She’s first, she’s last, and she’s got the good rum.' },
      ],
      proposed: 415,
      answer: {
        stance: 'agree',
        words: 'Put me down for a yes.',
        method: 'device_signature',
        witness: 'nerys-jones',
        daysAgo: 412,
      },
      ended: {
        daysAgo: 40,
        reason: 'Desmond died at home, with Verona there and the window open.',
        personView: 'He wanted the pictures left up.',
        returnRoute: 'The team keeps in touch with Verona through the first year.',
      },
    },
  }),
];
