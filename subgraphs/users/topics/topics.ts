import { batchedLists, type Connection, connection, line, type PageArguments, type Tx } from "@atrium/kit";
import { and, asc, eq, getColumns, inArray, like, or, sql } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import type { ListTable, Topic, TopicTable } from "./tables.ts";

const MAX_TOPICS = 50;
const LONGEST = 60;

/** Names in an input: up to 50, of up to 60 characters, each with a letter or digit. */
export const topicNames = line(LONGEST)
  .refine((name) => slugOf(name) !== "", { message: "A name needs a letter or a digit.", params: { code: "FORMAT" } })
  .array()
  .max(MAX_TOPICS);

/** What makes two names the same: their letters and digits in lower case, with `+` and `#` spelled out. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("+", "-plus")
    .replaceAll("#", "-sharp")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** Known topics whose name starts with the query, most used first. */
export function listTopics(ctx: Ctx, topics: TopicTable, { query, ...page }: PageArguments & { query?: string | null }): Promise<Connection<Topic>> {
  const start = slugOf(query ?? "");
  const isNoName = query?.trim() && start === "";
  const where = isNoName ? sql`false` : and(start ? like(topics.slug, `${start}%`) : undefined);
  return connection(ctx.db, page, { from: topics, where, orderBy: [{ name: "usersCount", by: topics.usersCount, direction: "DESC" }] });
}

/** Loads people's topics in their order, a statement for all of them. */
export const topicsOf = (topics: TopicTable, lists: ListTable) =>
  batchedLists(
    (db, userIds) =>
      db
        .select({ ...getColumns(topics), userId: lists.userId })
        .from(lists)
        .innerJoin(topics, eq(topics.id, lists.topicId))
        .where(inArray(lists.userId, [...userIds]))
        .orderBy(asc(lists.position)),
    ({ userId }) => userId,
  );

/**
 * Makes these the person's topics, in this order; unknown ones are created and every count stays exact.
 * The caller holds the person's row. Topics are created by slug and locked by id, so that no two callers wait for each other.
 */
export async function replaceTopics(tx: Tx, topics: TopicTable, lists: ListTable, userId: string, names: readonly string[]): Promise<void> {
  const wanted = new Map(names.toReversed().map((name) => [slugOf(name), name]));
  const order = [...new Set(names.map(slugOf))];
  const known = order.toSorted().map((slug) => ({ slug, name: wanted.get(slug) as string }));
  if (known.length > 0) await tx.insert(topics).values(known).onConflictDoNothing();

  const listed = await tx.select({ id: lists.topicId }).from(lists).where(eq(lists.userId, userId));
  const former = listed.map(({ id }) => id);
  const touched = await tx
    .select({ id: topics.id, slug: topics.slug })
    .from(topics)
    .where(or(inArray(topics.slug, order), inArray(topics.id, former)))
    .orderBy(asc(topics.id))
    .for("no key update");
  const kept = touched.filter(({ slug }) => wanted.has(slug));
  const dropped = touched.filter(({ slug }) => !wanted.has(slug));
  await count(
    tx,
    topics,
    kept.filter(({ id }) => !former.includes(id)),
    1,
  );
  await count(tx, topics, dropped, -1);

  if (former.length > 0) await tx.delete(lists).where(eq(lists.userId, userId));
  if (kept.length > 0) await tx.insert(lists).values(kept.map(({ id, slug }) => ({ userId, topicId: id, position: order.indexOf(slug) })));
}

async function count(tx: Tx, topics: TopicTable, changed: readonly { id: string }[], by: 1 | -1): Promise<void> {
  if (changed.length === 0) return;
  await tx
    .update(topics)
    .set({ usersCount: sql`${topics.usersCount} + ${by}` })
    .where(
      inArray(
        topics.id,
        changed.map(({ id }) => id),
      ),
    );
}
