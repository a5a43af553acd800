import type { DemoPerson } from '../../types';
import { cedarRoadOne } from './cedar-road-1';
import { cedarRoadTwo } from './cedar-road-2';
import { cedarRoadThree } from './cedar-road-3';
import { firstLightOne } from './first-light-1';
import { firstLightTwo } from './first-light-2';
import { firstLightThree } from './first-light-3';
import { millgateOne } from './millgate-1';
import { millgateTwo } from './millgate-2';
import { millgateThree } from './millgate-3';
import { millgateFour } from './millgate-4';

/** Everyone whose plan is brief, by their leading team. */
export const briefly: DemoPerson[] = [
  ...cedarRoadOne,
  ...cedarRoadTwo,
  ...cedarRoadThree,
  ...firstLightOne,
  ...firstLightTwo,
  ...firstLightThree,
  ...millgateOne,
  ...millgateTwo,
  ...millgateThree,
  ...millgateFour,
];
