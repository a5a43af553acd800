import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const cedarRoadTwo: DemoPerson[] = [
  briefLife({
    name: 'Ifeoma Nwachukwu',
    born: '1991-04-06',
    nhs: '9993043486',
    record: 'NS-00429',
    team: 'cedar-road',
    keyWorker: 'siobhan-keane',
    since: 330,
    pronouns: 'she/her',
    mobile: '07700 900067',
    equality: { ethnicity: 'Black British, Nigerian' },
    plan: {
      state: 'active',
      opened: 300,
      review: 15,
      about: {
        what_matters: 'Colour. Hospital is beige so that you forget yourself.',
        wellness: 'Headwrap to match the earrings. When it’s just a bobble, ask me.',
      },
      strengths: [
        ['work_education', 'current', 'I cut a coat out of a curtain and a stranger asked me for the label.'],
      ],
      goals: [
        {
          is: 'I want to show five outfits at the college fashion night, worn by women from this house.',
          why: 'They think catwalks are for other bodies.',
          area: 'work_education',
          chime: ['identity', 'meaning', 'connectedness'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 290],
            ['active', 240],
            ['partly_achieved', 20, 'Four outfits, one zip, standing ovation.'],
          ],
          steps: [
            {
              what: 'Measure everyone without saying a single number out loud.',
              inDays: -150,
              sure: 9,
              went: [['done', 155]],
            },
          ],
        },
        {
          is: 'Rent a stool at the shared sewing room and sell one piece.',
          area: 'money',
          chime: ['empowerment'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 18],
            ['active', 11],
          ],
          steps: [
            {
              what: 'Price the curtain coat properly, with my hours in it.',
              inDays: 5,
              sure: 5,
              ifStuck: 'Ask Siobhán what she would pay, then double it.',
            },
          ],
        },
      ],
      crisis: ['Chidi Nwachukwu', 'brother', '07700 900068', 'When I give away the bright things.'],
      proposed: 280,
      answer: { stance: 'agree', words: 'It fits.', method: 'one_time_link', daysAgo: 277 },
    },
  }),
  briefLife({
    name: 'Ludmila Horáková',
    born: '1966-10-28',
    nhs: '9993954861',
    record: 'NS-00240',
    team: 'cedar-road',
    keyWorker: 'imran-sheikh',
    since: 560,
    pronouns: 'she/her',
    language: 'cs',
    interpreter: 'Czech, in the room',
    communicationNeeds: ['No written questions on hard days'],
    plan: {
      state: 'active_without_agreement',
      opened: 60,
      review: 18,
      about: {
        what_matters: { dictated: 'The forest behind my mother’s village, and which mushroom is which.' },
        please_do: { dictated: 'Sit lower than me.' },
      },
      strengths: [
        [
          'spirituality_culture',
          'past',
          {
            dictated:
              'From six years old I could fill a basket before the sun came over the ridge, and nobody was ever ill.',
          },
        ],
      ],
      goals: [
        {
          is: { dictated: 'To go one morning to the wood at Moor Edge with a basket.' },
          why: { dictated: 'Here the trees do not know me yet.' },
          area: 'leisure',
          chime: ['meaning', 'identity'],
          matters: 8,
          uses: ['s1'],
          went: [['chosen', 50]],
          steps: [
            {
              what: {
                professional:
                  'Kelly brings two baskets, and a flask, whenever Ludmila puts her boots by the door.',
              },
              who: 'worker:kelly-ann-moss',
              inDays: 14,
              sure: 5,
            },
          ],
        },
      ],
      crisis: ['Petr Horák', 'son', '07700 900069', { dictated: 'If I hide bread again.' }],
      proposed: 13,
      answer: {
        stance: 'unable',
        method: 'spoken',
        secondListener: 'siobhan-keane',
        daysAgo: 12,
        words: 'She listened to half of it with her eyes shut, said “later”, and meant it.',
      },
      withoutAgreement: {
        reason: 'unable',
        basis:
          'Ludmila could not hold the whole plan in mind this week. Assessed in Czech, with her son there at her wish.',
        offerAgainInDays: 9,
      },
    },
  }),
  briefLife({
    name: 'Gary Pemberton',
    born: '1973-09-16',
    nhs: '9998072905',
    record: 'NS-00095',
    team: 'cedar-road',
    keyWorker: 'imran-sheikh',
    since: 1300,
    pronouns: 'he/him',
    mobile: '07700 900070',
    episodes: [
      {
        team: 'cedar-road',
        lead: true,
        keyWorker: 'imran-sheikh',
        referredDaysAgo: 1300,
        closed: {
          daysAgo: 58,
          personView: 'Loft’s built, birds are in, you can sling your hook. Nicely.',
          returnRoute: 'Walk in at Cedar Road, any weekday, and ask for a brew.',
        },
      },
    ],
    plan: {
      state: 'ended',
      opened: 640,
      review: -58,
      about: {
        what_matters:
          'Racing pigeons. A bird that’s been let go and comes back on its own, that does something to me.',
      },
      strengths: [['leisure', 'current', 'I’ve a blue cock bird who came home from France in a gale.']],
      goals: [
        {
          is: 'To have my own loft on my own bit of ground.',
          why: 'Mine got sold while I was away and nobody asked.',
          area: 'leisure',
          chime: ['identity', 'hope', 'empowerment'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 630],
            ['active', 600],
            ['achieved', 90, 'Twelve birds, one cat with a grudge.'],
          ],
          steps: [
            {
              what: 'Write to the railway for the strip by the goods yard.',
              inDays: -500,
              sure: 3,
              went: [
                ['doing', 560],
                ['done', 505, 'They said yes! For a pound!'],
              ],
            },
            {
              what: 'Learn roofing felt off the telly.',
              inDays: -300,
              sure: 6,
              went: [['changed', 310, 'Our kid’s a roofer, he did it for pies.']],
            },
          ],
        },
      ],
      crisis: ['Darren Pemberton', 'brother', '07700 900071', 'If the birds are out after dark.'],
      proposed: 610,
      answer: {
        stance: 'agree',
        words: 'Go on then.',
        method: 'device_signature',
        witness: 'kelly-ann-moss',
        daysAgo: 606,
      },
      ended: {
        daysAgo: 58,
        reason: 'Gary has lived in his own place for two years and asked for his evenings back.',
        personView: 'It did what it said on the tin.',
        returnRoute: 'Any weekday, no letter, kettle on.',
      },
    },
  }),
];
