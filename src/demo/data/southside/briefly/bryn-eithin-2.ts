import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinTwo: DemoPerson[] = [
  briefLife({
    name: 'Margaretta Bevan-Lloyd',
    born: '1937-02',
    nhs: '9998493404',
    record: 'SS-0711',
    team: 'bryn-eithin',
    keyWorker: 'oliver-stannard',
    since: 640,
    pronouns: 'she/her',
    contacts: [{ kind: 'post', value: 'The Old Rectory, Llanfair Isaf', safe: 'always' }],
    supporters: [
      {
        key: 'hugo',
        name: 'Hugo Bevan-Lloyd',
        relationship: 'nephew',
        roles: ['attorney', 'emergency'],
        wanted: 'yes',
        contacts: [{ kind: 'mobile', value: '07700 900793', safe: 'always' }],
        brings: 'He mixes my greens.',
        consents: [
          {
            sections: ['about_me', 'goals', 'crisis', 'needs_barriers', 'advance_choices', 'circle'],
            purpose: 'He acts for me when I am fogged',
            status: 'given',
            daysAgo: 400,
          },
        ],
      },
    ],
    plan: {
      state: 'active_without_agreement',
      opened: 75,
      review: 13,
      about: {
        what_matters: { dictated: 'North light. Turpentine. Not being put in a lounge with the dying.' },
        wellness: {
          dictated: 'If I ask what colour the shadows are, I am perfectly well, whatever day I say it is.',
        },
      },
      strengths: [
        [
          'leisure',
          'current',
          { dictated: 'I have painted that estuary every winter since Suez, and it has never sat still.' },
        ],
      ],
      goals: [
        {
          is: { dictated: 'I want to paint the whole tide, out and in, on one long roll.' },
          why: { dictated: 'I keep losing the middle of things. I should like to catch a middle.' },
          area: 'leisure',
          chime: ['meaning', 'identity', 'difficulty'],
          matters: 10,
          uses: ['s1'],
          went: [
            ['chosen', 70],
            ['active', 66],
          ],
          steps: [
            {
              what: {
                professional: 'Olly tapes lining paper along the whole gallery, and charges the good lamp.',
              },
              who: 'worker:oliver-stannard',
              inDays: -7,
              sure: 9,
              went: [['done', 9]],
            },
          ],
        },
      ],
      crisis: [
        'Hugo Bevan-Lloyd',
        'nephew',
        '07700 900793',
        { dictated: 'If I cannot find the blue, and mind.' },
      ],
      proposed: 24,
      answer: {
        stance: 'unable',
        words: 'She enjoyed the reading, asked who it was about, and went back to her sky.',
        method: 'device_signature',
        witness: 'nerys-jones',
        daysAgo: 23,
      },
      withoutAgreement: {
        reason: 'unable',
        basis:
          'On two mornings she could not weigh the whole plan. Her nephew was asked as attorney and wished to wait for a clearer day.',
        offerAgainInDays: 3,
      },
    },
  }),
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
];
