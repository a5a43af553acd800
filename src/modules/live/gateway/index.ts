import { ChangeNotices } from './change-notices';
import { LiveEntrance } from './live-entrance';
import { LiveGateway } from './live-gateway';
import { LiveMetrics } from './live-metrics';
import { LiveServer } from './live-server';
import { LiveSockets } from './live-sockets';
import { Presences } from './presence/presences';
import { RightsFacts } from './rights/facts';
import { RightsWatch } from './rights/rights-watch';
import { Rooms } from './rooms';

/** What serves `/live`; for the providers of the module. */
export const GATEWAY = [
  ChangeNotices,
  LiveEntrance,
  LiveGateway,
  LiveMetrics,
  LiveServer,
  LiveSockets,
  Presences,
  RightsFacts,
  RightsWatch,
  Rooms,
];
