import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateTwo: DemoPerson[] = [
  briefLife({
    name: 'Agnieszka Wróbel',
    born: '1989-07-08',
    nhs: '9997684265',
    record: 'NS-00575',
    team: 'millgate',
    keyWorker: 'tomasz-wojcik',
    since: 66,
    mobile: '07700 900005',
    pronouns: 'she/her',
    language: 'pl',
    interpreter: 'Polish, by phone is fine',
    communicationNeeds: ['Ring after two, she bakes through the night'],
    plan: {
      state: 'proposed',
      opened: 50,
      review: 80,
      about: {
        what_matters: {
          dictated: 'My rye starter is older than my marriage was, and it has never lied to me.',
        },
        please_dont: 'Please don’t say “you must be exhausted” to a baker, we know.',
      },
      strengths: [
        [
          'work_education',
          'current',
          { own: 'Three hundred loaves before the town is awake, all of them by feel.' },
        ],
      ],
      goals: [
        {
          is: {
            dictated: 'I would like to eat breakfast with somebody on Sundays, at a table, sitting down.',
          },
          why: 'I make breakfast for the whole of Haverlow and eat mine over the sink.',
          area: 'relationships',
          chime: ['connectedness'],
          matters: 9,
          uses: ['s1'],
          went: [['chosen', 40]],
          steps: [
            {
              what: 'Invite Danuta from the dry cleaner’s, with the good ham.',
              inDays: 6,
              sure: 6,
              ifStuck: 'Take the ham to her instead.',
            },
          ],
        },
      ],
      crisis: ['Danuta Kos', 'friend', '01632 960012', 'If the bakery lights are off at three.'],
      proposed: 9,
      suggestions: [
        {
          on: 'g1-1',
          field: 'what',
          text: 'Ask her to bring the coffee, so that it is half hers.',
          by: 'tomasz-wojcik',
          status: 'waiting',
          daysAgo: 9,
        },
      ],
    },
  }),
  briefLife({
    name: 'Harvinder Kaur Gill',
    born: '1967-04-13',
    nhs: '9992122331',
    record: 'NS-00290',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 420,
    given: 'Harvinder',
    family: 'Gill',
    mobile: '07700 900006',
    pronouns: 'she/her',
    formats: ['large_print'],
    equality: { ethnicity: 'Indian, Punjabi', religion: 'Sikh' },
    plan: {
      state: 'active',
      opened: 400,
      review: 66,
      about: {
        what_matters:
          'Feeding people who did not have to ask. In the langar I roll, I stir, and nobody wants to know my diagnosis.',
        wellness: 'My chunni is ironed and I have rung all three sisters.',
      },
      strengths: [['spirituality_culture', 'current', 'I can make dal for five hundred and taste it once.']],
      goals: [
        {
          is: 'I want to take the minibus to the sea with the ladies of the gurdwara, and paddle.',
          why: 'I have lived forty miles from the sea for thirty years, and it has only ever seen my shoes.',
          area: 'leisure',
          chime: ['connectedness', 'hope'],
          matters: 8,
          uses: ['s1'],
          went: [
            ['chosen', 300],
            ['active', 90],
          ],
          steps: [
            {
              what: 'Put my name on the list and pay the four pounds.',
              inDays: -50,
              sure: 9,
              went: [['done', 55]],
            },
            {
              what: 'Sit by the window beside Surjit, who also gets sick.',
              inDays: 38,
              sure: 7,
              ifStuck: 'Ginger sweets in the left pocket.',
            },
          ],
        },
      ],
      crisis: ['Jasvir Gill', 'sister', '07700 900007', 'When I do not come to roll, on a Wednesday.'],
      proposed: 380,
      answer: {
        stance: 'agree',
        words: 'My sister read it to me, and I agree with every roti.',
        method: 'spoken',
        secondListener: 'delroy-baptiste',
        daysAgo: 377,
      },
    },
  }),
  briefLife({
    name: 'Brian Postlethwaite',
    born: '1955-01-09',
    nhs: '9990792445',
    record: 'NS-00043',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 900,
    pronouns: 'he/him',
    episodes: [
      {
        team: 'millgate',
        lead: true,
        keyWorker: 'joanna-pickering',
        referredDaysAgo: 900,
        closed: {
          daysAgo: 44,
          personView: 'Ready. The pond needs me more than you do.',
          returnRoute: 'Phone the Millgate desk and ask for Jo, no letter wanted.',
        },
      },
    ],
    contacts: [
      { kind: 'phone', value: '01632 960013', safe: 'with_care', rule: 'Not when the cricket is on.' },
    ],
    plan: {
      state: 'ended',
      opened: 520,
      review: -44,
      about: {
        what_matters:
          'My model boats on Tolley pond, in particular the tug, which tows the ducks’ bread about.',
      },
      strengths: [
        ['leisure', 'current', 'I build to a scale of one to forty-eight, and I paint the rivets.'],
      ],
      goals: [
        {
          is: 'I wanted to sail with the club without going home early.',
          why: 'They’d save me the end of the bench, and I kept leaving it empty.',
          area: 'leisure',
          chime: ['connectedness'],
          uses: ['s1'],
          matters: 8,
          went: [
            ['chosen', 500],
            ['active', 480],
            ['achieved', 80, 'Stayed for chips nine weeks running.'],
          ],
          steps: [
            {
              what: 'Tell Norman what was up with me.',
              inDays: -450,
              sure: 4,
              went: [
                ['doing', 470],
                ['done', 452, 'He said his wife has it too, and handed me a spanner.'],
              ],
            },
          ],
        },
      ],
      crisis: ['Norman Fitch', 'club secretary', '01632 960014', 'If the tug’s been out alone and I’ve not.'],
      proposed: 495,
      answer: {
        stance: 'agree',
        words: 'Shipshape.',
        method: 'signed_paper',
        witness: 'joanna-pickering',
        daysAgo: 490,
      },
      ended: {
        daysAgo: 44,
        reason: 'Brian has what he came for and chose the day himself.',
        personView: 'I’ll wave from the pond.',
        returnRoute: 'He may phone Jo’s desk himself whenever he likes.',
      },
    },
  }),
];
