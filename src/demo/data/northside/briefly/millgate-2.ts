import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateTwo: DemoPerson[] = [
  briefLife({
    name: 'Brian Postlethwaite',
    born: '1955-01-09',
    nhs: '9990792445',
    record: 'NS-00043',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 900,
    pronouns: 'he/him',
    episodes: [
      {
        team: 'millgate',
        lead: true,
        keyWorker: 'joanna-pickering',
        referredDaysAgo: 900,
        closed: {
          daysAgo: 44,
          personView: 'Ready. The pond needs me more than you do.',
          returnRoute: 'Phone the Millgate desk and ask for Jo, no letter wanted.',
        },
      },
    ],
    contacts: [
      { kind: 'phone', value: '01632 960013', safe: 'with_care', rule: 'Not when the cricket is on.' },
    ],
    plan: {
      state: 'ended',
      opened: 520,
      review: -44,
      about: {
        what_matters:
          'My model boats on Tolley pond, in particular the tug, which tows the ducks’ bread about.',
      },
      strengths: [
        ['leisure', 'current', 'I build to a scale of one to forty-eight, and I paint the rivets.'],
      ],
      goals: [
        {
          is: 'I wanted to sail with the club without going home early.',
          why: 'They’d save me the end of the bench, and I kept leaving it empty.',
          area: 'leisure',
          chime: ['connectedness'],
          uses: ['s1'],
          matters: 8,
          went: [
            ['chosen', 500],
            ['active', 480],
            ['achieved', 80, 'Stayed for chips nine weeks running.'],
          ],
          steps: [
            {
              what: 'Tell Norman what was up with me.',
              inDays: -450,
              sure: 4,
              went: [
                ['doing', 470],
                ['done', 452, 'He said his wife has it too, and handed me a spanner.'],
              ],
            },
          ],
        },
      ],
      crisis: ['Norman Fitch', 'club secretary', '01632 960014', 'If the tug’s been out alone and I’ve not.'],
      proposed: 495,
      answer: {
        stance: 'agree',
        words: 'Shipshape.',
        method: 'signed_paper',
        witness: 'joanna-pickering',
        daysAgo: 490,
      },
      ended: {
        daysAgo: 44,
        reason: 'Brian has what he came for and chose the day himself.',
        personView: 'I’ll wave from the pond.',
        returnRoute: 'He may phone Jo’s desk himself whenever he likes.',
      },
    },
  }),
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
            ['changed', 30, 'Not doing a thing is nowt to look forward to. Pancakes is.', 'g3'],
          ],
          steps: [
            {
              what: 'Bags packed on Sunday night with the radio on loud.',
              sure: 7,
              inDays: -20,
              went: [
                ['doing', 40],
                ['not_needed', 30, 'Reuben does the bags now, he has a system'],
              ],
            },
          ],
        },
        {
          is: 'Pancakes with the boys on a school day, and all three of us sat down.',
          why: 'They tell me stuff when their mouths are full 🥞',
          area: 'home',
          kind: 'wellbeing',
          matters: 9,
          went: [
            ['chosen', 29],
            ['active', 27],
          ],
          steps: [],
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
];
