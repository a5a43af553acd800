import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const firstLightTwo: DemoPerson[] = [
  briefLife({
    name: 'Mia-Rose Fairclough',
    born: '2008-10-17',
    nhs: '9992538880',
    record: 'NS-00622',
    team: 'first-light',
    keyWorker: 'bukola-ogunleye',
    since: 110,
    mobile: '07700 900045',
    pronouns: 'she/her',
    supporters: [
      {
        key: 'gemma',
        name: 'Gemma Fairclough',
        relationship: 'mum',
        roles: ['carer', 'emergency'],
        wanted: 'yes',
        contacts: [{ kind: 'mobile', value: '07700 900046', safe: 'always' }],
        brings: 'Drives me to the yard in her pyjamas.',
        consents: [
          {
            sections: ['goals', 'crisis'],
            purpose: 'She can see the horse bits and the emergency bits',
            status: 'narrowed',
            daysAgo: 14,
            narrowedFrom: ['goals', 'crisis', 'about_me', 'needs_barriers'],
          },
        ],
      },
    ],
    plan: {
      state: 'active',
      opened: 95,
      review: 60,
      about: {
        what_matters: 'Biscotti, who is a very fat Welsh cob 🐴 and doesn’t care what my face is doing.',
        please_dont: 'Don’t say I’m brave, say what we’re doing next.',
      },
      strengths: [
        ['leisure', 'current', 'I can catch any horse in that field, even the one that bites the vet.'],
      ],
      goals: [
        {
          is: 'I’m going to ride at the Whitsun show in front of actual humans.',
          why: 'I only want to be looked at for Biscotti reasons.',
          area: 'leisure',
          chime: ['identity', 'empowerment'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 90],
            ['active', 62],
          ],
          steps: [
            {
              what: 'Ride a lap with Bukky watching, then with Bukky and three strangers she has to find.',
              who: 'worker:bukola-ogunleye',
              inDays: 14,
              sure: 6,
              ifStuck: 'The strangers can sit in a car.',
            },
          ],
        },
        {
          is: 'Go to sixth form on Tuesdays and Thursdays.',
          area: 'work_education',
          matters: 5,
          went: [
            ['chosen', 80],
            ['active', 60],
            ['resting', 10, 'After the show.'],
          ],
          steps: [{ what: 'Sit with Imogen by the fire door.', sure: 4 }],
        },
      ],
      crisis: ['Gemma Fairclough', 'mum', '07700 900046', 'If I’ve not gone up to do the hay.'],
      proposed: 78,
      answer: {
        stance: 'agree_in_part',
        words: 'agree except college, which I’ve told EVERYONE',
        method: 'one_time_link',
        daysAgo: 77,
      },
    },
  }),
  briefLife({
    name: 'Dembe Okello',
    born: '2001-06-19',
    nhs: '9995393360',
    record: 'NS-00644',
    team: 'first-light',
    keyWorker: 'callum-fraser',
    since: 50,
    mobile: '07700 900047',
    pronouns: 'he/him',
    equality: { ethnicity: 'Black African, Ugandan', sexualOrientation: 'Gay' },
    contacts: [
      {
        kind: 'mobile',
        value: '07700 900047',
        safe: 'with_care',
        rule: 'Never mention the dance company to anyone who picks up.',
      },
    ],
    supporters: [
      {
        key: 'prosper',
        name: 'Prosper Kato',
        relationship: 'chosen brother',
        roles: ['emergency'],
        wanted: 'yes',
        contacts: [{ kind: 'mobile', value: '07700 900048', safe: 'always' }],
        brings: 'He taught me to walk like I’m late for something wonderful.',
        consents: [
          { sections: ['crisis'], purpose: 'He is the family I have here', status: 'proposed', daysAgo: 2 },
        ],
      },
    ],
    plan: {
      state: 'proposed',
      opened: 38,
      review: 75,
      about: {
        what_matters: 'Dancing with my whole back. In Kampala I had to dance small.',
        worth_knowing: 'My silence in groups is not shyness, it is counting who is safe.',
      },
      strengths: [
        ['leisure', 'current', 'I choreographed eleven bodies in a church hall with one plug socket.'],
      ],
      goals: [
        {
          is: 'I want to dance at Haverlow Pride on the flatbed, with no mask.',
          why: 'Two years ago I watched it from behind a phone box.',
          area: 'leisure',
          chime: ['identity', 'empowerment'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 30],
            ['active', 12],
          ],
          steps: [
            {
              what: 'Meet the lorry people for lemonade.',
              inDays: 7,
              sure: 6,
              ifStuck: 'Prosper goes ahead and texts me how the room feels.',
            },
          ],
        },
      ],
      crisis: [
        'Prosper Kato',
        'chosen brother',
        '07700 900048',
        'When someone from home has found my number.',
      ],
      proposed: 5,
    },
  }),
  briefLife({
    name: 'Charlie Ng',
    born: '2003-11-11',
    nhs: '9993387509',
    record: 'NS-00611',
    team: 'first-light',
    keyWorker: 'callum-fraser',
    since: 160,
    pronouns: 'they/them',
    contacts: [{ kind: 'email', value: 'charlie@saveslot.example', safe: 'always' }],
    plan: {
      state: 'active',
      opened: 145,
      review: 25,
      about: {
        what_matters: 'Making a game where nobody dies 🎮 They just get tired and someone makes them soup.',
        communication: 'Typing > talking. If my camera’s off my heart’s still on 💛',
      },
      strengths: [
        ['work_education', 'current', 'I taught myself three engines and one of them on a library computer.'],
      ],
      goals: [
        {
          is: 'Show a demo of Soup Quest at the Ironworks games night 🥣',
          why: 'I’ve been the only player for two years. My high score is lonely.',
          area: 'work_education',
          chime: ['identity', 'hope'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 140],
            ['active', 70],
          ],
          steps: [
            {
              what: 'Let Delroy play it, he’s never held a controller, perfect bug tester.',
              who: 'worker:delroy-baptiste',
              inDays: -22,
              sure: 9,
              went: [['done', 22, 'Charlie’s soup got me through level two at the fourth attempt.']],
            },
            {
              what: 'Stand by the screen for ten minutes and say “press A”.',
              inDays: 18,
              sure: 5,
              ifStuck: 'Put “press A” on a T-shirt.',
            },
          ],
        },
      ],
      crisis: [
        'Auntie Mei Ng',
        'aunt',
        '01632 960042',
        'If I delete the project. She has the backup in her rice tin.',
      ],
      proposed: 120,
      answer: { stance: 'agree', words: '✅ saved', method: 'own_account', daysAgo: 119 },
    },
  }),
];
