import type { ServerResponse } from "node:http";
import { testPool } from "@atrium/kit/test";
import { deliver } from "@atrium/kit/test/work";
import { expect, test } from "vitest";
import { observeWork, sendMetrics } from "./metrics.ts";

async function told(): Promise<string> {
  let text = "";
  const res = { writeHead: () => ({ end: (sent: string) => (text = sent) }) };
  await sendMetrics(res as unknown as ServerResponse);
  return text;
}

test("how far each consumer is behind is told", async () => {
  const pool = await testPool();
  await deliver(pool, { name: "example", handlers: [] });

  observeWork(pool);

  expect(await told()).toContain('atrium_consumer_events{consumer="example",state="behind"} 0');
});
