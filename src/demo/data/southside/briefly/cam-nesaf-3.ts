import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const camNesafThree: DemoPerson[] = [
  briefLife({
    name: 'Ethan Blackmore',
    born: '2001-12-03',
    nhs: '9992344830',
    record: 'SS-2277',
    team: 'cam-nesaf',
    keyWorker: 'gareth-puw',
    since: 300,
    pronouns: 'he/him',
    mobile: '07700 900787',
    plan: {
      state: 'active_without_agreement',
      opened: 85,
      review: 30,
      about: {
        what_matters:
          'My boots, bulled so you can see the sky in them. And my cadets, who still call me Staff.',
        please_dont: 'Don’t stand in the doorway. In or out.',
      },
      strengths: [['wellness', 'current', 'I can keep nine teenagers cheerful in a bog.']],
      goals: [
        {
          is: 'I want to take Section B on the winter march and bring all of them back laughing.',
          why: 'Someone did it for me the year my dad left.',
          area: 'work_education',
          chime: ['meaning', 'identity'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 76],
            ['active', 70],
          ],
          steps: [
            {
              what: 'Walk the route alone first, in daylight, with a whistle and Gareth’s number.',
              inDays: 13,
              sure: 8,
            },
          ],
        },
      ],
      crisis: [
        'Major Bethan Roe',
        'cadet commander',
        '01632 960852',
        'If my kit’s laid out at four in the morning.',
      ],
      proposed: 20,
      answer: {
        stance: 'declined',
        words: 'I don’t sign things about my own head. Nothing against you.',
        method: 'spoken',
        secondListener: 'zainab-hussein',
        daysAgo: 18,
      },
      withoutAgreement: {
        reason: 'declined',
        basis: 'Ethan follows all of it and helped write it. He would rather not sign, which is his right.',
        offerAgainInDays: 8,
      },
    },
  }),
  briefLife({
    name: 'Zuzana Kráľová',
    born: '2003-09',
    nhs: '9994782452',
    record: 'SS-2411',
    team: 'cam-nesaf',
    keyWorker: 'zainab-hussein',
    since: 7,
    pronouns: 'she/her',
    mobile: '07700 900788',
    language: 'sk',
    interpreter: 'Slovak, if she asks',
    contacts: [
      {
        kind: 'mobile',
        value: '07700 900788',
        safe: 'with_care',
        rule: 'She works nights at the care home, so not before two.',
      },
    ],
  }),
  briefLife({
    name: 'Leo Marchetti',
    born: '2005-07-29',
    nhs: '9990400083',
    record: 'SS-2090',
    team: 'cam-nesaf',
    keyWorker: 'gareth-puw',
    since: 800,
    pronouns: 'he/him',
    mobile: '07700 900789',
    episodes: [
      {
        team: 'cam-nesaf',
        lead: true,
        keyWorker: 'gareth-puw',
        referredDaysAgo: 800,
        closed: {
          daysAgo: 36,
          personView: 'Grazie for everything, free cones for life, within reason.',
          returnRoute: 'Gareth’s mobile until he is twenty-five.',
        },
      },
    ],
    plan: {
      state: 'ended',
      opened: 430,
      review: -36,
      about: {
        what_matters: 'Four generations of ice cream and I’m the first one allowed to change the pistachio.',
      },
      strengths: [['work_education', 'current', 'I can carry eleven cones through a hen party.']],
      goals: [
        {
          is: 'Run the van by myself for the bank holiday.',
          why: 'Nonno stopped handing me the keys when I got ill, and he never said why.',
          area: 'work_education',
          chime: ['empowerment', 'identity'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 410],
            ['active', 380],
            ['achieved', 64, 'Sold out by three and he cried into the wafers.'],
          ],
          steps: [
            {
              what: 'Ask Nonno for the keys, in Italian, at the table.',
              inDays: -330,
              sure: 5,
              went: [['done', 333]],
            },
          ],
        },
      ],
      crisis: ['Carla Marchetti', 'mamma', '01632 960853', 'If the chimes are going at night.'],
      proposed: 405,
      answer: { stance: 'agree', words: 'Si si si.', method: 'own_account', daysAgo: 404 },
      ended: {
        daysAgo: 36,
        reason: 'Leo is well, busy and up to his elbows in pistachio.',
        personView: 'I’ll see you on the front.',
        returnRoute: 'One call to Gareth, up to his twenty-fifth birthday.',
      },
    },
  }),
];
