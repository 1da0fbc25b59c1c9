import { unwatchFile, watchFile } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Log } from "@atrium/kit/log";

const INTERVAL_MS = 500;

/** Hands on a supergraph file's text whenever it changes, one after the other; one that cannot be used is logged and passed over. Answers how to stop. */
export function followSupergraph(path: string, log: Log, use: (supergraph: string) => Promise<void> | void): () => Promise<void> {
  let last = Promise.resolve();
  const changed = () => {
    last = last.then(async () => {
      try {
        await use(await readFile(path, "utf8"));
      } catch (error) {
        log.error({ err: error }, "the changed supergraph cannot be used; the former one stays");
      }
    });
  };
  watchFile(path, { interval: INTERVAL_MS, persistent: false }, changed);
  return async () => {
    unwatchFile(path, changed);
    await last;
  };
}
