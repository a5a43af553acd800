import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { QueryResultRow } from 'pg';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { contextIfAny, currentContext } from '../context/request-context';
import { connected, Unit, type Question, type Statement } from './unit';

const ATTEMPTS = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const GOING_OR_COMING = ['57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE'];
/** What pg says, without a code. */
const LOST = /^(Connection terminated|Client (was closed|has encountered a connection error))/;

/** PostgreSQL's code of a failed query, however it reached us. */
export function sqlState(error: unknown): string | undefined {
  const cause = causeOf(error);
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** True when the database went away in the middle, or has not come up yet. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return GOING_OR_COMING.includes(state);
  const cause = causeOf(error);
  return cause instanceof Error && LOST.test(cause.message);
}

function causeOf(error: unknown): unknown {
  return error instanceof QueryFailedError ? error.driverError : error;
}

/** True for the two failures that a fresh transaction may well get past. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state === SERIALIZATION_FAILURE || state === DEADLOCK;
}

/**
 * The door to the database. Everything that touches a table runs inside a unit of work, which lives in the context
 * of the request, job or command; outside one every method here throws.
 */
@Injectable()
export class Units {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** The open unit of the current context. */
  get current(): Unit {
    const unit = contextIfAny()?.unit;
    if (!unit)
      throw new Error('No unit of work: a query needs a tenant, set by authentication or by Units.run.');
    return unit;
  }

  get manager(): EntityManager {
    return this.current.manager;
  }

  get orgId(): string {
    return this.current.orgId;
  }

  query<Row extends QueryResultRow>(
    sql: string | Statement | Question,
    values: unknown[] = [],
  ): Promise<Row[]> {
    return this.current.query<Row>(sql, values);
  }

  /** As `Unit.together`: one packet for queries that do not need each other's answers. */
  together<Answers>(ask: () => Promise<Answers>): Promise<Answers> {
    return this.current.together(ask);
  }

  /** As `Unit.beforeCommit`: it travels with COMMIT. */
  beforeCommit(question: Question): void {
    this.current.beforeCommit(question);
  }

  /** Opens the context's unit; the caller of this ends it with `commit` or `rollback`. */
  async begin(orgId: string): Promise<void> {
    const context = currentContext();
    if (context.unit || context.unitOpening)
      throw new Error('A unit of work is open already: a second connection is an error.');
    context.unitOpening = true;
    try {
      context.unit = await Unit.begin(this.source, orgId);
    } finally {
      context.unitOpening = false;
    }
  }

  /** Commits what is open. The unit is gone from the context whichever way this ends. */
  async commit(): Promise<void> {
    const context = currentContext();
    const { unit } = context;
    context.unit = undefined;
    await unit?.commit();
  }

  async rollback(): Promise<void> {
    const context = currentContext();
    const { unit } = context;
    context.unit = undefined;
    await unit?.rollback();
  }

  /**
   * Runs `work` in a unit of `orgId`. Joins one that is open for the same organisation; opens, commits and, on a
   * serialisation failure or deadlock, runs `work` again otherwise (it must hold no state between runs).
   */
  async run<T>(orgId: string, work: () => Promise<T>): Promise<T> {
    const { unit } = currentContext();
    if (unit) {
      if (unit.orgId !== orgId) throw new Error('A unit of work is open for another organisation.');
      return work();
    }
    for (let attempt = 1; ; attempt += 1) {
      await this.begin(orgId);
      try {
        const result = await work();
        await this.commit();
        return result;
      } catch (error) {
        await this.rollback();
        if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
      }
    }
  }

  /**
   * Runs SQL outside any tenant: for the exact-key functions of `identity` and for content-free `platform.due`.
   * Row level security shows it no tenant's row. Inside an open unit it takes part in that.
   */
  async outside<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const unit = contextIfAny()?.unit;
    if (unit) return unit.query<Row>(sql, values);
    const runner = this.source.createQueryRunner();
    try {
      await connected(runner);
      // Structured: otherwise an UPDATE … RETURNING answers a pair of its rows and their count.
      return (await runner.query(sql, values, true)).records as Row[];
    } finally {
      await runner.release();
    }
  }
}
