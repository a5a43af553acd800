import type { Client } from 'pg';
import type { Answers, Row } from '../ceiling/replay.mts';

/** One request that can be made again and again. */
export interface Target {
  readonly orgId: string;
  readonly token: string;
  /** SHA-256 of the token, as the session table holds it. */
  readonly hash: string;
  readonly path: string;
  /** The version to send in If-Match; each success counts it up. */
  readonly version?: number;
  /** What to send, where it is not the same for every target. */
  readonly body?: object;
}

/** What a scenario prepares its requests with. */
export interface Setting {
  readonly superuser: Client;
  /** Where the application serves. */
  readonly url: string;
}

/** A plan with a worker who may read and write it, signed in. */
export interface Place {
  readonly orgId: string;
  readonly planId: string;
  readonly personId: string;
  readonly personName: string;
  readonly workerId: string;
  readonly token: string;
  readonly hash: string;
}

/** Something that is measured: how to ask for it, and how the ceiling answers it. */
export interface Scenario {
  readonly name: string;
  /** The name in addresses. */
  readonly slug: string;
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** The route in Fastify's words, with its parameters. */
  readonly route: string;
  readonly status: 200 | 201;
  readonly body?: object;
  /** Each target can be asked once, until it is reset. */
  readonly once?: boolean;
  /** Requests, one for each of the places, with whatever must be there for them. */
  targets(places: readonly Place[], setting: Setting): Promise<Target[]>;
  /** The answer's bytes from the rows that the statements answered. */
  reply(answers: Answers): string;
  /** Takes back what a round of writes has added, so that every round begins with the same rows. */
  reset?(superuser: Client, places: readonly Place[]): Promise<void>;
}

/** The rows of the last statement that answered this column. */
export function rowsWith(answers: Answers, column: string): readonly Row[] {
  return answers.findLast((rows) => rows[0] !== undefined && column in rows[0]) ?? [];
}
