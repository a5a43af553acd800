import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinOne: DemoPerson[] = [
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
  briefLife({
    name: 'Hywel Prosser',
    born: '1951-09-02',
    nhs: '9994620169',
    record: 'SS-2376',
    team: 'bryn-eithin',
    keyWorker: 'oliver-stannard',
    since: 80,
    pronouns: 'he/him',
    language: 'bfi',
    writes: 'en',
    interpreter: 'British Sign Language, Welsh regional signs',
    communicationNeeds: ['Flash the hall light, the bell is no use'],
    formats: ['bsl_video'],
    contacts: [{ kind: 'mobile', value: '07700 900791', safe: 'with_care', rule: 'Text messages only.' }],
    plan: {
      state: 'proposed',
      opened: 62,
      review: 76,
      about: {
        what_matters:
          'Running a dog by hand signals across half a mile of hill. Hearing men whistle. Mine watches.',
        communication: 'My eyes do the work of two senses, and by tea time they are tired, so come early.',
      },
      strengths: [
        [
          'leisure',
          'current',
          'Four times in the final at Bala, and the only one there who never heard the crowd.',
        ],
      ],
      goals: [
        {
          is: 'I want a young dog to bring on, one more, before my knees say no.',
          why: 'Fly is twelve. She looks at the gate and then at me and we both pretend.',
          area: 'leisure',
          chime: ['hope', 'identity'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 55],
            ['active', 25],
          ],
          steps: [
            {
              what: 'Go to see the litter at Hafod Uchaf, with Olly to drive and hold his tongue.',
              who: 'worker:oliver-stannard',
              inDays: 15,
              sure: 8,
            },
          ],
        },
      ],
      crisis: [
        'Eurof Prosser',
        'nephew',
        '07700 900792',
        'By text, if the hall light has been left flashing.',
      ],
      proposed: 10,
    },
  }),
];
