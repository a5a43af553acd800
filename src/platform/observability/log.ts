import { Injectable, type LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { Config } from '../config/config';
import { contextIfAny } from '../context/request-context';

/** Only these may leave a log line: ids, names of operations, numbers. A person's words have no field to be in. */
export interface LogFields {
  readonly error?: unknown;
  readonly [name: string]: unknown;
}

/** A failure without what it was working on: an SQL error's detail and parameters can hold a person's words. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: 'unknown' };
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return { name: error.name, code, message: safeMessage(error), stack: frames.slice(0, 12).join('\n') };
}

/** Marks of errors whose message quotes what they were working on: the database's, and those of sending mail. */
const QUOTING = ['driverError', 'severity', 'response', 'responseCode', 'command', 'rejected'];

function safeMessage(error: Error): string | undefined {
  // "invalid input syntax … ", "recipients were rejected: … ", "Unexpected token … ": values, addresses, words. A
  // DomainError's message and our own never hold any.
  return error instanceof SyntaxError || QUOTING.some((mark) => mark in error) ? undefined : error.message;
}

/** Structured logs in JSON on standard output, each line with its request and organisation. */
@Injectable()
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino({
      level: config.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const context = contextIfAny();
        return context
          ? { requestId: context.requestId, operation: context.operation, orgId: context.principal?.orgId }
          : {};
      },
    });
  }

  info(message: string, fields: LogFields = {}): void {
    this.pino.info(fields, message);
  }

  warn(message: string, fields?: unknown): void {
    this.pino.warn(isFields(fields) ? fields : {}, message);
  }

  error(message: string, fields?: unknown): void {
    if (!isFields(fields)) return this.pino.error({}, message);
    this.pino.error({ ...fields, error: describeError(fields.error) }, message);
  }

  /** Nest's own start-up notices. */
  log(message: unknown): void {
    this.pino.debug(String(message));
  }

  fatal(message: unknown): void {
    this.pino.fatal(String(message));
  }
}

function isFields(value: unknown): value is LogFields {
  return typeof value === 'object' && value !== null;
}
