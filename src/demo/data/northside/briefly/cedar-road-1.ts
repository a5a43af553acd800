import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const cedarRoadOne: DemoPerson[] = [
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
        {
          is: 'A rosette for my double blanket at the county show.',
          why: 'I never won a thing, not even the coconut.',
          area: 'leisure',
          matters: 4,
          uses: ['s1'],
          went: [
            ['chosen', 244],
            ['active', 200],
            ['let_go', 120, 'They measure the stitches with a ruler. I gave it to the night porter.'],
          ],
          steps: [],
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
  briefLife({
    name: 'Doreen Threlfall',
    born: '1953-08',
    nhs: '9995288206',
    record: 'NS-00152',
    team: 'cedar-road',
    keyWorker: 'siobhan-keane',
    since: 820,
    pronouns: 'she/her',
    contacts: [{ kind: 'phone', value: '01632 960063', safe: 'always' }],
    plan: {
      state: 'paused',
      opened: 350,
      review: 20,
      about: {
        what_matters: 'Satin shoes, size four, and a partner who can count.',
        please_do: 'Offer me your arm and not your elbow.',
      },
      strengths: [
        [
          'leisure',
          'past',
          'Northern Counties quickstep, nineteen seventy-six, and I have still got the calves.',
        ],
      ],
      goals: [
        {
          is: 'One more foxtrot under the glitter ball at the Palace.',
          why: 'The last one got interrupted by an ambulance.',
          area: 'leisure',
          chime: ['identity', 'hope'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 330],
            ['active', 260],
            ['resting', 26],
          ],
          steps: [
            {
              what: 'Ten minutes of footwork behind a kitchen chair.',
              inDays: 25,
              sure: 7,
              ifStuck: 'Only the arms.',
            },
          ],
        },
      ],
      crisis: ['Eunice Bamber', 'friend from the Palace', '01632 960064', 'If my shoes are out by the bin.'],
      proposed: 335,
      answer: {
        stance: 'agree',
        words: 'With pleasure.',
        method: 'device_signature',
        witness: 'imran-sheikh',
        daysAgo: 333,
      },
      paused: {
        daysAgo: 26,
        reason: 'Doreen is having her cataracts done and wants to see who she is agreeing with.',
      },
    },
  }),
  briefLife({
    name: 'Stuart Whitelock',
    born: '1986-02-28',
    nhs: '9990182639',
    record: 'NS-00647',
    team: 'cedar-road',
    keyWorker: 'imran-sheikh',
    since: 35,
    pronouns: 'he/him',
    mobile: '07700 900066',
    plan: {
      state: 'not_yet_agreed',
      opened: 21,
      about: {
        what_matters:
          'Saturn, because it turned up every clear night for all the years I was inside looking out.',
        how_to_support: 'Dusk is my nine o’clock, so plan round that.',
      },
      strengths: [['leisure', 'current', 'I can find Andromeda from a standing start in under ten seconds.']],
      goals: [
        {
          is: 'I’d like to carry the telescope up Moor Edge and let other people queue for it.',
          why: 'You should hear what comes out of people when they see the rings.',
          area: 'leisure',
          chime: ['connectedness', 'meaning'],
          matters: 8,
          uses: ['s1'],
          steps: [
            { what: 'Show it to the lads on this corridor first, off the fire escape.', inDays: 6, sure: 6 },
          ],
        },
      ],
      needs: [
        [
          'for',
          {
            own: 'A coat. Imran says I go out in a dressing gown.',
            professional: 'It is tartan, and it is minus two.',
          },
        ],
      ],
    },
  }),
];
