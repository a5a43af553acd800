import type { DemoTeam } from '../types';

export const teams: DemoTeam[] = [
  { key: 'millgate', name: 'Millgate Community Mental Health Team', kind: 'community' },
  { key: 'first-light', name: 'First Light Early Intervention', kind: 'early_intervention' },
  { key: 'cedar-road', name: 'Cedar Road Rehabilitation', kind: 'rehabilitation' },
];
