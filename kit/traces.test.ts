import { sql } from "drizzle-orm";
import { afterAll, expect, test, vi } from "vitest";

type Span = { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: { key: string; value: { stringValue?: string } }[] };

const collector = await vi.hoisted(async () => {
  const { createServer } = await import("node:http");
  const { json } = await import("node:stream/consumers");
  const spans: unknown[] = [];
  const server = createServer(async (req, res) => {
    const { resourceSpans } = (await json(req)) as { resourceSpans: { scopeSpans: { spans: unknown[] }[] }[] };
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    res.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return { spans, server };
});

const { openPool, ownOrigin } = await import("./db.ts");
const { testDatabase } = await import("./test/index.ts");
const { flushTraces, traced, traceHeaders } = await import("./traces.ts");

const pool = openPool(await testDatabase(), { max: 1, name: "test" });
afterAll(async () => {
  await pool.close();
  collector.server.close();
});

test("a trace leads from the client's span through ours to each statement, without its values", async () => {
  const [traceId, spanId] = ["4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"];
  const db = pool.as(ownOrigin("test"));
  let carried: Record<string, string> = {};

  await traced(
    "request",
    { "graphql.subgraph": "test" },
    async () => {
      await traced("fetch", {}, async () => {
        carried = traceHeaders();
        await db.execute(sql`select ${"a secret"}::text as answer`);
      });
      await db.transaction((tx) => tx.execute(sql`select 2 as answer`));
    },
    `00-${traceId}-${spanId}-01`,
  );
  await flushTraces();

  const spans = collector.spans as Span[];
  const [request, fetch, ...statements] = ["request", "fetch", "SELECT"].flatMap((wanted) => spans.filter(({ name }) => name === wanted));
  expect(spans.map((span) => span.traceId)).toEqual(spans.map(() => traceId));
  expect(request?.parentSpanId).toBe(spanId);
  expect(fetch?.parentSpanId).toBe(request?.spanId);
  expect(statements.map(({ parentSpanId }) => parentSpanId)).toEqual([fetch?.spanId, request?.spanId]);
  expect(carried).toEqual({ traceparent: `00-${traceId}-${fetch?.spanId}-01` });
  expect(JSON.stringify(spans)).not.toContain("a secret");
});

test("what is no traceparent begins a trace of its own", async () => {
  const carried: Record<string, string> = {};

  await traced("request", {}, async () => void Object.assign(carried, traceHeaders()), "00-none-at-all");

  expect(carried["traceparent"]).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
});
