import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "./discover.ts";

const dataDir = mkdtempSync(join(tmpdir(), "atrium-start-"));
const children: ChildProcess[] = [];

type Started = { child: ChildProcess; output(): string; port(): number; ended: Promise<number | null> };

function start(settings: Record<string, string> = {}): Started {
  const { TOKEN_KEYS: _, PII_KEYS: __, GATEWAY_KEY: ___, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: "development", DATA_DIR: dataDir, SEED: "none", PORT: "0", HOST: "127.0.0.1", ...settings };
  const child = spawn(process.execPath, ["gateway/start.ts"], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return {
    child,
    output: () => text,
    port: () => Number(/localhost:(\d+)\/graphql/.exec(text)?.[1]),
    ended: new Promise((resolve) => child.on("exit", (code) => resolve(code))),
  };
}

const ready = (started: Started) => expect.poll(() => started.output(), { timeout: 60_000 }).toContain("Atrium is ready");
const ask = (started: Started) =>
  fetch(`http://127.0.0.1:${started.port()}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"query":"{ users { totalCount } }"}',
  });
const serverPort = (started: Started) => Number(/on port (\d+)/.exec(started.output())?.[1]);

async function isListening(port: number): Promise<boolean> {
  const probe = createServer();
  const free = await new Promise<boolean>((resolve) => probe.once("error", () => resolve(false)).listen(port, "127.0.0.1", () => resolve(true)));
  probe.close();
  return !free;
}

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill("SIGTERM");
  await Promise.all(
    children.map((child) => (child.exitCode === null && child.signalCode === null ? new Promise((resolve) => child.on("exit", resolve)) : undefined)),
  );
  rmSync(dataDir, { recursive: true, force: true });
});

test("from nothing to the first answer, with keys only their owner reads", async () => {
  const first = start();

  await ready(first);

  expect(await (await ask(first)).json()).toMatchObject({ data: { users: { totalCount: 0 } } });
  expect(["TOKEN_KEYS", "PII_KEYS", "GATEWAY_KEY"].map((name) => statSync(join(dataDir, "keys", name)).mode & 0o777)).toEqual([0o600, 0o600, 0o600]);
  first.child.kill("SIGKILL");
  await first.ended;
});

test("the Postgres of a killed owner is used again, and stopped at the end, however often the signal comes", async () => {
  const second = start();
  await ready(second);
  const postgres = serverPort(second);
  const listenedBefore = await isListening(postgres);

  second.child.kill("SIGTERM");
  second.child.kill("SIGINT");
  second.child.kill("SIGTERM");

  expect(second.output()).toContain("was still running");
  expect(listenedBefore).toBe(true);
  expect(await second.ended).toBe(0);
  expect(await isListening(postgres)).toBe(false);
});

test("a port in use is named, before anything else is started", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as { port: number };

  const refused = start({ PORT: String(port) });

  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`Port ${port} is in use`);
  taken.close();
});

test("wrong settings are named, and nothing starts", async () => {
  const refused = start({ DATABASE_URL: "nonsense", SEED: "all" });

  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(/DATABASE_URL[\s\S]*SEED/);
});

test("production makes no keys of its own", async () => {
  const refused = start({ NODE_ENV: "production", DATA_DIR: join(dataDir, "other") });

  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain("TOKEN_KEYS is missing");
});
