import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const camNesafOne: DemoPerson[] = [
  briefLife({
    name: 'Ffion Haf Morris',
    born: '2007-06-21',
    nhs: '9999481132',
    record: 'SS-2350',
    team: 'cam-nesaf',
    keyWorker: 'zainab-hussein',
    since: 125,
    pronouns: 'she/her',
    mobile: '07700 900777',
    language: 'cy',
    writes: 'en',
    plan: {
      state: 'active',
      opened: 105,
      review: 49,
      about: {
        what_matters:
          'Being on stage is the only time the whispering shuts up, because I’ve got the louder lines 🎭',
        please_do: 'Meet me in the wings, it’s quiet and there’s always a sofa.',
      },
      strengths: [['leisure', 'current', 'I learned Blodwen in nine days when Carys had tonsils.']],
      goals: [
        {
          is: 'Audition for the youth theatre’s summer show and tell the director about the whispering first.',
          why: 'Last time I ran off and she thought it was stage fright. It’s the opposite.',
          area: 'leisure',
          chime: ['identity', 'empowerment'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 98],
            ['active', 40],
          ],
          steps: [
            {
              what: 'Write it on one postcard with Zainab, no long words.',
              who: 'worker:zainab-hussein',
              inDays: -9,
              sure: 7,
              went: [
                ['doing', 14],
                ['done', 10],
              ],
            },
            {
              what: 'Give Miss Rees the card after warm-up.',
              inDays: 5,
              sure: 6,
              ifStuck: 'Leave it in her prompt book at the page with the storm.',
            },
          ],
        },
      ],
      crisis: ['Sara Morris', 'mam', '07700 900778', 'If I’m answering someone and she can’t see them.'],
      proposed: 90,
      answer: { stance: 'agree', words: '10/10 would agree again', method: 'own_account', daysAgo: 88 },
    },
  }),
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
];
