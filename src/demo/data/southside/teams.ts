import type { DemoTeam } from '../types';

export const teams: DemoTeam[] = [
  { key: 'quayside', name: 'Quayside Community Team', kind: 'community' },
  { key: 'cam-nesaf', name: 'Cam Nesaf Early Intervention', kind: 'early_intervention' },
  { key: 'bryn-eithin', name: 'Bryn Eithin Older People’s Team', kind: 'older_adults' },
];
