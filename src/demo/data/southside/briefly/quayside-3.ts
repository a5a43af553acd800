import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const quaysideThree: DemoPerson[] = [
  briefLife({
    name: 'Robbie Tudor',
    born: '1997-05-13',
    nhs: '9996751368',
    record: 'SS-2290',
    team: 'quayside',
    keyWorker: 'rhodri-llewellyn',
    since: 200,
    pronouns: 'he/him',
    mobile: '07700 900768',
    supporters: [
      {
        key: 'steph',
        name: 'Steph Tudor',
        relationship: 'sister',
        roles: ['carer'],
        wanted: 'yes',
        contacts: [{ kind: 'mobile', value: '07700 900769', safe: 'always' }],
        brings: 'Waxes the board and minds her own.',
        consents: [
          {
            sections: ['goals', 'staying_well'],
            purpose: 'While I lived on her sofa',
            status: 'withdrawn',
            daysAgo: 80,
          },
        ],
      },
    ],
    plan: {
      state: 'active',
      opened: 175,
      review: 28,
      about: {
        what_matters: 'Getting in the water before I’ve had a thought.',
        communication: 'I’ll say “yeah all good” on land. Ask me past the break.',
      },
      strengths: [
        [
          'wellness',
          'current',
          'I’ve pulled nine people out of that rip and two of them bought me a pint of milk.',
        ],
      ],
      goals: [
        {
          is: 'Teach the Friday surf club for kids who get sent out of class.',
          why: 'I was always in the corridor. Nobody said there was a sea.',
          area: 'leisure',
          chime: ['meaning', 'identity', 'hope'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 165],
            ['active', 120],
          ],
          steps: [
            {
              what: 'Do the safeguarding course without walking out at lunch.',
              inDays: -45,
              sure: 5,
              went: [
                ['doing', 47],
                ['done', 46, 'Walked out, came back. Counts.'],
              ],
            },
            {
              what: 'First session: eight kids, foam boards, no speeches.',
              inDays: 17,
              sure: 7,
              ifStuck: 'Rockpools and chips.',
            },
          ],
        },
      ],
      crisis: ['Dan Pryce', 'lifeguard', '07700 900770', 'If I paddle out at night.'],
      proposed: 150,
      answer: { stance: 'agree', words: 'Stoked, honestly.', method: 'own_account', daysAgo: 147 },
    },
  }),
  briefLife({
    name: 'Cerys Ann Mostyn',
    born: '1982-02-20',
    nhs: '9991341250',
    record: 'SS-2011',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 340,
    pronouns: 'she/her',
    mobile: '07700 900771',
    plan: {
      state: 'active_without_agreement',
      opened: 120,
      review: 19,
      about: {
        what_matters: 'My round. Three hundred and six doors and I know which dogs are all talk.',
        please_do: 'Write to me. I’ll always open a letter.',
      },
      strengths: [
        [
          'work_education',
          'current',
          'I noticed Mrs Eifion’s milk and I broke the door down, and she’s still here.',
        ],
      ],
      goals: [
        {
          is: 'I want to go back on my own round, the hill one, with my own bag.',
          why: 'They’ve put me on sorting, and parcels don’t say good morning.',
          area: 'work_education',
          chime: ['identity', 'connectedness'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 115],
            ['active', 100],
          ],
          steps: [
            {
              what: {
                professional:
                  'Mei writes to the depot about a start at seven, which is when the tablets let her up.',
              },
              who: 'worker:mei-ling-tan',
              inDays: -5,
              sure: 6,
              went: [['doing', 15]],
            },
          ],
        },
      ],
      crisis: ['Menna Mostyn', 'mother', '01632 960845', 'If I’ve posted my own keys.'],
      proposed: 16,
      answer: {
        stance: 'disagree',
        words:
          'There’s a line in it about driving, and it’s wrong, and until it’s mended you can have it back unsigned.',
        method: 'one_time_link',
        daysAgo: 14,
      },
      withoutAgreement: {
        reason: 'disagreed',
        basis:
          'Cerys can decide this. She has read it all and objects to one line, which now carries her correction.',
        offerAgainInDays: 12,
      },
      disagreements: [
        {
          what: 'The line about driving',
          positions: [{ by: 'person', words: 'I stopped driving the van by choice. Nobody stopped me.' }],
          status: 'open',
          daysAgo: 14,
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
