import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';
import type { Unit } from '../database/unit';
import type { Principal } from './principal';

/** What one request, job or command carries through the house. */
export interface RequestContext {
  readonly requestId: string;
  /** What the caller's program says it is; not for deciding anything. */
  readonly userAgent?: string | undefined;
  /** The operationId, job name or command that is running: for audit, metrics and logs. */
  operation: string;
  principal?: Principal;
  /** Asked by a page by itself: the session of its caller rests. */
  unattended?: boolean;
  unit?: Unit;
  /** What is being followed, where somebody gathers it. */
  span?: Span;
  /** The unit is on its way: whoever asks for one now did not wait, and would get a second connection. */
  unitOpening?: boolean;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with its own context; whatever it awaits sees the same one. */
export function runInContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

export function currentContext(): RequestContext {
  const context = storage.getStore();
  if (!context)
    throw new Error('No request context: this code must run inside a request, a job or a command.');
  return context;
}

export function contextIfAny(): RequestContext | undefined {
  return storage.getStore();
}

/** The caller; throws where nobody has been authenticated. */
export function currentPrincipal(): Principal {
  const { principal } = currentContext();
  if (!principal) throw new Error('No principal: this operation runs without an authenticated caller.');
  return principal;
}
