import type { Socket } from 'node:net';
import type { PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** COMMIT was answered by something else: a query failed earlier and its error was swallowed. */
export class UnitAborted extends Error {
  constructor(command: string) {
    super(`The transaction had been aborted: COMMIT was answered with ${command}.`);
  }
}

/** No connection was to be had: the database is down, or every connection is taken for longer than a caller waits. */
export class DatabaseUnreachable extends Error {
  readonly statusCode = 503;

  constructor(cause: unknown) {
    super('The database gave no connection.', { cause });
  }
}

/** A connection for the runner, or one clear error, whatever the driver calls it. @throws DatabaseUnreachable */
export async function connected(runner: QueryRunner): Promise<PoolClient> {
  try {
    return (await runner.connect()) as PoolClient;
  } catch (error) {
    throw new DatabaseUnreachable(error);
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIMEOUTS = `set_config('statement_timeout', '5s', true), set_config('lock_timeout', '4s', true),
  set_config('idle_in_transaction_session_timeout', '30s', true)`;
// Every statement is led by `org_id` and fits any organisation: planning it anew each time costs more than it finds
// (a search: 2.9 ms with a plan of its own, 1.1 ms with the one made before).
const PLANS = `set_config('plan_cache_mode', 'force_generic_plan', true)`;

/** A statement that PostgreSQL prepares once per connection. The name is unique in the product. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A statement with what it is asked for. */
export interface Question extends Statement {
  readonly values: unknown[];
}

/** pg writes each query to this socket at once, corked around its own messages; its types do not speak of it. */
interface Wired {
  readonly connection: { readonly stream: Socket };
}

/**
 * One open transaction of one organisation, on one connection. It ends by `commit` or it never happened.
 * The hand-sent BEGIN saves round trips; `isTransactionActive` makes TypeORM join it instead of opening its own
 * (a private detail, pinned by test/integration/unit-of-work.spec.ts).
 */
export class Unit {
  private readonly committed: (() => void)[] = [];
  private readonly last: Question[] = [];
  private opening?: Promise<unknown>;
  private open = true;

  private constructor(
    readonly orgId: string,
    private readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  /**
   * Opens the transaction and sets the tenant. Nobody waits for the answer: what is asked at once travels in the same
   * packet. Should BEGIN or the tenant fail, what follows finds an aborted transaction or, without a tenant, no row.
   */
  static async begin(source: DataSource, orgId: string): Promise<Unit> {
    if (!UUID.test(orgId)) throw new Error('A unit of work needs an organisation.');
    const runner = source.createQueryRunner();
    const unit = new Unit(orgId, runner, await connected(runner));
    const { stream } = unit.wire;
    stream.cork();
    process.nextTick(() => stream.uncork());
    unit.opening = unit.client.query(
      `BEGIN; SELECT set_config('app.org_id', '${orgId}', true), ${TIMEOUTS}, ${PLANS}`,
    );
    // Heard at the commit; until then what follows fails by itself.
    unit.opening.catch(() => undefined);
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return unit;
  }

  get manager(): EntityManager {
    if (!this.open) throw new Error('This unit of work has ended.');
    return this.runner.manager;
  }

  /** Runs SQL in this transaction. A `Statement` is prepared once per connection; a text is parsed each time. */
  async query<Row extends QueryResultRow>(
    sql: string | Statement | Question,
    values: unknown[] = [],
  ): Promise<Row[]> {
    if (!this.open) throw new Error('This unit of work has ended.');
    const asked = typeof sql === 'string' ? { text: sql } : sql;
    return (await this.client.query<Row>({ values, ...asked })).rows;
  }

  /**
   * Sends the queries that `ask` makes before it first waits as one packet: for those that do not need each other's
   * answers. They run in the order they were asked; await them all, so that none outlives the unit.
   */
  together<Answers>(ask: () => Promise<Answers>): Promise<Answers> {
    const { stream } = this.wire;
    stream.cork();
    try {
      return ask();
    } finally {
      stream.uncork();
    }
  }

  /** Sends it with COMMIT, in the order it was said: for what is written and whose answer nobody needs. */
  beforeCommit(question: Question): void {
    this.last.push(question);
  }

  /** Remembers what to do once the transaction is durable: metrics and caches, never an effect that may be lost. */
  onCommit(effect: () => void): void {
    this.committed.push(effect);
  }

  async commit(): Promise<void> {
    try {
      const [{ command }] = await this.together(() => {
        const written = this.last.map((question) => this.client.query(question));
        return Promise.all([this.client.query('COMMIT'), this.opening, ...written]);
      });
      if (command !== 'COMMIT') throw new UnitAborted(command);
    } catch (error) {
      await this.rollback();
      throw error;
    }
    await this.release();
    for (const effect of this.committed) effect();
  }

  /** Ends the transaction without trace. Harmless on a unit that has ended. */
  async rollback(): Promise<void> {
    if (!this.open) return;
    try {
      await this.client.query('ROLLBACK');
    } catch {
      // The connection is gone, and the transaction with it: pg's pool drops a broken client on release.
    }
    await this.release();
  }

  private get wire(): Wired['connection'] {
    return (this.client as PoolClient & Wired).connection;
  }

  private async release(): Promise<void> {
    this.open = false;
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    await this.runner.release();
  }
}
