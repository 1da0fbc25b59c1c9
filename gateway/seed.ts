import { fork } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { config, type DemoAccount, type LoaderMakers } from "@atrium/kit";
import { openPool, type Pool } from "@atrium/kit/db";
import { catchUp, inSeedOrder, seed, unseeded } from "@atrium/kit/seed";
import type { SubgraphDefinition } from "@atrium/kit/subgraph";
import { answerHere } from "@atrium/kit/work";
import { discoverSubgraphs, loadSubgraph } from "./discover.ts";
import { accountsFile, demoAccounts, say } from "./say.ts";

/** Loads the demo data that is not there yet, in a process of its own: the memory of the load ends with it. */
export async function loadDemo(definitions: readonly SubgraphDefinition<LoaderMakers>[], pool: Pool, signal: AbortSignal): Promise<void> {
  const names = await unseeded(definitions, pool);
  if (names.length === 0) return;
  say(`Loading the demo data of ${names.join(", ")}`);
  const child = fork(import.meta.filename, { signal });
  child.send({ url: pool.url });
  const code = await new Promise((resolve, reject) => child.once("exit", resolve).once("error", reject));
  if (code !== 0) throw new Error("The demo data could not be loaded; the log above says why. Nothing of it is kept.");
}

async function load({ url }: { url: string }): Promise<void> {
  const pool = openPool(url, { max: 6, name: "demo" });
  const present = new Date();
  const definitions = inSeedOrder(await Promise.all((await discoverSubgraphs()).map(loadSubgraph)));
  answerHere(pool, definitions);
  // accounts are noted before the load commits: a crash in between must not lose their passwords
  for (const definition of definitions) {
    await catchUp(definitions, pool);
    await seed(definition, pool, { present, account: note });
  }
  await catchUp(definitions, pool);
  await pool.close();
}

/** Adds an account to `$DATA_DIR/demo-accounts.json`, readable by its owner alone. */
function note(account: DemoAccount): void {
  const others = demoAccounts().filter(({ email }) => email !== account.email);
  mkdirSync(config.DATA_DIR, { recursive: true });
  writeFileSync(`${accountsFile()}.new`, `${JSON.stringify([...others, account], null, 2)}\n`, { mode: 0o600 });
  renameSync(`${accountsFile()}.new`, accountsFile());
}

if (import.meta.main) {
  process.once("disconnect", () => process.exit(1)); // the parent is gone
  process.once("message", (message: { url: string }) => load(message).then(() => process.exit(0)));
}
