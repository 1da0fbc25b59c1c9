import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

/** A Redis of the benchmark's own, in memory only. */
export type OwnRedis = { readonly client: Redis; stop(): Promise<void> };

/** Starts the machine's redis-server on a free port; null when there is none. */
export async function startRedis(): Promise<OwnRedis | null> {
  const dir = await mkdtemp(join(tmpdir(), "bench-redis-"));
  const port = await freePort();
  const server = spawn("redis-server", ["--port", `${port}`, "--bind", "127.0.0.1", "--dir", dir, "--save", "", "--appendonly", "no"], { stdio: "ignore" });
  const isThere = await Promise.race([once(server, "spawn").then(() => true), once(server, "error").then(() => false)]).catch(() => false);
  if (!isThere) {
    await rm(dir, { recursive: true });
    return null;
  }
  const client = new Redis(port, "127.0.0.1", { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on("error", () => {}); // until it listens
  await client.ping();
  return {
    client,
    async stop() {
      client.disconnect();
      await end(server);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function end(server: ChildProcess): Promise<void> {
  const isOver = once(server, "exit");
  server.kill("SIGTERM");
  await isOver;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
