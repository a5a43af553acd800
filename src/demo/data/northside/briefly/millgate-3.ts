import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const millgateThree: DemoPerson[] = [
  briefLife({
    name: 'Nnamdi Okafor',
    born: '1986-10-10',
    nhs: '9997866665',
    record: 'NS-00333',
    team: 'millgate',
    keyWorker: 'joanna-pickering',
    since: 365,
    mobile: '07700 900023',
    pronouns: 'he/him',
    equality: { ethnicity: 'Black British, Igbo' },
    plan: {
      state: 'paused',
      opened: 300,
      review: 40,
      about: {
        what_matters:
          'Being first son of my father’s house, and playing the right song when the bride walks in.',
        please_do: 'Greet me properly before business.',
      },
      strengths: [
        ['leisure', 'current', 'Two hundred weddings, and I have never once cleared a dance floor.'],
      ],
      goals: [
        {
          is: 'I want to stand up at my own sister’s wedding and not behind the decks.',
          why: 'I hide behind speakers, and she has noticed.',
          area: 'relationships',
          chime: ['connectedness', 'empowerment'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 280],
            ['active', 200],
            ['resting', 18, 'Resting while we bury Papa.'],
          ],
          steps: [
            {
              what: 'Write the toast in Igbo first and let Obinna check the proverbs.',
              who: 'resource:Cousin Obinna',
              inDays: 70,
              sure: 6,
            },
          ],
        },
      ],
      crisis: [
        'Adaeze Okafor',
        'sister',
        '07700 900024',
        'When I take bookings for every night of the week.',
      ],
      proposed: 285,
      answer: {
        stance: 'agree',
        method: 'own_account',
        daysAgo: 281,
        words: 'It plays well from start to finish.',
      },
      paused: {
        daysAgo: 18,
        reason: 'Nnamdi is in Enugu for his father’s funeral and will message when he lands.',
      },
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
  briefLife({
    name: 'Samina Bukhari',
    born: '1984-09-19',
    nhs: '9999624596',
    record: 'NS-00661',
    team: 'millgate',
    keyWorker: 'tomasz-wojcik',
    since: 6,
    mobile: '07700 900027',
    pronouns: 'she/her',
    supporters: [
      {
        key: 'adil',
        name: 'Adil Bukhari',
        relationship: 'husband',
        roles: [],
        wanted: 'not_asked',
        contacts: [],
        consents: [],
      },
    ],
  }),
];
