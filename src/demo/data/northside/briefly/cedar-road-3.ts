import { briefLife } from '../../brief-life';
import type { DemoPerson } from '../../types';

export const cedarRoadThree: DemoPerson[] = [
  briefLife({
    name: 'Jean-Baptiste Kalonga',
    born: '1979',
    record: 'NS-00660',
    team: 'cedar-road',
    keyWorker: 'siobhan-keane',
    since: 8,
    pronouns: 'he/him',
    language: 'fr',
    interpreter: 'French or Lingala',
    supporters: [
      {
        key: 'marie-claire',
        name: 'Marie-Claire Ilunga',
        relationship: 'cousin',
        roles: ['emergency'],
        wanted: 'yes',
        contacts: [{ kind: 'phone', value: '01632 960065', safe: 'always' }],
        consents: [],
      },
    ],
  }),
];
