import { config } from "./config.ts";

/** What a span tells about itself. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What tells the collector; loaded only where one is configured. */
const tracer = config.OTEL_EXPORTER_OTLP_ENDPOINT ? (await import("./telemetry/tracer.ts")).openTracer() : null;

/** Runs the work as a span of the trace it belongs to: the one under way, or that of a `traceparent` header. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>, traceparent?: string | string[]): Promise<T> {
  return tracer ? tracer.span(name, attributes, work, traceparent) : work();
}

/** The header that carries the trace under way to another service; none without one. */
export function traceHeaders(): Record<string, string> {
  const traceparent = tracer?.traceparent();
  return traceparent ? { traceparent } : {};
}

/** Sends what is not sent yet, for when the process ends. */
export async function flushTraces(): Promise<void> {
  await tracer?.flush();
}
