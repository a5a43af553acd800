import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const quaysideFour: DemoPerson[] = [
  briefLife({
    name: 'Wilhelmina de Groot',
    given: 'Wilhelmina',
    family: 'de Groot',
    calledAs: 'Mina',
    born: '1959',
    record: 'SS-2412',
    team: 'quayside',
    keyWorker: 'mei-ling-tan',
    since: 5,
    pronouns: 'she/her',
    contacts: [{ kind: 'post', value: 'The narrowboat Zwaluw, Old Basin, Porth Helyg', safe: 'always' }],
    language: 'nl',
    supporters: [
      {
        key: 'joost',
        name: 'Joost de Groot',
        relationship: 'son',
        roles: [],
        wanted: 'no',
        contacts: [],
        consents: [
          {
            sections: ['crisis'],
            purpose: 'Joost telephoned to ask where the boat is moored',
            status: 'refused',
            daysAgo: 3,
          },
        ],
      },
    ],
  }),
];
