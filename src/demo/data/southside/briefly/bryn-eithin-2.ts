import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const brynEithinTwo: DemoPerson[] = [
  briefLife({
    name: 'Hywel Prosser',
    born: '1951-09-02',
    nhs: '9994620169',
    record: 'SS-2376',
    team: 'bryn-eithin',
    keyWorker: 'oliver-stannard',
    since: 80,
    pronouns: 'he/him',
    language: 'bfi',
    writes: 'en',
    interpreter: 'British Sign Language, Welsh regional signs',
    communicationNeeds: ['Flash the hall light, the bell is no use'],
    formats: ['bsl_video'],
    contacts: [{ kind: 'mobile', value: '07700 900791', safe: 'with_care', rule: 'Text messages only.' }],
    plan: {
      state: 'proposed',
      opened: 62,
      review: 76,
      about: {
        what_matters:
          'Running a dog by hand signals across half a mile of hill. Hearing men whistle. Mine watches.',
        communication: 'My eyes do the work of two senses, and by tea time they are tired, so come early.',
      },
      strengths: [
        [
          'leisure',
          'current',
          'Four times in the final at Bala, and the only one there who never heard the crowd.',
        ],
      ],
      goals: [
        {
          is: 'I want a young dog to bring on, one more, before my knees say no.',
          why: 'Fly is twelve. She looks at the gate and then at me and we both pretend.',
          area: 'leisure',
          chime: ['hope', 'identity'],
          matters: 9,
          uses: ['s1'],
          went: [
            ['chosen', 55],
            ['active', 25],
          ],
          steps: [
            {
              what: 'Go to see the litter at Hafod Uchaf, with Olly to drive and hold his tongue.',
              who: 'worker:oliver-stannard',
              inDays: 15,
              sure: 8,
            },
          ],
        },
      ],
      crisis: [
        'Eurof Prosser',
        'nephew',
        '07700 900792',
        'By text, if the hall light has been left flashing.',
      ],
      proposed: 10,
    },
  }),
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
    name: 'Vernon Isaacs',
    born: '1954-08-31',
    nhs: '9997224701',
    record: 'SS-1722',
    team: 'bryn-eithin',
    keyWorker: 'nerys-jones',
    since: 250,
    pronouns: 'he/him',
    mobile: '07700 900794',
    equality: { ethnicity: 'Black Caribbean, Trinidadian' },
    plan: {
      state: 'active',
      opened: 228,
      review: 39,
      about: {
        what_matters:
          'Hard dough bread and soft calypso. I came for one winter in 1972, and the winter has not finished yet.',
        please_dont: 'Do not call me “my love” unless you mean it.',
      },
      strengths: [
        [
          'work_education',
          'past',
          'I baked for this whole coast, and people could set their clocks by my coconut tart.',
        ],
        ['leisure', 'current', 'I can make up a verse about you before you sit down.'],
      ],
      goals: [
        {
          is: 'I want to sing at the harbour carnival with my cuatro, verses about the council and all.',
          why: 'Grief took Pearl and then it came back for my rhythm. I am going to fetch one of them.',
          area: 'leisure',
          chime: ['identity', 'meaning', 'hope'],
          matters: 9,
          uses: ['s2'],
          went: [
            ['chosen', 215],
            ['active', 150],
          ],
          steps: [
            {
              what: 'Put new strings on and let my fingers complain.',
              inDays: -99,
              sure: 8,
              went: [['done', 104]],
            },
            {
              what: 'Sing three verses on the bench with Lowri keeping the beat.',
              who: 'worker:lowri-beddoe',
              inDays: 10,
              sure: 7,
              ifStuck: 'Hum it to the gulls and send them the bill.',
            },
          ],
        },
      ],
      crisis: ['Marlon Isaacs', 'son', '07700 900795', 'If I am still in the chair I was in yesterday.'],
      proposed: 208,
      answer: { stance: 'agree', words: 'I agree in four-four time.', method: 'own_account', daysAgo: 206 },
    },
  }),
];
