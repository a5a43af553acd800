import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const cedarRoadOne: DemoPerson[] = [
  briefLife({
    name: 'Raymond Akhurst',
    calledAs: 'Ray',
    born: '1964-07-04',
    nhs: '9991163727',
    record: 'NS-00077',
    team: 'cedar-road',
    keyWorker: 'imran-sheikh',
    since: 1500,
    pronouns: 'he/him',
    formats: ['large_print'],
    plan: {
      state: 'active',
      opened: 310,
      review: 48,
      about: {
        what_matters:
          'The upright in the day room. Twenty-six years on wards, and every one of them had a piano nobody had tuned.',
        wellness: {
          dictated:
            'If I’m playing in C, leave me be. If it’s all the black notes, come and sit on the end of the stool.',
        },
      },
      strengths: [['leisure', 'current', 'I play anything I’ve heard twice, and some I’ve only dreamed.']],
      goals: [
        {
          is: 'I want to play for the tea dance in the Methodist hall and be paid in cake.',
          why: 'Nobody at a tea dance has a lanyard on.',
          area: 'leisure',
          chime: ['identity', 'connectedness', 'meaning'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 280],
            ['active', 130],
          ],
          steps: [
            {
              what: 'Kelly walks me down there to try the pedals.',
              who: 'worker:kelly-ann-moss',
              inDays: -28,
              sure: 8,
              went: [['done', 30, 'Ray played for the caretaker, who put his mop down.']],
            },
            {
              what: 'Learn six waltzes that nobody has died to.',
              inDays: 16,
              sure: 9,
              ifStuck: 'The Blue Danube, twice.',
            },
          ],
        },
      ],
      crisis: ['Imran Sheikh', 'key worker', '01632 960171', 'If the lid’s been down for a week.'],
      proposed: 290,
      answer: {
        stance: 'agree',
        words: 'In a major key.',
        method: 'signed_paper',
        witness: 'siobhan-keane',
        daysAgo: 288,
      },
    },
  }),
  briefLife({
    name: 'Beverley Stokoe',
    calledAs: 'Bev',
    born: '1970-12-09',
    nhs: '9996516768',
    record: 'NS-00189',
    team: 'cedar-road',
    keyWorker: 'siobhan-keane',
    since: 680,
    pronouns: 'she/her',
    mobile: '07700 900061',
    plan: {
      state: 'active',
      opened: 260,
      review: 9,
      about: {
        what_matters:
          'Wool. I put a scarf on the statue of the mayor every first of December, and the police know it’s me.',
        please_dont: 'Don’t hold the other end of my wool to be friendly, there’s a tension to it.',
      },
      strengths: [
        ['leisure', 'current', 'Seven hundred squares, all found a home.'],
        ['home', 'current', 'I’ve a kitchen where four people can be sad at once and there’s still cake.'],
      ],
      goals: [
        {
          is: 'I want to wrap the whole of the swing bridge for the carnival, with the women from the hostel.',
          why: 'Somebody did it for me once, in a waiting room, one square. I kept it in my bra for a year.',
          area: 'leisure',
          chime: ['connectedness', 'meaning', 'hope'],
          matters: 9,
          uses: ['s1', 's2'],
          went: [
            ['chosen', 250],
            ['active', 170],
          ],
          steps: [
            {
              what: 'Measure it, at night, with Siobhán holding the torch.',
              who: 'worker:siobhan-keane',
              inDays: -80,
              sure: 8,
              went: [['done', 83, 'Sixty-four metres, and a swan took against us.']],
            },
            { what: 'Get to three hundred squares by the end of the month.', inDays: 21, sure: 7 },
          ],
        },
      ],
      crisis: [
        'Pauline Ridley',
        'knit circle',
        '01632 960061',
        'When I start unpicking things that were finished.',
      ],
      proposed: 240,
      answer: {
        stance: 'agree',
        words: 'Knit one, sign one.',
        method: 'device_signature',
        witness: 'kelly-ann-moss',
        daysAgo: 238,
      },
    },
  }),
  briefLife({
    name: 'Vikram Desai',
    born: '1977-01-26',
    nhs: '9991222022',
    record: 'NS-00318',
    team: 'cedar-road',
    keyWorker: 'imran-sheikh',
    since: 430,
    pronouns: 'he/him',
    mobile: '07700 900062',
    equality: { ethnicity: 'Indian, Gujarati', religion: 'Jain' },
    plan: {
      state: 'proposed',
      opened: 70,
      review: 60,
      about: {
        what_matters:
          'Accuracy. I kept the books of nine firms, and I should like to be trusted with a pencil again.',
        communication: 'I reply in full sentences, after a day.',
      },
      strengths: [
        ['work_education', 'past', 'Chartered at twenty-four, and the youngest in the room for a decade.'],
      ],
      goals: [
        {
          is: 'I want to be the scorer for Haverlow Seconds for a full season.',
          why: 'Every ball goes in a box, and at tea the boxes agree.',
          area: 'leisure',
          chime: ['identity', 'connectedness'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 60],
            ['active', 30],
          ],
          steps: [
            {
              what: 'Score a match from the bench beside the old scorer, in my own book, and compare.',
              inDays: 11,
              sure: 8,
              ifStuck: 'Score it off the wireless at home.',
              resource: 'Haverlow Cricket Club',
            },
          ],
        },
      ],
      crisis: ['Dr Nila Desai', 'sister', '07700 900063', 'If I am adding the same column again and again.'],
      proposed: 12,
      suggestions: [
        {
          on: 'g1-1',
          field: 'ifStuck',
          text: 'Take your own cushion and your own tea.',
          by: 'kelly-ann-moss',
          status: 'waiting',
          daysAgo: 11,
        },
      ],
    },
  }),
];
