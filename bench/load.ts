import { readFileSync } from "node:fs";
import { Pool } from "undici";

/** What is sent: bodies in turn, each with the viewer of its own or the same for all. */
export type Load = {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly uniqueViewers: boolean;
  readonly concurrency: number;
  readonly ms: number;
};

/** What one stretch of load measured: requests a second, and CPU time of the server per request. */
export type Measured = { readonly requests: number; readonly perSecond: number; readonly cpuMs: number; readonly p99Ms: number };

let viewers = 0;

/** Loads a server for a while; its CPU time is that of all the processes. Throws at the first answer that is not 200. */
export async function load({ url, bodies, uniqueViewers, concurrency, ms }: Load, pids: readonly number[]): Promise<Measured> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: concurrency, pipelining: 1 });
  const latencies: number[] = [];
  let next = 0;
  const end = performance.now() + ms;
  const cpuBefore = cpuMsOf(pids);
  const started = performance.now();
  const worker = async () => {
    while (performance.now() < end) {
      const viewer = uniqueViewers ? `viewer-${viewers++}` : "viewer";
      const sent = performance.now();
      const { statusCode, body } = await pool.request({
        method: "POST",
        path: pathname,
        headers: { "content-type": "application/json", authorization: viewer },
        body: bodies[next++ % bodies.length] as string,
      });
      await body.dump({ limit: 10_000_000 });
      if (statusCode !== 200) throw new Error(`${url} answered ${statusCode}`);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  const cpuMs = (cpuMsOf(pids) - cpuBefore) / latencies.length;
  await pool.close();
  latencies.sort((a, b) => a - b);
  return { requests: latencies.length, perSecond: latencies.length / seconds, cpuMs, p99Ms: latencies[Math.floor(latencies.length * 0.99)] ?? 0 };
}

/** CPU time that processes have used, with all their threads. */
function cpuMsOf(pids: readonly number[]): number {
  const times = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  });
  return times.reduce((sum, ms) => sum + ms, 0);
}

/** One answer, for comparison. */
export async function ask(url: string, body: string): Promise<unknown> {
  const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
  return answer.json();
}
