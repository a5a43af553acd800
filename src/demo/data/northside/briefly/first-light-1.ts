import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const firstLightOne: DemoPerson[] = [
  briefLife({
    name: 'Tyler Braithwaite',
    born: '2007-01-31',
    nhs: '9995472805',
    record: 'NS-00603',
    team: 'first-light',
    keyWorker: 'bukola-ogunleye',
    since: 140,
    mobile: '07700 900041',
    pronouns: 'he/him',
    communicationNeeds: ['Voice notes, reading is slow'],
    formats: ['audio'],
    plan: {
      state: 'active',
      opened: 120,
      review: 38,
      about: {
        what_matters:
          'My bike and the ramps behind the bus garage. In the air there’s nobody in my head but me.',
        please_do: 'Watch the trick first, then ask.',
      },
      strengths: [
        [
          'leisure',
          'current',
          'I landed a backflip on the third day of trying, and on the first two days I broke stuff.',
        ],
      ],
      goals: [
        {
          is: 'Ride the Brackenford jam in August and stay the whole day.',
          why: 'The crew sleep in a van. I’ve always gone home with my mum.',
          area: 'leisure',
          chime: ['connectedness', 'hope'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 110],
            ['active', 75],
          ],
          steps: [
            {
              what: 'One night in Ash’s van on his drive, for practice.',
              inDays: 12,
              sure: 6,
              ifStuck: 'Mum’s house is literally opposite.',
            },
            {
              what: { dictated: 'Bukky works out with me how to take the tablet when there’s no kitchen.' },
              who: 'worker:bukola-ogunleye',
              inDays: -6,
              sure: 8,
              went: [['done', 8, 'Squash bottle and an alarm called GNAR.']],
            },
          ],
        },
      ],
      crisis: [
        'Joanne Braithwaite',
        'mum',
        '07700 900042',
        'If I’ve taken my brakes off and gone out at night.',
      ],
      proposed: 100,
      answer: {
        stance: 'agree',
        words: 'safe',
        method: 'device_signature',
        witness: 'callum-fraser',
        daysAgo: 99,
      },
    },
  }),
  briefLife({
    name: 'Ayesha Siddiqua',
    born: '2005-04-24',
    nhs: '9993852805',
    record: 'NS-00597',
    team: 'first-light',
    keyWorker: 'callum-fraser',
    since: 205,
    mobile: '07700 900043',
    pronouns: 'she/her',
    equality: { ethnicity: 'Bangladeshi', religion: 'Muslim' },
    plan: {
      state: 'active',
      opened: 185,
      review: 12,
      about: {
        what_matters:
          'Leg spin. Also becoming a children’s nurse, also my duas, and I’d put them in the other order if my mum is reading.',
      },
      strengths: [
        ['wellness', 'current', 'I have bowled out my brother, my cousin and the imam.'],
        ['work_education', 'past', 'Distinction in my first placement, and the kids cried when I left.'],
      ],
      goals: [
        {
          is: 'I want to go back to placement in January on the children’s ward.',
          why: 'When I was seeing things, the only ones who didn’t flinch were six years old.',
          area: 'work_education',
          chime: ['meaning', 'hope'],
          matters: 10,
          uses: ['s2'],
          went: [
            ['chosen', 180],
            ['active', 100],
          ],
          steps: [
            {
              what: 'Meet the tutor with Callum and say it in my words, not off the form.',
              who: 'worker:callum-fraser',
              inDays: -35,
              sure: 5,
              went: [['done', 36]],
            },
            {
              what: 'Three mornings on the ward as a helper.',
              inDays: 28,
              sure: 7,
              ifStuck: 'I can ask to read to the twins in bay 2.',
            },
          ],
        },
      ],
      crisis: [
        'Rehana Siddiqua',
        'mother',
        '01632 960041',
        'When I pray all night and can’t stop, she knows the difference.',
      ],
      proposed: 160,
      answer: { stance: 'agree', words: 'Bismillah, yes.', method: 'own_account', daysAgo: 158 },
    },
  }),
  briefLife({
    name: 'Łukasz Mazur',
    born: '2002-02-02',
    nhs: '9998414857',
    record: 'NS-00655',
    team: 'first-light',
    keyWorker: 'bukola-ogunleye',
    since: 18,
    mobile: '07700 900044',
    pronouns: 'he/him',
    language: 'pl',
    writes: 'en',
    plan: {
      state: 'not_yet_agreed',
      opened: 9,
      about: {
        what_matters:
          'Gym at six, warehouse at eight, Witcher at night. I like it when things are heavy and simple.',
        communication: 'My jokes are in Polish, so you only get the serious half of me.',
      },
      strengths: [['wellness', 'current', 'A hundred and sixty kilos off the floor, no belt.']],
      goals: [
        {
          is: 'I want to sleep before the night bus stops running past.',
          why: 'I hear it think.',
          area: 'wellness',
          kind: 'symptom',
          matters: 7,
          steps: [
            { what: { dictation: 'Curtains that are real curtains and not a flag.' }, inDays: 5, sure: 9 },
          ],
        },
      ],
    },
  }),
];
