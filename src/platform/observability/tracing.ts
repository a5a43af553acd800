import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Attributes, Context, Span } from '@opentelemetry/api';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { contextIfAny, currentContext } from '../context/request-context';
import type { Traces } from './traces';

export const TRACES = Symbol('traces');

/** Where a span begins: asked from outside, or by a row that somebody left. */
export type Asked = 'request' | 'job';

const KINDS: Record<Asked, SpanKind> = { request: SpanKind.SERVER, job: SpanKind.CONSUMER };

/**
 * Follows one piece of work from the request through the outbox to the job, across processes, as W3C trace context. A
 * span holds ids, names of operations and of errors, and numbers: never a person's words, and no address that has one.
 */
@Injectable()
export class Tracing implements OnApplicationShutdown {
  constructor(@Inject(TRACES) private readonly traces: Traces | null) {}

  /** Begins a span of the current context. @param traceparent of what it follows from, if anything. */
  begin(asked: Asked, name: string, traceparent?: string | null): void {
    if (!this.traces) return;
    const options = { kind: KINDS[asked], root: !traceparent };
    currentContext().span = this.traces.tracer.startSpan(name, options, this.after(traceparent));
  }

  /** Ends it. @param problem the class of the error that it ended in. */
  end(span: Span | undefined, name: string, attributes: Attributes, problem?: string): void {
    if (!span) return;
    span.updateName(name).setAttributes(attributes);
    if (problem !== undefined)
      span.setAttribute('error.type', problem).setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  }

  /** What the current span is called elsewhere; null where nothing is followed. */
  get traceparent(): string | null {
    const span = contextIfAny()?.span;
    if (!this.traces || !span) return null;
    const carrier: Record<string, string> = {};
    this.traces.propagator.inject(trace.setSpan(ROOT_CONTEXT, span), carrier, {
      set: (into: Record<string, string>, key, value) => void (into[key] = value),
    });
    return carrier['traceparent'] ?? null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.traces?.end();
  }

  private after(traceparent: string | null | undefined): Context {
    if (!this.traces || !traceparent) return ROOT_CONTEXT;
    const carrier = { traceparent };
    return this.traces.propagator.extract(ROOT_CONTEXT, carrier, {
      keys: (from: typeof carrier) => Object.keys(from),
      get: (from: typeof carrier, key) => (key === 'traceparent' ? from.traceparent : undefined),
    });
  }
}
