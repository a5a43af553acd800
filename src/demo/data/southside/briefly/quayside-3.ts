import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const quaysideThree: DemoPerson[] = [
  briefLife({
    name: 'Nasreen Chowdhury',
    born: '1975-12-16',
    nhs: '9996723267',
    record: 'SS-1833',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 480,
    pronouns: 'she/her',
    mobile: '07700 900772',
    language: 'bn',
    writes: 'en',
    interpreter: 'Sylheti, and not her son',
    equality: { ethnicity: 'Bangladeshi', religion: 'Muslim' },
    plan: {
      state: 'active',
      opened: 330,
      review: 62,
      about: {
        what_matters: {
          dictated:
            'For twenty-six years I was behind the swing door, and the customers thought that my husband cooked.',
        },
        wellness: { dictated: 'When I’m well I taste with my eyes open.' },
      },
      strengths: [['home', 'current', { dictated: 'I can smell from upstairs which pan needs me.' }]],
      goals: [
        {
          is: { dictated: 'I want my own name on my own jar of lime pickle.' },
          why: { dictated: 'My mother’s recipe came in my hand luggage, inside my head, with no label.' },
          area: 'money',
          chime: ['identity', 'empowerment'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 310],
            ['active', 200],
          ],
          steps: [
            {
              what: { dictated: 'Make twelve jars, and give eleven away with a paper to write on.' },
              inDays: -75,
              sure: 8,
              went: [['done', 78, 'The one in the chip shop wrote “blimey” and wants twenty.']],
            },
            {
              what: { dictated: 'Mei comes to the council food lady with me, for the hygiene stars.' },
              who: 'worker:mei-ling-tan',
              inDays: 23,
              sure: 6,
            },
          ],
        },
      ],
      crisis: ['Shapla Chowdhury', 'daughter', '07700 900773', { dictated: 'If there’s no rice soaking.' }],
      proposed: 305,
      answer: {
        stance: 'agree',
        words: 'It’s spicy enough.',
        method: 'spoken',
        secondListener: 'shanice-morgan-clarke',
        daysAgo: 300,
      },
    },
  }),
  briefLife({
    name: 'Kit Sheringham',
    born: '1990-10-31',
    nhs: '9998656354',
    record: 'SS-2120',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 320,
    pronouns: 'they/them',
    contacts: [{ kind: 'email', value: 'kit@endpapers.example', safe: 'always' }],
    equality: { genderIdentity: 'Non-binary' },
    plan: {
      state: 'active',
      opened: 295,
      review: 11,
      about: {
        what_matters:
          'Old books with somebody’s tram ticket still in them. I mend the spine and put the ticket back.',
        please_dont: 'Please don’t correct yourself at length. “They”, and on we go.',
      },
      strengths: [
        [
          'work_education',
          'current',
          'I re-sewed a Bible that had been through the flood, and the family sang at me.',
        ],
      ],
      goals: [
        {
          is: 'I want to teach bookbinding one evening a week above the tide office.',
          why: 'I’ve been glue and silence for two years, and I’d like some company with my glue.',
          area: 'work_education',
          chime: ['connectedness', 'meaning'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 280],
            ['active', 150],
          ],
          steps: [
            {
              what: 'Ask to see the room, then sit in it for an hour alone.',
              inDays: -60,
              sure: 7,
              went: [['done', 64]],
            },
            {
              what: 'A free taster for four. Everyone leaves with a notebook.',
              inDays: 29,
              sure: 6,
              ifStuck: 'Let three people be plenty.',
            },
          ],
        },
      ],
      crisis: ['Wyn Fraser-Hughes', 'housemate', '07700 900774', 'If I’ve cut up something I’d mended.'],
      proposed: 270,
      answer: { stance: 'agree', words: 'Well bound. Agreed.', method: 'own_account', daysAgo: 268 },
      laterEdits: [{ daysAgo: 65, change: 'confidence', step: 'g1-2', confidence: 6 }],
    },
  }),
  briefLife({
    name: 'Lorna Baptiste-Hughes',
    born: '1963-01-15',
    nhs: '9995150581',
    record: 'SS-0930',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 980,
    pronouns: 'she/her',
    mobile: '07700 900775',
    episodes: [
      {
        team: 'quayside',
        lead: true,
        keyWorker: 'mei-ling-tan',
        referredDaysAgo: 980,
        closed: {
          daysAgo: 70,
          personView: 'Class dismissed. You may go.',
          returnRoute: 'An e-mail to Mei with the subject line “late slip”.',
        },
      },
    ],
    plan: {
      state: 'ended',
      opened: 500,
      review: -70,
      about: {
        what_matters:
          'Order, kindness, and a sharp pencil. I was head of Ysgol y Traeth through two roofs and four governments.',
      },
      strengths: [['work_education', 'past', 'I learned two thousand names and I have mislaid only three.']],
      goals: [
        {
          is: 'I wished to find out who I am when nobody lines up.',
          why: 'On the first Monday of retirement I rang the bell in my own hall.',
          area: 'leisure',
          chime: ['identity', 'meaning'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 480],
            ['active', 440],
            ['achieved', 85, 'I am a bad potter and a cheerful one.'],
          ],
          steps: [
            {
              what: 'Join something in which I am the worst.',
              inDays: -380,
              sure: 5,
              went: [
                ['doing', 400],
                ['done', 383],
              ],
            },
          ],
        },
      ],
      crisis: ['Gwilym Hughes', 'husband', '01632 960848', 'If I begin marking the newspaper.'],
      proposed: 470,
      answer: {
        stance: 'agree',
        words: 'Nine out of ten. See me about the commas.',
        method: 'own_account',
        daysAgo: 468,
      },
      ended: {
        daysAgo: 70,
        reason: 'Lorna wrote her own leaving report and signed it.',
        personView: 'Good progress. Talks too much in clay.',
        returnRoute: 'Any time, by her own e-mail, to Mei.',
      },
    },
  }),
  briefLife({
    name: 'Tomos Llwyd',
    born: '1987-07-01',
    nhs: '9997706587',
    record: 'SS-2410',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 9,
    pronouns: 'he/him',
    mobile: '07700 900776',
    language: 'cy',
    supporters: [
      {
        key: 'heulwen',
        name: 'Heulwen Llwyd',
        relationship: 'aunt',
        roles: [],
        wanted: 'not_asked',
        contacts: [],
        consents: [],
      },
    ],
  }),
];
