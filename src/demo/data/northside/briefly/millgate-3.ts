import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateThree: DemoPerson[] = [
  briefLife({
    name: 'Chantelle Moorhouse',
    born: '1996-03-03',
    nhs: '9990268592',
    record: 'NS-00481',
    team: 'millgate',
    keyWorker: 'tomasz-wojcik',
    since: 190,
    mobile: '07700 900021',
    pronouns: 'she/her',
    supporters: [
      {
        key: 'shaz',
        name: 'Sharon Moorhouse',
        relationship: 'nan',
        roles: ['carer'],
        wanted: 'yes',
        contacts: [{ kind: 'phone', value: '01632 960021', safe: 'always' }],
        brings: 'Has the boys Wednesdays and never lets on how tired she is.',
        consents: [
          {
            sections: ['goals', 'needs_barriers'],
            purpose: 'For the school holidays',
            status: 'expired',
            daysAgo: 25,
          },
        ],
      },
    ],
    plan: {
      state: 'active',
      opened: 170,
      review: 5,
      about: {
        what_matters: 'Kayden and Reuben, nails, and having a bath with the door shut 🛁',
        how_to_support: 'Come after drop-off and bring your own hands, I talk better while I’m filing.',
      },
      strengths: [['work_education', 'current', 'I did forty brides last summer with a baby on my hip.']],
      goals: [
        {
          is: 'I want my own chair at Polished by Christmas, paid for, not a favour.',
          why: 'My boys think I just “go to Auntie Kel’s”.',
          area: 'work_education',
          chime: ['identity', 'empowerment'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 160],
            ['active', 140],
          ],
          steps: [
            {
              what: 'Work out what a week of chair rent is in sets of gels.',
              inDays: -70,
              sure: 8,
              went: [['done', 74, 'Seven sets, and I do nine']],
            },
            {
              what: 'Do the hygiene ticket online after the boys are down.',
              inDays: 15,
              sure: 5,
              ifStuck: 'Nan has them one extra night.',
            },
          ],
        },
        {
          is: 'Not shouting in the mornings.',
          why: {
            dictated: 'I had shouting mornings as a kid, and I can still hear them when the toast pops.',
          },
          area: 'home',
          kind: 'wellbeing',
          direction: 'avoid',
          matters: 9,
          went: [
            ['chosen', 100],
            ['active', 95],
          ],
          steps: [
            {
              what: 'Bags packed on Sunday night with the radio on loud.',
              sure: 7,
              inDays: -20,
              went: [['doing', 40]],
            },
          ],
        },
      ],
      crisis: ['Sharon Moorhouse', 'nan', '01632 960021', 'If the boys turn up at school without coats.'],
      proposed: 150,
      answer: { stance: 'agree', words: 'yeah thats me 💅', method: 'own_account', daysAgo: 150 },
    },
  }),
  briefLife({
    key: 'layla-mansour',
    name: 'ليلى منصور',
    given: 'ليلى',
    family: 'منصور',
    calledAs: 'Layla',
    born: '1999-12-01',
    nhs: '9999528902',
    record: 'NS-00640',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 24,
    mobile: '07700 900022',
    pronouns: 'she/her',
    language: 'ar',
    writes: 'en',
    interpreter: 'Arabic, a woman please',
    equality: { ethnicity: 'Arab, Iraqi', religion: 'Muslim' },
    plan: {
      state: 'not_yet_agreed',
      opened: 12,
      about: {
        what_matters:
          'I draw buildings that are not there yet. In Mosul I had two years of architecture, and then no university.',
      },
      strengths: [['work_education', 'past', 'I can draw a whole street from memory, with the cracks.']],
      goals: [
        {
          is: 'I want to see how they build a house here, with my own eyes, from the mud up.',
          why: 'I only know how to draw walls that fall.',
          area: 'work_education',
          chime: ['hope', 'meaning'],
          matters: 8,
          uses: ['s1'],
          steps: [
            {
              what: {
                dictation: 'Stand at the fence of the new school on Pike Lane and sketch for one hour.',
              },
              inDays: 10,
              sure: 7,
            },
          ],
        },
      ],
    },
  }),
  briefLife({
    name: 'Nnamdi Okafor',
    born: '1986-10-10',
    nhs: '9997866665',
    record: 'NS-00333',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 365,
    mobile: '07700 900023',
    pronouns: 'he/him',
    equality: { ethnicity: 'Black British, Igbo' },
    plan: {
      state: 'paused',
      opened: 300,
      review: 40,
      about: {
        what_matters:
          'Being first son of my father’s house, and playing the right song when the bride walks in.',
        please_do: 'Greet me properly before business.',
      },
      strengths: [
        ['leisure', 'current', 'Two hundred weddings, and I have never once cleared a dance floor.'],
      ],
      goals: [
        {
          is: 'I want to stand up at my own sister’s wedding and not behind the decks.',
          why: 'I hide behind speakers, and she has noticed.',
          area: 'relationships',
          chime: ['connectedness', 'empowerment'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 280],
            ['active', 200],
            ['resting', 18, 'Resting while we bury Papa.'],
          ],
          steps: [
            {
              what: 'Write the toast in Igbo first and let Obinna check the proverbs.',
              who: 'resource:Cousin Obinna',
              inDays: 70,
              sure: 6,
            },
          ],
        },
      ],
      crisis: [
        'Adaeze Okafor',
        'sister',
        '07700 900024',
        'When I take bookings for every night of the week.',
      ],
      proposed: 285,
      answer: {
        stance: 'agree',
        method: 'own_account',
        daysAgo: 281,
        words: 'It plays well from start to finish.',
      },
      paused: {
        daysAgo: 18,
        reason: 'Nnamdi is in Enugu for his father’s funeral and will message when he lands.',
      },
    },
  }),
];
