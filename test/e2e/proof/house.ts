import { Client } from 'pg';
import { allPermissions } from '../../../src/platform/access/permissions';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { Api, type Answer } from '../../support/app/api';
import { startApiProcess, type ApiProcess } from './api-process';
import { Canaries, fillEmptyTables } from './canaries';
import { CALLS } from './calls';
import { agreedLife } from './calls/agreement-calls';
import type { OperationCall, Shape } from './calls/call';
import { tenantTables } from './checksum';
import { expectedOf, type Expected } from './expectations';
import { EVERYBODY, FOREIGN, type Credentials, type Identity } from './identities';
import { operationsOf, type Operation } from './operations';
import { Tenant } from './tenant';

/** Two organisations in one running API, one of them full of canaries. */
export interface House {
  /** The contract and the rules of access, from the same code; HTTP goes to `process`. */
  readonly app: TestApp;
  readonly process: ApiProcess;
  readonly superuser: Client;
  readonly operations: readonly Operation[];
  readonly tables: readonly string[];
  readonly ours: Tenant;
  readonly theirs: Tenant;
  readonly canaries: Canaries;
  /** How each operation is called rightly in `theirs`; made before the canaries, which sit in all of it. */
  readonly prepared: ReadonlyMap<string, Shape>;
  close(): Promise<void>;
}

/** Starts the API, builds both organisations, and fills one of them: first by what people do, then with canaries. */
export async function openHouse(): Promise<House> {
  const app = await startTestApp();
  const api = await startApiProcess(app.database, { LOG_LEVEL: 'trace' });
  const superuser = new Client({ connectionString: app.database.url('superuser') });
  await superuser.connect();
  const close = async (): Promise<void> => {
    await api.stop();
    await superuser.end();
    await app.close();
  };
  try {
    const operations = operationsOf(app.app);
    const scopes = [...new Set(allPermissions().flatMap(([, grant]) => grant.scopes ?? []))];
    const ours = await Tenant.build(api.url, app.fixtures, 'Northside', scopes);
    const theirs = await Tenant.build(api.url, app.fixtures, 'Southside', scopes);
    const tables = await tenantTables(superuser);
    await liveIn(theirs, operations);
    const prepared = await prepareAll(theirs, operations);
    await agreedLife(ours);
    await fillEmptyTables(superuser, tables, theirs.orgId);
    const canaries = await Canaries.plant(superuser, theirs.orgId);
    return { app, process: api, superuser, operations, tables, ours, theirs, canaries, prepared, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each thing that can be written, written once: what is read later has something in it. */
async function liveIn(at: Tenant, operations: readonly Operation[]): Promise<void> {
  for (const operation of operations) {
    const call = CALLS[operation.id];
    if (!call || operation.method === 'get' || !['person', 'organisation'].includes(call.about)) continue;
    const who = someoneAllowed(operation, call);
    const shape = await call.prepare(at, who);
    await send(at.url, operation, shape, {
      ...(await at.credentials(who, operation.grant.scopes)),
      ...(shape.token === undefined ? {} : { token: shape.token }),
    });
  }
}

async function prepareAll(at: Tenant, operations: readonly Operation[]): Promise<Map<string, Shape>> {
  const prepared = new Map<string, Shape>();
  for (const operation of operations) {
    const call = CALLS[operation.id];
    if (!call) continue;
    prepared.set(operation.id, await call.prepare(at, someoneAllowed(operation, call)));
    // Credentials too: what is made once the cells run would count as a change.
    for (const identity of EVERYBODY)
      if (!FOREIGN.includes(identity)) await at.credentials(identity, operation.grant.scopes);
  }
  return prepared;
}

/** Sends a prepared call as somebody. */
export function send(
  url: string,
  { method, path }: Operation,
  shape: Shape,
  { token, headers }: Credentials,
): Promise<Answer> {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(shape.path?.[name] ?? ''),
  );
  const query = shape.query ? `?${new URLSearchParams(shape.query).toString()}` : '';
  const shown = token === undefined ? undefined : { token };
  const { body, raw, version } = shape;
  return new Api({ url }, shown).send(method.toUpperCase(), `${address}${query}`, {
    body,
    raw,
    version,
    headers,
  });
}

/** Everybody, with what the table of expectations says of them on this operation. */
export function tableOf(operation: Operation, { about }: OperationCall): [Identity, Expected][] {
  return EVERYBODY.map((identity) => [identity, expectedOf(operation, about, identity)]);
}

/** Somebody who may do it; what is refused to others is prepared as for them. */
export function someoneAllowed(operation: Operation, call: OperationCall): Identity {
  const found = tableOf(operation, call).find(([, expected]) => expected === 'ok');
  if (!found) throw new Error(`Nobody may do ${operation.id}.`);
  return found[0];
}

/** What an identity shows in `at`; the foreign ones belong to the other organisation. */
export function credentialsOf(
  identity: Identity,
  { grant }: Operation,
  at: Tenant,
  other: Tenant,
): Promise<Credentials> {
  if (!FOREIGN.includes(identity)) return at.credentials(identity, grant.scopes);
  return other.credentials(identity === 'foreign_admin' ? 'admin' : 'practitioner');
}

/** Everything of an answer that a caller reads. */
export function allOf({ text, headers }: Answer): string {
  return `${text}\n${JSON.stringify([...headers])}`;
}
