import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, expect, test, vi } from "vitest";
import { openRates } from "./rates.ts";

const PORT = await vi.hoisted(async () => {
  const { createServer } = await import("node:net");
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  process.env["REDIS_URL"] = `redis://127.0.0.1:${port}`;
  return port;
});

const request = { requestId: "test", viewer: null, ip: "192.0.2.1", userAgent: null };
let redis: ChildProcess;

async function startRedis(): Promise<void> {
  redis = spawn("redis-server", ["--port", `${PORT}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], { stdio: "ignore" });
  for (let isOpen = false; !isOpen; )
    isOpen = await new Promise((resolve) => connect(PORT, "127.0.0.1", () => resolve(true)).on("error", () => setTimeout(resolve, 50, false)));
}

async function stopRedis(): Promise<void> {
  redis.kill("SIGKILL");
  await once(redis, "exit");
}

await startRedis();
afterAll(stopRedis);

test("two gateways take from one bucket, and each goes on alone while Redis is gone", async () => {
  const [one, other] = [await openRates(), await openRates()];
  const { limit } = await one.charge(request, 100, 0);

  expect((await other.charge(request, 50, 0)).remaining).toBe(limit - 150);

  await stopRedis();
  expect((await one.charge(request, 7, 0)).remaining).toBe(limit - 7);

  await startRedis();
  await vi.waitFor(async () => expect((await one.charge(request, 1, 0)).remaining).toBe((await other.charge(request, 1, 0)).remaining + 1), {
    timeout: 10_000,
  });
  await Promise.all([one.close(), other.close()]);
});

test("a gateway that starts without Redis counts in memory", async () => {
  await stopRedis();
  const rates = await openRates();

  expect((await rates.charge(request, 5, 0)).remaining).toBeGreaterThan(0);

  await rates.close();
  await startRedis();
});
