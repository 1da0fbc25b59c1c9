import { type ChildProcess, spawn, spawnSync } from "node:child_process";

/** A process on one core, and how to end it. */
export type Pinned = { readonly pid: number; stop(): Promise<void> };

const SETTINGS = ["NODE_ENV=production", "LOG_LEVEL=error", "APOLLO_TELEMETRY_DISABLED=1"];

/** Starts a program pinned to a core and waits until it is ready: for its word, or for its port when it says none. */
export async function startPinned(core: number, command: string, args: readonly string[], readyUrl?: string): Promise<Pinned> {
  const child = spawn("taskset", ["-c", String(core), "env", ...SETTINGS, command, ...args], {
    stdio: ["ignore", "ignore", "inherit", ...(readyUrl ? [] : (["ipc"] as const))],
  });
  await (readyUrl ? untilAnswered(readyUrl) : untilReady(child));
  return {
    pid: child.pid as number,
    async stop() {
      const exited = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await exited;
    },
  };
}

/** Pins this process. */
export function pinSelf(core: number): void {
  spawnSync("taskset", ["-a", "-cp", String(core), String(process.pid)]);
}

async function untilReady(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`A process of the benchmark ended with ${code} before it was ready.`)));
  });
}

async function untilAnswered(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const ok = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{__typename}"}' }).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} does not answer.`);
}
