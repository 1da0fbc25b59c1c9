import type { Tx } from "@atrium/kit";
import { asc, eq, inArray, sql } from "drizzle-orm";
import { heatAfter } from "./heat.ts";
import { slugOf } from "./slugs.ts";
import { tagFollows, tags } from "./tables.ts";

/** The ids of the tags with these names by slug, in the order of the names; unknown ones are made. */
export async function tagsNamed(tx: Tx, names: readonly string[]): Promise<Map<string, string>> {
  const wanted = new Map(names.toReversed().map((name) => [slugOf(name), name.replace(/^\s*#+(?=[\p{L}\p{N}])/u, "")]));
  const slugs = [...wanted.keys()].toSorted();
  if (slugs.length === 0) return new Map();
  const find = () => tx.select({ slug: tags.slug, id: tags.id }).from(tags).where(inArray(tags.slug, slugs));
  const known = new Set((await find()).map(({ slug }) => slug));
  const unknown = slugs.filter((slug) => !known.has(slug));
  if (unknown.length > 0) {
    await tx
      .insert(tags)
      .values(unknown.map((slug) => ({ slug, name: wanted.get(slug) as string })))
      .onConflictDoNothing();
  }
  const ids = new Map((await find()).map(({ slug, id }) => [slug, id]));
  return new Map([...new Set(names.map(slugOf))].map((slug) => [slug, ids.get(slug) as string]));
}

/** A published post with the tag that came (1) or went (-1). */
export type TagUse = { readonly tagId: string; readonly at: Date; readonly by: 1 | -1 };

/** Counts posts that came to tags or went, exactly; tags are locked by id, so that no two callers wait for each other. */
export async function countTags(tx: Tx, uses: readonly TagUse[]): Promise<void> {
  const byTag = Map.groupBy(uses, ({ tagId }) => tagId);
  if (byTag.size === 0) return;
  const locked = await tx
    .select({ id: tags.id, heat: tags.heat })
    .from(tags)
    .where(inArray(tags.id, [...byTag.keys()]))
    .orderBy(asc(tags.id))
    .for("no key update");
  const changes = locked.map(({ id, heat }) => {
    const own = byTag.get(id) ?? [];
    const count = own.reduce((sum, { by }) => sum + by, 0);
    return sql`(${id}::uuid, ${count}::integer, ${own.reduce<number | null>((warm, { at, by }) => heatAfter(warm, at, by), heat)}::double precision)`;
  });
  await tx.execute(
    sql`update ${tags} set posts_count = posts_count + change.posts, heat = change.heat from (values ${sql.join(changes, sql`, `)}) as change (id, posts, heat) where ${tags.id} = change.id`,
  );
}

/** Has people follow tags; the counts stay exact. */
export async function followTags(tx: Tx, follows: readonly (typeof tagFollows.$inferInsert)[]): Promise<void> {
  if (follows.length === 0) return;
  const added = await tx
    .insert(tagFollows)
    .values([...follows])
    .onConflictDoNothing()
    .returning();
  const counts = [...Map.groupBy(added, ({ tagId }) => tagId)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, { length }] of counts) {
    await tx
      .update(tags)
      .set({ followersCount: sql`${tags.followersCount} + ${length}` })
      .where(eq(tags.id, id));
  }
}
