import { Client } from 'pg';
import type { WorkerRole } from '../../../src/platform/context/principal';
import { issueSecret } from '../../../src/platform/identity/secret';
import { newId } from '../../../src/shared/ids';

type Values = Record<string, unknown>;

/** A party that can call the API. */
export interface Caller {
  readonly orgId: string;
  readonly partyId: string;
  readonly token: string;
}

/** Writes rows straight into the tables, as their owner: what a test needs to be there before it begins. */
export class Fixtures {
  private constructor(private readonly client: Client) {}

  static async connect(migratorUrl: string): Promise<Fixtures> {
    const client = new Client({ connectionString: migratorUrl });
    await client.connect();
    return new Fixtures(client);
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  async query<Row extends Values>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, values)).rows;
  }

  /** Inserts one row; keys are column names. */
  async insert(table: string, values: Values): Promise<void> {
    const names = Object.keys(values);
    const slots = names.map((_, i) => `$${i + 1}`);
    await this.client.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${slots.join(', ')})`,
      Object.values(values),
    );
  }

  async organisation(name = 'Northside'): Promise<string> {
    const orgId = newId();
    await this.insert('organisation', {
      org_id: orgId,
      name,
      timezone: 'Europe/London',
      locale: 'en-GB',
      region: 'GB-ENG',
    });
    return orgId;
  }

  async team(orgId: string, name = `Team ${newId().slice(-6)}`): Promise<string> {
    const id = newId();
    await this.insert('team', { org_id: orgId, id, name, kind: 'community' });
    return id;
  }

  async party(orgId: string, kind: string, name: string): Promise<string> {
    const id = newId();
    await this.insert('party', { org_id: orgId, id, kind, name });
    return id;
  }

  /** A worker in one role, of one team or (null) of the whole organisation, signed in. */
  async worker(
    orgId: string,
    role: WorkerRole,
    teamId: string | null = null,
    name = `Worker ${role}`,
  ): Promise<Caller> {
    const id = await this.party(orgId, 'worker', name);
    await this.insert('worker', { org_id: orgId, id, email: `${id}@worker.example` });
    await this.insert('membership', {
      org_id: orgId,
      id: newId(),
      worker_id: id,
      team_id: teamId,
      role,
      created_by: id,
    });
    return this.signIn(orgId, id);
  }

  /** A person with an open episode in the team, signed in. */
  async person(orgId: string, teamId: string, keyWorkerId: string, name = 'Amira Haddad'): Promise<Caller> {
    const id = await this.party(orgId, 'person', name);
    await this.insert('person', {
      org_id: orgId,
      id,
      name,
      created_by: keyWorkerId,
      updated_by: keyWorkerId,
    });
    await this.insert('episode', {
      org_id: orgId, id: newId(), person_id: id, team_id: teamId, lead: true, referred_on: '2026-01-05',
      key_worker_id: keyWorkerId, created_by: keyWorkerId, updated_by: keyWorkerId,
    }); // prettier-ignore
    return this.signIn(orgId, id);
  }

  async supporter(orgId: string, personId: string, name = 'Leila Haddad'): Promise<Caller> {
    const id = await this.party(orgId, 'supporter', name);
    await this.insert('supporter', {
      org_id: orgId, id, person_id: personId, relationship: 'sister', wanted: 'yes', created_by: personId, updated_by: personId,
    }); // prettier-ignore
    return this.signIn(orgId, id);
  }

  /** A session for any party. `more` overrides columns: `via_id`, `plan_id`, `method`… */
  async signIn(orgId: string, partyId: string, more: Values = {}): Promise<Caller> {
    const { token, hash } = issueSecret('session', orgId);
    await this.insert('session', {
      org_id: orgId, id: newId(), party_id: partyId, secret_hash: hash, method: 'password', idle_minutes: 30,
      expires_at: new Date(Date.now() + 3_600_000), ...more,
    }); // prettier-ignore
    return { orgId, partyId, token };
  }

  /** A key of a third-party system with these scopes. */
  async apiKey(orgId: string, scopes: string[]): Promise<Caller> {
    const partyId = await this.party(orgId, 'client', 'EHR');
    const { token, hash } = issueSecret('apiKey', orgId);
    await this.insert('api_key', {
      org_id: orgId, id: newId(), party_id: partyId, prefix: token.slice(0, 8), secret_hash: hash, scopes,
      created_by: partyId, expires_at: new Date(Date.now() + 3_600_000),
    }); // prettier-ignore
    return { orgId, partyId, token };
  }
}
