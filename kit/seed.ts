import { entities } from "@atrium/schema/entities.ts";
import type { Context, LoaderMakers } from "./context.ts";
import { type Db, DEMO_TRACE, type Origin, ownOrigin, type Pool, type Tx } from "./db.ts";
import { type DemoAccount, seededRandom, type World } from "./demo.ts";
import { drain } from "./drain.ts";
import { newId } from "./ids.ts";
import { contextOn, type SubgraphDefinition } from "./subgraph.ts";
import { seeds } from "./tables.ts";
import { lag } from "./upkeep.ts";

const SEED = 20_240_901;

type Options = { present: Date; account(account: DemoAccount): void };

const OWNERS = [...new Set(Object.values(entities).map(({ owner }) => owner as string))];

/** The definitions in the order in which their demo data builds on each other's: that of `schema/entities.ts`. */
export function inSeedOrder<D extends { readonly name: string }>(definitions: readonly D[]): D[] {
  return definitions.toSorted((a, b) => OWNERS.indexOf(a.name) - OWNERS.indexOf(b.name));
}

/** Has the subgraphs do about the events in the log whatever they do about them, until nothing is left to do. */
export async function catchUp<L extends LoaderMakers>(definitions: readonly SubgraphDefinition<L>[], pool: Pool): Promise<void> {
  const consumers = definitions.flatMap(({ name, handlers = [] }) => (handlers.length > 0 ? [{ name, handlers }] : []));
  do await Promise.all(consumers.map((consumer) => drain(pool, consumer)));
  while ((await lag(pool)).some(({ consumer, behind }) => behind > 0 && consumers.some(({ name }) => name === consumer)));
}

/** The names of the subgraphs whose demo data is still to be loaded. */
export async function unseeded<L extends LoaderMakers>(definitions: readonly SubgraphDefinition<L>[], pool: Pool): Promise<string[]> {
  const loaded = await pool.as(ownOrigin("seed")).select({ name: seeds.name }).from(seeds);
  const names = definitions.filter(({ demo = [] }) => demo.length > 0).map(({ name }) => name);
  return names.filter((name) => !loaded.some((seed) => seed.name === name));
}

/**
 * Loads a subgraph's demo data once, as one transaction: a crash in the middle leaves nothing behind.
 * Answers whether it was loaded now. Effects after commit (mails) are left out.
 */
export async function seed<L extends LoaderMakers>(definition: SubgraphDefinition<L>, pool: Pool, { present, account }: Options): Promise<boolean> {
  const { name, demo = [] } = definition;
  if (demo.length === 0) return false;
  return pool.as(ownOrigin(name)).transaction(async (tx) => {
    const marked = await tx.insert(seeds).values({ name, loadedAt: present }).onConflictDoNothing().returning();
    if (marked.length === 0) return false;

    const world: World<Context<L>> = {
      present,
      account,
      random: seededRandom(SEED),
      as(viewer, at) {
        const db = within(tx, { producer: name, actorId: viewer?.id ?? null, traceId: DEMO_TRACE, now: () => at });
        return contextOn(definition, db, { requestId: newId(), viewer, ip: null, userAgent: null }, () => at);
      },
    };
    for (const step of demo) await step(world);
    return true;
  });
}

/** The open transaction as a database whose transactions are parts of it. */
function within(tx: Tx, origin: Origin): Db {
  const loaded: Db["loaded"] = new Map();
  const transaction: Db["transaction"] = (work) =>
    tx.transaction(async (inner) => {
      const result = await work(Object.assign(inner, { origin, pool: tx.pool, afterCommit: () => {} }) as Tx);
      loaded.clear();
      return result;
    });
  return Object.assign(Object.create(tx) as Db, { pool: tx.pool, loaded, transaction });
}
