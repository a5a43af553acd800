import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinOne: DemoPerson[] = [
  briefLife({
    name: 'Olwen Gittins',
    born: '1937-11-22',
    nhs: '9991678689',
    record: 'SS-1411',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 370,
    pronouns: 'she/her',
    contacts: [{ kind: 'phone', value: '01632 960854', safe: 'always' }],
    formats: ['large_print'],
    plan: {
      state: 'active',
      opened: 340,
      review: 50,
      about: {
        what_matters: {
          dictated:
            'I came here with a label on my coat in 1941, for six weeks. I’ve stopped waiting to be collected.',
        },
        please_do: { dictated: 'Stay for the second cup. The first is only manners.' },
      },
      strengths: [['home', 'current', { dictated: 'Eighty-eight, and I still black my own grate.' }]],
      goals: [
        {
          is: { dictated: 'I want to find out what became of Ruby Marks, who held my hand on the train.' },
          why: { dictated: 'She got off one stop before me, and I’ve been meaning to write.' },
          area: 'relationships',
          chime: ['connectedness', 'meaning'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 330],
            ['active', 280],
          ],
          steps: [
            {
              what: { dictated: 'Lowri puts a notice in the Liverpool paper for me.' },
              who: 'worker:lowri-beddoe',
              inDays: -110,
              sure: 7,
              went: [
                [
                  'done',
                  112,
                  'Three replies, one of them a Ruby, but the wrong one. They write to each other now.',
                ],
              ],
            },
            {
              what: { dictated: 'Go through the school log at the museum with a magnifying glass.' },
              inDays: 26,
              sure: 8,
            },
          ],
        },
      ],
      crisis: ['Pastor Emlyn', 'chapel', '01632 960855', { dictated: 'If I’ve packed a case.' }],
      proposed: 320,
      answer: {
        stance: 'agree',
        words: 'Very nice. You’ve spelt Ruby right.',
        method: 'signed_paper',
        witness: 'lowri-beddoe',
        daysAgo: 316,
      },
    },
  }),
  briefLife({
    name: 'Ronald Castleton',
    calledAs: 'Ron',
    born: '1948-06-30',
    nhs: '9994335324',
    record: 'SS-1608',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 290,
    pronouns: 'he/him',
    contacts: [{ kind: 'phone', value: '01632 960856', safe: 'always' }],
    plan: {
      state: 'active',
      opened: 260,
      review: -4,
      about: {
        what_matters:
          'Thirty-five years a ship’s cook. I’ve made Christmas dinner in a typhoon for forty men who couldn’t stand up.',
        worth_knowing: 'I was never any good in port.',
      },
      strengths: [
        ['work_education', 'past', 'I could tell the captain’s mood by what came back on the plate.'],
      ],
      goals: [
        {
          is: 'I’d like to do the cooking for the Sunday lunch club, not be done to by it.',
          why: 'The gravy is a cry for help.',
          area: 'home',
          chime: ['identity', 'meaning', 'connectedness'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 250],
            ['active', 210],
          ],
          steps: [
            {
              what: 'Offer to peel. Get my feet under the sink.',
              inDays: -160,
              sure: 8,
              went: [['done', 165]],
            },
            {
              what: 'Take over the roast the week that Maureen goes to Tenerife.',
              inDays: 11,
              sure: 9,
              ifStuck: 'Custard only.',
            },
          ],
        },
      ],
      crisis: ['Seafarers’ mission', 'charity', '01632 960857', 'If I’ve gone down to look at sailings.'],
      proposed: 245,
      answer: {
        stance: 'agree',
        words: 'Aye aye.',
        method: 'device_signature',
        witness: 'lowri-beddoe',
        daysAgo: 243,
      },
    },
  }),
  briefLife({
    name: 'Muriel Asante',
    born: '1956-03-06',
    nhs: '9996502015',
    record: 'SS-2399',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 28,
    pronouns: 'she/her',
    mobile: '07700 900790',
    equality: { ethnicity: 'Black African, Ghanaian', religion: 'Presbyterian' },
    plan: {
      state: 'not_yet_agreed',
      opened: 16,
      about: {
        what_matters:
          'I came in 1975 to nurse this country, and I have its varicose veins to prove it. Now I want somebody to plump my own pillow without chatting about me.',
        please_do: 'Auntie Muriel will do. Mrs Asante was my mother-in-law.',
      },
      strengths: [
        ['work_education', 'past', 'I ran a night ward with a torch, a whisper and one raised eyebrow.'],
      ],
      goals: [
        {
          is: 'I want to go home to Kumasi for the naming of my great-grandchild, on my own two feet.',
          area: 'relationships',
          chime: ['connectedness', 'hope', 'meaning'],
          matters: 10,
          uses: ['s1'],
          steps: [
            {
              what: 'Walk to the chapel and back without the stick seeing any action.',
              inDays: 20,
              sure: 6,
              ifStuck: 'To the pear tree, and sit under it like a queen.',
            },
          ],
        },
      ],
      suggestions: [
        {
          on: 'what_matters',
          field: 'words',
          text: 'Nobody talks over my bed.',
          by: 'nerys-jones',
          status: 'waiting',
          daysAgo: 5,
        },
      ],
    },
  }),
];
