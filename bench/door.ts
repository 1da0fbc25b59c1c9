import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { hostileRequests } from "../gateway/door/hostile.ts";

/** How fast the door refuses hostile requests, and what honest ones wait meanwhile: `node door.ts [port]` asks a gateway of its own, on the committed supergraph. */
const ROUNDS = 20;
const HONEST_EVERY_MS = 5;

const port = Number(process.argv[2] ?? 4690);
const root = join(import.meta.dirname, "..");
const env = { ...process.env, NODE_ENV: "development", HOST: "127.0.0.1", PORT: `${port}`, RATE_LIMITS: "off", LOG_LEVEL: "silent" };
const gateway = spawn(process.execPath, ["--max-semi-space-size=8", join(root, "gateway/gateway.ts")], {
  env,
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
});
const url = `http://127.0.0.1:${port}/graphql`;

const ask = async (init: RequestInit, search = "") => {
  const startedAt = performance.now();
  const answer = await fetch(`${url}${search}`, init).catch(() => null);
  await answer?.text().catch(() => "");
  return performance.now() - startedAt;
};
const honest = () => ask({ method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ __typename }"}' });
const at = (times: number[], share: number) => (times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);

try {
  while ((await fetch(url.replace("/graphql", "/readyz")).catch(() => null))?.status !== 200) await new Promise((resolve) => setTimeout(resolve, 100));
  for (let round = 0; round < 200; round++) await honest();

  const waited: number[] = [];
  const timer = setInterval(() => void honest().then((ms) => waited.push(ms)), HONEST_EVERY_MS);
  const rows: { name: string; first: number; p50: string; worst: string }[] = [];
  for (const { name, init, search } of hostileRequests({ users: "users", signIn: "authLogout" })) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await ask(fresh(init, round), search));
    rows.push({ name, first: Number(times[0]?.toFixed(1)), p50: at(times, 0.5), worst: at(times, 1) });
  }
  clearInterval(timer);
  for (const { name, first, p50, worst } of rows) process.stdout.write(`${`${first}`.padStart(7)} ${p50.padStart(7)} ${worst.padStart(7)} ms  ${name}\n`);
  process.stdout.write(`honest requests meanwhile: ${waited.length}, p50 ${at(waited, 0.5)} ms, p99 ${at(waited, 0.99)} ms, worst ${at(waited, 1)} ms\n`);
} finally {
  gateway.kill("SIGTERM");
  await once(gateway, "exit");
}

/** The request with another text, so that it is read anew. */
function fresh(init: RequestInit, round: number): RequestInit {
  return typeof init.body === "string" && init.body.startsWith('{"query":"')
    ? { ...init, body: init.body.replace('{"query":"', `{"query":"#${round}\\n`) }
    : init;
}
