import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const camNesafOne: DemoPerson[] = [
  briefLife({
    key: 'ali-rezaei',
    name: 'علی رضایی',
    given: 'علی',
    family: 'رضایی',
    calledAs: 'Ali',
    born: '2003-03-20',
    nhs: '9991144021',
    record: 'SS-2385',
    team: 'cam-nesaf',
    keyWorker: 'gareth-puw',
    since: 60,
    pronouns: 'he/him',
    mobile: '07700 900779',
    language: 'fa',
    writes: 'en',
    interpreter: 'Persian',
    equality: { ethnicity: 'Iranian' },
    plan: {
      state: 'proposed',
      opened: 44,
      review: 70,
      about: {
        what_matters: { dictated: 'A straight razor, a hot towel, and a man going out of the door taller.' },
        communication: {
          dictated:
            'My Persian is a poem and my English is a shopping list, so please don’t judge me by the list.',
        },
      },
      strengths: [
        ['work_education', 'current', { dictated: 'In Shiraz they waited two hours for my fade.' }],
      ],
      goals: [
        {
          is: {
            dictated:
              'I want to cut hair at the harbour barber’s on Thursdays, first sweeping, then cutting.',
          },
          why: { dictated: 'In a barber’s chair nobody asks for your papers.' },
          area: 'work_education',
          chime: ['identity', 'hope'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 40],
            ['active', 20],
          ],
          steps: [
            {
              what: { dictated: 'Gareth offers his own head as the proof.' },
              who: 'worker:gareth-puw',
              inDays: 2,
              sure: 8,
              ifStuck: { professional: 'I have plenty of cousins.' },
            },
          ],
        },
      ],
      crisis: ['Reza Ahmadi', 'friend', '07700 900780', { dictated: 'If I shave my own head.' }],
      proposed: 4,
    },
  }),
  briefLife({
    name: 'Megan Lewis-Obi',
    born: '2005-02-11',
    nhs: '9994264621',
    record: 'SS-2333',
    team: 'cam-nesaf',
    keyWorker: 'gareth-puw',
    since: 220,
    pronouns: 'she/her',
    mobile: '07700 900781',
    equality: { ethnicity: 'Mixed, White Welsh and Nigerian' },
    plan: {
      state: 'active',
      opened: 195,
      review: 7,
      about: { what_matters: 'Rugby, tight head. I like a job where leaning on people is the point.' },
      strengths: [
        ['wellness', 'current', 'Eighty minutes in hail with a bust lip and I was still calling the scrum.'],
      ],
      goals: [
        {
          is: 'I want to captain the seconds and let them see me rattled sometimes.',
          why: 'They think I’m a wall. I’d rather be a person who holds.',
          area: 'relationships',
          chime: ['connectedness', 'identity'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 185],
            ['active', 130],
          ],
          steps: [
            {
              what: 'Tell the front row why I missed October.',
              inDays: -65,
              sure: 4,
              went: [
                ['doing', 72],
                ['done', 68, 'Silence, then Siwan said “same”, then pizza.'],
              ],
            },
          ],
        },
        {
          is: 'Stop checking the windows more than once before a match.',
          area: 'wellness',
          kind: 'symptom',
          direction: 'avoid',
          matters: 6,
          went: [
            ['chosen', 120],
            ['active', 110],
          ],
          steps: [
            {
              what: 'Shanice times me. We’re down to four minutes from forty.',
              who: 'worker:shanice-morgan-clarke',
              inDays: 14,
              sure: 7,
              went: [['doing', 90]],
            },
          ],
        },
      ],
      crisis: ['Coach Heledd', 'club', '01632 960849', 'If I turn up in my kit on a day with no match.'],
      proposed: 176,
      answer: {
        stance: 'agree',
        words: 'Crouch, bind, agree.',
        method: 'device_signature',
        witness: 'zainab-hussein',
        daysAgo: 174,
      },
    },
  }),
  briefLife({
    name: 'Deio Evans',
    born: '2006-08-08',
    nhs: '9998897513',
    record: 'SS-2361',
    team: 'cam-nesaf',
    keyWorker: 'gareth-puw',
    since: 115,
    pronouns: 'he/him',
    mobile: '07700 900782',
    language: 'cy',
    formats: ['audio'],
    plan: {
      state: 'active',
      opened: 100,
      review: 57,
      about: {
        what_matters: {
          own: 'Bîtbocsio yn Gymraeg, achos does neb arall yn ei wneud o.',
          lang: 'cy',
          professional:
            'Beatboxing in Welsh, because nobody else does it; I can confirm that the double L is a fine cymbal.',
        },
      },
      strengths: [
        ['leisure', 'current', { own: 'Fedra i wneud sŵn trên, glaw a Nain yn tisian.', lang: 'cy' }],
      ],
      goals: [
        {
          is: {
            own: 'Dw i isio perfformio ar y prom cyn diwedd yr haf.',
            lang: 'cy',
            professional: 'His aim is to perform on the prom before summer is out.',
          },
          why: { own: 'Mae’r lleisiau’n rhoi’r bît, dim ond fi sy’n rhoi’r geiriau.', lang: 'cy' },
          area: 'leisure',
          chime: ['identity', 'meaning', 'hope'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 95],
            ['active', 55],
          ],
          steps: [
            {
              what: {
                own: 'Ymarfer o flaen y gwylanod bob bore Sul.',
                lang: 'cy',
                professional: 'Practice before the gulls on Sundays.',
              },
              inDays: -3,
              sure: 8,
              went: [['doing', 30]],
            },
          ],
        },
      ],
      crisis: [
        'Nain Beti',
        'nain',
        '01632 960850',
        { own: 'Os ydw i’n ddistaw am ddiwrnod cyfan.', lang: 'cy' },
      ],
      proposed: 82,
      answer: {
        stance: 'agree',
        words: 'Cŵl.',
        method: 'spoken',
        secondListener: 'zainab-hussein',
        daysAgo: 80,
      },
    },
  }),
];
