import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinThree: DemoPerson[] = [
  briefLife({
    name: 'Eirlys Watkin',
    born: '1946-01-06',
    nhs: '9994558536',
    record: 'SS-1299',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 540,
    pronouns: 'she/her',
    language: 'cy',
    writes: 'en',
    contacts: [{ kind: 'phone', value: '01632 960858', safe: 'always' }],
    plan: {
      state: 'paused',
      opened: 380,
      review: 65,
      about: {
        what_matters: {
          dictated:
            'The bees. You have to tell them when somebody’s died, and I told them about Mam before I told the doctor.',
        },
      },
      strengths: [
        ['home', 'current', { dictated: 'Eleven hives, and I know their tempers better than my own.' }],
      ],
      goals: [
        {
          is: {
            dictated:
              'Show young Iestyn from the chapel how to take a swarm, and sleep through the night after.',
          },
          why: {
            dictated: 'There’s seventy years of knowing in this veil, and I’m the last of it on the lane.',
          },
          area: 'work_education',
          chime: ['meaning', 'connectedness'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 360],
            ['active', 300],
            ['resting', 48, 'They sleep in winter and so shall I.'],
          ],
          steps: [{ what: { dictated: 'Find him a veil that fits over those ears.' }, inDays: 80, sure: 9 }],
        },
      ],
      crisis: [
        'Iestyn Rowe',
        'chapel lad',
        '07700 900796',
        { dictated: 'If I’ve gone out to the hives in my nightdress.' },
      ],
      proposed: 355,
      answer: {
        stance: 'agree',
        words: 'Tell the bees I said yes.',
        method: 'spoken',
        secondListener: 'oliver-stannard',
        daysAgo: 350,
      },
      paused: {
        daysAgo: 48,
        reason: 'Eirlys winters with her cousin in Abergele and is back when the willow is out.',
      },
    },
  }),
  briefLife({
    name: 'Stanisława Górska',
    calledAs: 'Pani Stasia',
    born: '1940-05',
    nhs: '9990435200',
    record: 'SS-1350',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 410,
    pronouns: 'she/her',
    language: 'pl',
    writes: 'en',
    interpreter: 'Polish, and an older person please',
    contacts: [{ kind: 'phone', value: '01632 960859', safe: 'always' }],
    formats: ['large_print', 'translated'],
    plan: {
      state: 'active',
      opened: 375,
      review: 22,
      about: {
        what_matters: {
          dictated:
            'My name day more than my birthday, for the birthday was lost in a camp office. Poppy-seed cake. A clean collar.',
        },
      },
      strengths: [
        [
          'spirituality_culture',
          'current',
          {
            dictated:
              'I keep the Wigilia table with one empty chair, and every year somebody has come to fill it.',
          },
        ],
      ],
      goals: [
        {
          is: { dictated: 'I wish to speak to the school children, once, about the train to the east.' },
          why: {
            dictated: 'There were forty of us in the wagon. I am the one who is left to say their names.',
          },
          area: 'spirituality_culture',
          chime: ['meaning', 'difficulty'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 350],
            ['active', 90],
          ],
          steps: [
            {
              what: { dictated: 'Write the names on one card with Nerys, big letters.' },
              who: 'worker:nerys-jones',
              inDays: -50,
              sure: 9,
              went: [
                ['doing', 70],
                ['done', 52, 'Thirty-eight names. She is still searching for two.'],
              ],
            },
            {
              what: {
                dictated: 'Speak for ten minutes, in Polish, with Father Zbigniew beside me to turn it over.',
              },
              inDays: 34,
              sure: 6,
              ifStuck: { dictated: 'Then I shall only read the names.' },
            },
          ],
        },
      ],
      crisis: [
        'Father Zbigniew',
        'priest',
        '01632 960860',
        { dictated: 'If I am hiding sugar in my sleeves.' },
      ],
      proposed: 345,
      answer: {
        stance: 'agree',
        words: 'Zgoda. You listened like a granddaughter.',
        method: 'signed_paper',
        witness: 'lowri-beddoe',
        daysAgo: 341,
      },
    },
  }),
];
