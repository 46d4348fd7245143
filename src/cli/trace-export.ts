import { context, propagation, type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';

import type { Tracing } from '../api/observability/tracing.ts';
import type { OnStatement } from '../store/dialect.ts';
import { packageVersion } from './package-files.ts';

export type OpenTracing = Tracing & {
  readonly onStatement: OnStatement;
  /** Sends what is left. */
  readonly stop: () => Promise<void>;
};

/** Sends spans to an OpenTelemetry collector over HTTP; requests do not wait for it. */
export function startTracing(endpoint: string): OpenTracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'backchannel', 'service.version': packageVersion }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  const tracer = provider.getTracer('backchannel', packageVersion);
  return {
    request: (headers, attributes, work) =>
      context.with(propagation.extract(context.active(), headers), () =>
        within(tracer, { name: 'request', kind: SpanKind.SERVER, attributes }, work),
      ),
    span: (name, attributes, work) => within(tracer, { name, kind: SpanKind.INTERNAL, attributes }, work),
    begin: name => {
      const span = tracer.startSpan(name);
      return () => span.end();
    },
    onStatement: (sql, milliseconds) => {
      const startTime = Date.now() - milliseconds;
      const attributes = { 'db.query.text': sql };
      tracer.startSpan('statement', { kind: SpanKind.CLIENT, startTime, attributes }).end();
    },
    stop: () => provider.shutdown().catch(() => {}),
  };
}

type SpanDescription = {
  readonly name: string;
  readonly kind: SpanKind;
  readonly attributes: Readonly<Record<string, string | number>>;
};

function within<Result>(
  tracer: Tracer,
  { name, kind, attributes }: SpanDescription,
  work: () => Promise<Result>,
): Promise<Result> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span: Span) => {
    try {
      return await work();
    } catch (error) {
      // its message may repeat what the client sent
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
