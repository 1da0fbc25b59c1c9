import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const TOOLS = "firebase-tools@15.34.2";
const READY_MS = 300_000;

/** Starts the Auth emulator of Firebase for a project; npx fetches it at the first run (250 MB, too much for every checkout). */
export async function startFirebaseEmulator(project: string) {
  const folder = await mkdtemp(join(tmpdir(), "atrium-firebase-"));
  const [auth, hub, logging] = await Promise.all([freePort(), freePort(), freePort()]);
  const on = (port: number) => ({ host: "127.0.0.1", port });
  await writeFile(join(folder, "firebase.json"), JSON.stringify({ emulators: { auth: on(auth), hub: on(hub), logging: on(logging), ui: { enabled: false } } }));
  const command = [`XDG_CONFIG_HOME=${folder}`, "CI=true", "npx", "-y", TOOLS, "emulators:start", "--only", "auth", "--project", project];
  const child = spawn("env", command, { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => said.push(text.toString()));
  const host = `127.0.0.1:${auth}`;
  const isEnded = () => child.exitCode !== null;

  const stop = async () => {
    if (!isEnded()) {
      process.kill(-(child.pid as number), "SIGTERM");
      await once(child, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  };

  const deadline = Date.now() + READY_MS;
  while (!(await answers(`http://${host}/`))) {
    if (isEnded() || Date.now() > deadline) {
      await stop();
      throw new Error(`The emulator did not start:\n${said.join("")}`);
    }
    await setTimeout(250);
  }
  return { host, stop };
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  await once(server.close(), "close");
  return port;
}
