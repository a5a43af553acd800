import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const firstLightThree: DemoPerson[] = [
  briefLife({
    name: 'Yonas Tekle',
    born: '2006',
    nhs: '9990474397',
    record: 'NS-00658',
    team: 'first-light',
    keyWorker: 'callum-fraser',
    since: 16,
    mobile: '07700 900049',
    pronouns: 'he/him',
    language: 'ti',
    writes: 'en',
    interpreter: 'Tigrinya, not from the church',
    equality: { ethnicity: 'Black African, Eritrean' },
    plan: {
      state: 'not_yet_agreed',
      opened: 7,
      about: {
        what_matters: { dictated: 'Football with a real net, and a teacher who says my name right, Yo-nas.' },
      },
      strengths: [
        [
          'wellness',
          'current',
          { dictated: 'I walked through four countries in one pair of sandals, and I still have them.' },
        ],
      ],
      goals: [
        {
          is: { dictation: 'I want to play for the college team and have my number on my back.' },
          area: 'leisure',
          chime: ['connectedness'],
          matters: 9,
          uses: ['s1'],
          steps: [
            {
              what: {
                professional: 'Callum asks the coach about boots in a size eight, and about shin pads too.',
              },
              who: 'worker:callum-fraser',
              inDays: 4,
              sure: 8,
            },
          ],
        },
      ],
    },
  }),
  briefLife({
    name: 'Freya Lindqvist-Brown',
    born: '2000-09-23',
    nhs: '9995755130',
    record: 'NS-00388',
    team: 'first-light',
    keyWorker: 'bukola-ogunleye',
    since: 760,
    pronouns: 'she/her',
    mobile: '07700 900050',
    episodes: [
      {
        team: 'first-light',
        lead: true,
        keyWorker: 'bukola-ogunleye',
        referredDaysAgo: 760,
        closed: {
          daysAgo: 30,
          personView: 'Three years is up and I’m off belay. Thank you for holding the rope.',
          returnRoute: 'A message to the First Light phone brings her back within the week.',
        },
      },
    ],
    plan: {
      state: 'ended',
      opened: 400,
      review: -30,
      about: { what_matters: 'Rock, rope, and the four seconds of quiet before you commit.' },
      strengths: [
        [
          'leisure',
          'past',
          'I led my first outdoor climb six months after I could not lead myself to the shop.',
        ],
      ],
      goals: [
        {
          is: 'Qualify as an instructor so that I can be the calm voice at the bottom.',
          why: 'Mine was called Ines, and she never once told me not to look down.',
          area: 'work_education',
          chime: ['meaning', 'identity'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 390],
            ['active', 350],
            ['achieved', 40, 'Passed in sideways rain.'],
          ],
          steps: [
            {
              what: 'Log forty routes, each with a name and a feeling.',
              inDays: -120,
              sure: 8,
              went: [
                ['doing', 340],
                ['done', 122],
              ],
            },
          ],
        },
      ],
      crisis: ['Ines Prado', 'climbing friend', '07700 900051', 'If I go up alone without a helmet.'],
      proposed: 370,
      answer: { stance: 'agree', words: 'On belay!', method: 'own_account', daysAgo: 368 },
      ended: {
        daysAgo: 30,
        reason: 'Freya’s three years with First Light are done, and she has moved near the crags.',
        personView: 'Not scared of the top any more.',
        returnRoute: 'She has the number and a name to ask for.',
      },
    },
  }),
  briefLife({
    name: 'Poppy Cartwright',
    born: '2006-12-27',
    nhs: '9997990757',
    record: 'NS-00663',
    team: 'first-light',
    keyWorker: 'bukola-ogunleye',
    since: 4,
    mobile: '07700 900053',
    pronouns: 'she/her',
    preferredWords: 'Text before the bell at half past three.',
  }),
];
