import { setTimeout as sleep } from "node:timers/promises";
import { eq, sql } from "drizzle-orm";
import { ownOrigin, type Pool } from "./db.ts";
import { type Consumer, register, retryNext, takeBatch } from "./events/consumer.ts";
import { cursors, events } from "./events/tables.ts";

/** Has a consumer take all there is in the log, and try again what is due. */
export async function drain(pool: Pool, consumer: Consumer): Promise<void> {
  await register(pool, consumer);
  do while (await takeBatch(pool, consumer));
  while ((await isBehind(pool, consumer)) && (await sleep(5, true)));
  while (await retryNext(pool, consumer));
}

async function isBehind(pool: Pool, { name }: Consumer): Promise<boolean> {
  const isLater = sql`(${events.xid}, ${events.seq}) > (${cursors.xid}, ${cursors.seq})`;
  const later = pool.as(ownOrigin(name)).select({ seq: events.seq }).from(cursors).innerJoin(events, isLater);
  return (await later.where(eq(cursors.consumer, name)).limit(1)).length > 0;
}
