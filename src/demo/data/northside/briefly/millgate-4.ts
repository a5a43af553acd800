import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateFour: DemoPerson[] = [
  briefLife({
    name: 'Deborah Sugden',
    born: '1978-08-25',
    nhs: '9991760318',
    record: 'NS-00276',
    team: 'millgate',
    keyWorker: 'tomasz-wojcik',
    since: 500,
    pronouns: 'she/her',
    language: 'bfi',
    writes: 'en',
    interpreter: 'British Sign Language, booked two weeks ahead',
    communicationNeeds: ['Look at her, not at the interpreter', 'No masks'],
    formats: ['bsl_video'],
    contacts: [
      { kind: 'email', value: 'deborah@quietshelf.example', safe: 'always' },
      {
        kind: 'phone',
        value: '01632 960022',
        safe: 'never',
        rule: 'She is Deaf, so a phone call reaches nobody.',
      },
    ],
    plan: {
      state: 'active',
      opened: 330,
      review: 17,
      about: {
        what_matters: 'Books, my Deaf club, and my guide-dog-school dropout, Marmite.',
        communication:
          'I sign fast when I am upset and the interpreter will ask me to slow down, so please let her, and do not start taking notes.',
      },
      strengths: [
        [
          'work_education',
          'current',
          'Nineteen years as a librarian and I can find any book by what its cover felt like.',
        ],
      ],
      goals: [
        {
          is: 'I want to run a signed story hour for Deaf children and their hearing dads.',
          why: 'My dad learned to sign when I was thirty. I would like to save some dads the wait.',
          area: 'work_education',
          chime: ['meaning', 'identity', 'connectedness'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 310],
            ['active', 160],
          ],
          steps: [
            {
              what: 'Choose four books in which the pictures do the shouting.',
              inDays: -100,
              sure: 10,
              went: [['done', 110]],
            },
            {
              what: 'Ask the council to pay for the interpreter, in writing, with costs.',
              inDays: 9,
              sure: 6,
              ifStuck: 'Delroy comes along and looks disappointed at them.',
            },
          ],
        },
      ],
      crisis: [
        'Text relay at the Deaf club',
        'friends',
        '07700 900025',
        'By text only, at any hour, and say Marmite so I know it is real.',
      ],
      proposed: 300,
      answer: {
        stance: 'agree_in_part',
        words: 'I agree, except that “hard to reach” must go. I am in the library.',
        method: 'own_account',
        daysAgo: 297,
      },
      disagreements: [
        {
          what: 'The words “hard to reach”',
          positions: [{ by: 'person', words: 'I have an e-mail address and a desk with a sign on it.' }],
          response: 'Struck out, with an apology.',
          status: 'settled',
          daysAgo: 297,
        },
      ],
    },
  }),
  briefLife({
    name: 'Wei-Lin Chao',
    born: '1992-06',
    nhs: '9990109281',
    record: 'NS-00652',
    team: 'millgate',
    keyWorker: 'tomasz-wojcik',
    since: 20,
    mobile: '07700 900026',
    pronouns: 'he/him',
    equality: { ethnicity: 'Taiwanese' },
    plan: {
      state: 'not_yet_agreed',
      opened: 10,
      about: {
        what_matters: 'My bicycle has carried eleven thousand dinners. Between orders I think about glazes.',
      },
      strengths: [['leisure', 'aspiration', 'A bowl that someone reaches for without thinking.']],
      goals: [
        {
          is: 'I want to throw one pot a week at the Kiln Yard and keep the bad ones too.',
          area: 'leisure',
          chime: ['meaning'],
          matters: 7,
          uses: ['s1'],
          steps: [
            {
              what: 'Go on the free Tuesday and only wedge the clay.',
              inDays: 8,
              sure: 7,
              resource: 'Kiln Yard',
              ifStuck: 'Watch through the window, they leave the blinds up.',
            },
          ],
        },
      ],
      suggestions: [
        {
          on: 'g1',
          field: 'why',
          text: 'You said that the wheel is the only thing slower than you.',
          by: 'tomasz-wojcik',
          status: 'waiting',
          daysAgo: 3,
        },
      ],
    },
  }),
  briefLife({
    name: 'Patrick Mulhern',
    calledAs: 'Paddy',
    born: '1959-03-17',
    nhs: '9991590137',
    record: 'NS-00128',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 700,
    pronouns: 'he/him',
    communicationNeeds: ['Read the whole letter aloud, then leave it with him'],
    contacts: [
      { kind: 'phone', value: '01632 960023', safe: 'with_care', rule: 'One ring, hang up, ring again.' },
    ],
    supporters: [
      {
        key: 'brendan',
        name: 'Brendan Mulhern',
        relationship: 'brother',
        roles: [],
        wanted: 'no',
        contacts: [],
        consents: [
          {
            sections: ['goals'],
            purpose: 'Brendan wrote in asking to be kept posted',
            status: 'refused',
            daysAgo: 60,
          },
        ],
      },
    ],
    plan: {
      state: 'active_without_agreement',
      opened: 90,
      review: 22,
      about: {
        what_matters: 'A square joint and a quiet street.',
        please_dont: 'Don’t bring a student to watch me be old.',
      },
      strengths: [
        ['work_education', 'past', 'I hung every door in St Oswin’s, and not one sticks in wet weather.'],
      ],
      goals: [
        {
          is: 'I want to make a cradle for the church crib in oak, with no nails.',
          why: 'My own two were born in hospital plastic.',
          area: 'spirituality_culture',
          chime: ['meaning'],
          matters: 7,
          uses: ['s1'],
          went: [
            ['chosen', 80],
            ['active', 60],
          ],
          steps: [{ what: 'Sharpen everything first.', inDays: -10, sure: 10, went: [['doing', 22]] }],
        },
      ],
      crisis: ['Father Dominic', 'parish', '01632 960024', 'If the workshop’s been dark since Sunday.'],
      proposed: 25,
      answer: {
        stance: 'disagree',
        words:
          'I’ve no quarrel with the cradle. I’ll not put my hand to a page that says I need a visit every week.',
        method: 'device_signature',
        witness: 'delroy-baptiste',
        daysAgo: 22,
      },
      withoutAgreement: {
        reason: 'disagreed',
        basis: 'Paddy understands the plan well and objects to one part, which is written out beside it.',
        offerAgainInDays: 5,
      },
      disagreements: [
        {
          what: 'A visit every week',
          positions: [
            { by: 'person', words: 'Once a month, and knock.' },
            {
              by: 'worker:joanna-pickering',
              words: 'I was thinking of the winter he did not eat. A fortnight might suit us both.',
            },
          ],
          status: 'open',
          daysAgo: 22,
        },
      ],
    },
  }),
];
