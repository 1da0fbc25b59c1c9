import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** The command line of a running process, "" when there is none or it is a zombie. */
export async function commandOf(pid: number): Promise<string> {
  if (process.platform === "linux") return (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).replaceAll("\0", " ");
  return ps(pid, "command=");
}

/** A name for a running process that no later process bears, even with the same pid; null when it does not run. */
export async function identityOf(pid: number): Promise<string | null> {
  const started = process.platform === "linux" ? await ticksAtStart(pid) : (await ps(pid, "lstart=")).replace(/\W+/g, "-");
  return started && `${pid}-${started}`;
}

async function ticksAtStart(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (!stat) return null;
  // The command in parentheses may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z") return null;
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
  return `${fields[19]}-${boot.slice(0, 8)}`;
}

async function ps(pid: number, column: string): Promise<string> {
  return promisify(execFile)("ps", ["-o", column, "-p", String(pid)], { timeout: 5_000, env: { PATH: "/bin:/usr/bin", LC_ALL: "C" } }).then(
    ({ stdout }) => stdout.trim(),
    () => "",
  );
}
