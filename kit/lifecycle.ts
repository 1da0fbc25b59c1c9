import { readFileSync } from "node:fs";
import { flushTraces } from "./traces.ts";

const WATCH_MS = 500;
const LAUNCHER = /\b(npm|npx|pnpm)\b/;

/** Calls `stop` once, at the first SIGINT, SIGTERM or SIGHUP, or when the npx or pnpm that launched this process is gone; later signals do not hurry it. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop()
      .finally(flushTraces)
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, once);

  const launchers = findLaunchers();
  const watch = setInterval(() => {
    if (!launchers.every(isAlive)) once();
  }, WATCH_MS);
  watch.unref();
}

/** The processes between this one and the outermost npm or pnpm above it. */
function findLaunchers(): number[] {
  const above: { pid: number; isLauncher: boolean }[] = [];
  for (let pid = process.ppid; pid > 1 && above.length < 10; ) {
    const found = describe(pid);
    if (!found) break;
    above.push({ pid, isLauncher: LAUNCHER.test(found.command) });
    pid = found.parent;
  }
  const outermost = above.findLastIndex(({ isLauncher }) => isLauncher);
  return above.slice(0, outermost + 1).map(({ pid }) => pid);
}

function describe(pid: number): { command: string; parent: number } | null {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return { command, parent: Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
