import type { INestApplicationContext } from '@nestjs/common';
import { Units } from '../../platform/database/units';
import { Accounts, Passwords } from '../../platform/identity';
import type { SeedTools } from './seed-demo';

export { seedDemo, type SeedTools } from './seed-demo';

/** What the seeder needs, out of a running application. */
export function seedTools(app: INestApplicationContext): SeedTools {
  return { units: app.get(Units), accounts: app.get(Accounts), passwords: app.get(Passwords) };
}
