import type { Demo } from "@atrium/kit";
import { asc, desc } from "drizzle-orm";
import { chanceBy, DAY_MS } from "../demo/chance.ts";
import { activeMembers } from "../demo/people.ts";
import type { Ctx } from "../index.ts";
import { tags } from "./tables.ts";
import { followTags } from "./write.ts";

/** Most people follow some of the tags in use, popular ones more often. */
export const demo: Demo<Ctx> = async ({ as, present, random }) => {
  const chance = chanceBy(random);
  await as(null, present).db.transaction(async (tx) => {
    const known = await tx.select().from(tags).orderBy(desc(tags.postsCount), asc(tags.slug));
    const people = await activeMembers(tx);
    const follows = people.flatMap(({ id, joinedAt }) => {
      const chosen = Array.from({ length: chance.between(0, 7) }, () => known[Math.floor(chance.random() ** 2 * known.length)]);
      return [...new Set(chosen)].flatMap((tag) => {
        const createdAt = new Date(Math.min(joinedAt.getTime() + chance.between(0, 200) * DAY_MS, present.getTime()));
        return tag ? [{ tagId: tag.id, userId: id, createdAt }] : [];
      });
    });
    await followTags(tx, follows);
  });
};
