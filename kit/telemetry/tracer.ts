import { type Context, context, isSpanContextValid, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { PgAsyncPreparedQuery } from "drizzle-orm/pg-core";
import type { Attributes } from "../traces.ts";

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const MAX_STATEMENT = 2_000;

/** OpenTelemetry over OTLP/HTTP; the exporter takes its address and headers from the standard variables. */
export function openTracer() {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": "atrium" }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer("atrium");

  const span = async <T>(name: string, attributes: Attributes, work: () => Promise<T>, traceparent?: string | string[]): Promise<T> => {
    const parent = typeof traceparent === "string" ? remoteParent(traceparent) : context.active();
    const own = tracer.startSpan(name, { attributes, kind: traceparent === undefined ? SpanKind.INTERNAL : SpanKind.SERVER }, parent);
    try {
      return await context.with(trace.setSpan(parent, own), work);
    } catch (error) {
      own.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      own.end();
    }
  };

  traceStatements(span);
  return {
    span,
    traceparent() {
      const active = trace.getSpanContext(context.active());
      return active && `00-${active.traceId}-${active.spanId}-0${active.traceFlags & 1}`;
    },
    flush: () => provider.forceFlush().catch(() => {}),
  };
}

function remoteParent(traceparent: string): Context {
  const [, traceId = "", spanId = "", flags = ""] = TRACEPARENT.exec(traceparent) ?? [];
  const remote = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(remote) ? trace.setSpanContext(ROOT_CONTEXT, remote) : ROOT_CONTEXT;
}

/** Makes each statement a span; its text has placeholders and no values. */
function traceStatements(span: (name: string, attributes: Attributes, work: () => Promise<unknown>) => Promise<unknown>): void {
  const { execute } = PgAsyncPreparedQuery.prototype;
  PgAsyncPreparedQuery.prototype.execute = function (...args) {
    const text = this.getQuery().sql;
    const name = text.slice(0, text.search(/[\s(]|$/)).toUpperCase();
    return span(name, { "db.system.name": "postgresql", "db.query.text": text.slice(0, MAX_STATEMENT) }, () => execute.apply(this, args));
  };
}
