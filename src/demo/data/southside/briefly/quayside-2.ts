import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const quaysideTwo: DemoPerson[] = [
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
  briefLife({
    name: 'Graham Okonedo',
    born: '1976-06-06',
    nhs: '9998783844',
    record: 'SS-1766',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 600,
    pronouns: 'he/him',
    mobile: '07700 900766',
    equality: { ethnicity: 'Mixed, White Welsh and Black Caribbean' },
    plan: {
      state: 'active',
      opened: 340,
      review: -20,
      about: {
        what_matters:
          'Clean buses, dirty bass lines. I’ve a reggae hour on hospital radio and one listener, and she’s in for her hip.',
      },
      strengths: [['leisure', 'current', 'Eleven hundred records in order of when I cried.']],
      goals: [
        {
          is: 'I want my radio hour moved to a time when folk are awake.',
          why: 'Four in the morning’s a lonely frequency.',
          area: 'leisure',
          chime: ['connectedness', 'identity'],
          matters: 7,
          uses: ['s1'],
          went: [
            ['chosen', 320],
            ['active', 290],
            ['changed', 110, 'They closed the station, so I changed it to the market.', 'g2'],
          ],
          steps: [],
        },
        {
          is: 'Play from the back of the bread van on market Saturdays.',
          why: 'You can see their feet.',
          area: 'leisure',
          chime: ['connectedness', 'hope'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 109],
            ['active', 100],
          ],
          steps: [
            {
              what: 'Rig up two speakers that don’t curdle the custards.',
              inDays: -1,
              sure: 7,
              went: [['doing', 31]],
            },
          ],
        },
      ],
      crisis: ['Sister Pearl Okonedo', 'sister', '01632 960844', 'If I sell so much as one record.'],
      proposed: 315,
      answer: {
        stance: 'agree',
        words: 'One love, one signature.',
        method: 'signed_paper',
        witness: 'rhodri-llewellyn',
        daysAgo: 312,
      },
    },
  }),
  briefLife({
    name: 'Svetlana Kovalenko',
    calledAs: 'Svitlana',
    born: '1985-08-24',
    nhs: '9998372615',
    record: 'SS-2398',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 30,
    pronouns: 'she/her',
    mobile: '07700 900767',
    language: 'uk',
    writes: 'en',
    interpreter: 'Ukrainian, never Russian',
    preferredWords: 'Her papers say Svetlana. She is Svitlana.',
    plan: {
      state: 'not_yet_agreed',
      opened: 18,
      about: {
        what_matters:
          'I taught six-year-olds their first letters in Kherson. Now I stack yoghurts and I read the labels like a class register.',
        please_dont: 'No fireworks jokes.',
      },
      strengths: [
        ['work_education', 'past', 'Nineteen years of September the first, with nineteen heaps of flowers.'],
      ],
      goals: [
        {
          is: {
            own: 'I want to read aloud to small children, in any language they have.',
            professional:
              'The library says Wednesday at four. I have not told her yet how pleased they were.',
          },
          area: 'work_education',
          chime: ['meaning', 'identity'],
          matters: 9,
          uses: ['s1'],
          steps: [{ what: 'Choose a book with a hen in it.', inDays: 4, sure: 9 }],
        },
      ],
    },
  }),
];
