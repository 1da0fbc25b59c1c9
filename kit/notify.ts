import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { ownOrigin, type Pool } from "./db.ts";
import { log } from "./log.ts";

const SPACING_MS = 5;

type Sender = { readonly due: Set<string>; isSending: boolean };

const senders = new WeakMap<Pool, Map<string, Sender>>();

/**
 * Sends NOTIFYs on a channel, one statement at a time for all that is said meanwhile.
 * Call it after the commit: within a transaction that writes, a NOTIFY would serialise commits.
 */
export async function notify(pool: Pool, channel: string, payload = ""): Promise<void> {
  const channels = senders.get(pool) ?? new Map<string, Sender>();
  senders.set(pool, channels);
  const sender = channels.get(channel) ?? { due: new Set(), isSending: false };
  channels.set(channel, sender);
  sender.due.add(payload);
  if (sender.isSending) return;
  sender.isSending = true;
  try {
    while (sender.due.size > 0) {
      const payloads = JSON.stringify([...sender.due]);
      sender.due.clear();
      await pool.as(ownOrigin("kit")).execute(sql`select pg_notify(${channel}, said) from json_array_elements_text(${payloads}::text::json) as said`);
      await sleep(SPACING_MS);
    }
  } finally {
    sender.isSending = false;
  }
}

/** Hears the NOTIFYs on a channel over a connection of its own, until the pool closes; lost ones are made up for by an empty one at each new connection. */
export function listen(pool: Pool, channel: string, hear: (payload: string) => void): void {
  const ears = postgres(pool.directUrl, { max: 1, fetch_types: false, connect_timeout: 10, onnotice: () => {}, connection: { application_name: channel } });
  ears.listen(channel, hear, () => hear("")).catch((error) => log.warn({ err: error, channel }, "LISTEN failed; there is polling still"));
  pool.beforeClose(() => ears.end({ timeout: 1 }));
}
