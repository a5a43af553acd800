import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const quaysideTwo: DemoPerson[] = [
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
  briefLife({
    name: 'Aled Wyn Parry',
    born: '1968-04-04',
    nhs: '9992427310',
    record: 'SS-1520',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 730,
    pronouns: 'he/him',
    language: 'cy',
    writes: 'en',
    contacts: [
      {
        kind: 'phone',
        value: '01632 960846',
        safe: 'with_care',
        rule: 'At noon, when he is in for his dinner.',
      },
    ],
    plan: {
      state: 'paused',
      opened: 420,
      review: 45,
      about: {
        what_matters: {
          dictated: 'Four hundred ewes, one dog that listens, and my father’s name on the gate.',
        },
      },
      strengths: [['work_education', 'current', { dictated: 'I’ve never lost a ewe I sat up with.' }]],
      goals: [
        {
          is: { dictated: 'To have one day in seven when I’m not on that hill in body or in mind.' },
          why: {
            dictated:
              'My father had his coronary in the gateway. They shut the gate after him so the sheep wouldn’t get out.',
          },
          area: 'leisure',
          kind: 'wellbeing',
          chime: ['empowerment', 'difficulty'],
          matters: 7,
          uses: ['s1'],
          went: [
            ['chosen', 400],
            ['active', 300],
            ['resting', 33, 'Lambing.'],
          ],
          steps: [
            {
              what: { dictated: 'Young Guto does Sundays, and I sit on my hands.' },
              who: 'resource:Guto next door',
              inDays: 50,
              sure: 4,
              ifStuck: { dictated: 'Binoculars are allowed until ten.' },
            },
          ],
        },
      ],
      crisis: [
        'Farming helpline, Welsh line',
        'charity',
        '01632 960847',
        { dictated: 'When I’ve cleaned the gun and had no reason to. Guto has the key of the cabinet now.' },
      ],
      proposed: 395,
      answer: {
        stance: 'agree',
        words: 'Iawn, ’te.',
        method: 'spoken',
        secondListener: 'emeka-nwosu',
        daysAgo: 393,
      },
      paused: {
        daysAgo: 33,
        reason: 'Lambing. Aled and Rhodri speak on Fridays at noon and leave the paper until May.',
      },
    },
  }),
];
