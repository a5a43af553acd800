import type { Tracer, TextMapPropagator } from '@opentelemetry/api';
import type { Config } from '../config/config';
import type { Log } from './log';

/** What spans are made with, and how they leave. */
export interface Traces {
  readonly tracer: Tracer;
  readonly propagator: TextMapPropagator;
  /** Sends what waits, and ends. */
  end(): Promise<void>;
}

/**
 * Spans that go to the collector of `OTEL_EXPORTER_OTLP_ENDPOINT`, over OTLP/HTTP. Without one there are none, and
 * OpenTelemetry is not even loaded.
 */
export async function openTraces(config: Config, log: Log): Promise<Traces | null> {
  const { tracesEndpoint } = config;
  if (tracesEndpoint === undefined) return null;
  const [{ diag, DiagLogLevel }, { W3CTraceContextPropagator }, exporting, { resourceFromAttributes }, sdk] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/core'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/sdk-trace'),
    ]);
  const quiet = (): void => undefined;
  const trouble = (): void => log.warn('spans could not be sent');
  diag.setLogger(
    { error: trouble, warn: trouble, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const url = `${tracesEndpoint.replace(/\/$/, '')}/v1/traces`;
  const processor = new sdk.BatchSpanProcessor({ exporter: new exporting.OTLPTraceExporter({ url }) });
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'trellis' }),
    spanProcessors: [processor],
  });
  return {
    tracer: provider.getTracer('trellis'),
    propagator: new W3CTraceContextPropagator(),
    end: () => provider.shutdown(),
  };
}
