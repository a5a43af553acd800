import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinFour: DemoPerson[] = [
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
