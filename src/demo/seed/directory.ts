import type { DemoWorker } from '../data';
import type { Hand } from './chronicle';

/** Who is who in one organisation of the demo, by the keys that its data uses. */
export class Directory {
  /** Every party's name by its id. */
  readonly names: Record<string, string> = {};
  private readonly workers = new Map<string, Hand>();
  private readonly titles = new Map<string, string>();
  private readonly teams = new Map<string, string>();

  /** @param accounts the account of each address that signs in. */
  constructor(private readonly accounts: ReadonlyMap<string, string>) {}

  addWorker({ key, name, jobTitle }: DemoWorker, id: string): void {
    this.titles.set(key, jobTitle);
    this.workers.set(key, { partyId: id, kind: 'worker', viaId: null });
    this.names[id] = name;
  }

  addTeam(key: string, id: string): void {
    this.teams.set(key, id);
  }

  worker(key: string): Hand {
    return found(this.workers, key);
  }

  /** Who a worker is, in words. */
  worksAs(key: string): { name: string; role: string } {
    const name = this.names[this.worker(key).partyId] ?? key;
    return { name, role: found(this.titles, key) };
  }

  team(key: string): string {
    return found(this.teams, key);
  }

  account(email: string | undefined): string | null {
    return email === undefined ? null : found(this.accounts, email);
  }
}

/** What the data names is there, or the data is wrong. */
export function found<Value>(map: ReadonlyMap<string, Value>, key: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo data speaks of “${key}”, which is not there.`);
  return value;
}
