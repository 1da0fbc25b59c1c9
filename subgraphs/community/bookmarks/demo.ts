import { type Demo, newId, publish } from "@atrium/kit";
import { actingAs } from "@atrium/kit/db";
import { gatherReaders, publishedPosts } from "../comments/demo/readers.ts";
import { chanceBy, DAY_MS } from "../demo/chance.ts";
import type { Ctx } from "../index.ts";
import { bookmarks } from "./tables.ts";

const BOOKMARKS = 400;
const NOTES = ["For the thesis", "Try this", "Read again", "Show to the team", "Good sources"];

/** What people saved for later, some of it with a reminder, a few of them still to come. */
export const demo: Demo<Ctx> = async ({ as, present, random }) => {
  const chance = chanceBy(random);
  await as(null, present).db.transaction(async (tx) => {
    const [posts, readers] = [await publishedPosts(tx), await gatherReaders(tx, chance)];
    if (posts.length === 0) return;
    const saved = new Map<string, typeof bookmarks.$inferInsert>();
    for (let tries = 0; tries < BOOKMARKS; tries++) {
      const post = chance.one(posts);
      const published = (post.publishedAt as Date).getTime();
      const createdAt = new Date(Math.min(published + chance.random() * 20 * DAY_MS, present.getTime()));
      const reader = readers.someoneReading(post, createdAt);
      if (!reader || reader.id === post.authorId) continue;
      const remindAt = chance.odds(0.15) ? new Date(createdAt.getTime() + chance.between(1, 60) * DAY_MS) : null;
      const remindedAt = remindAt && remindAt <= present ? remindAt : null;
      const note = chance.odds(0.25) ? chance.one(NOTES) : null;
      saved.set(`${reader.id} ${post.id}`, { id: newId(createdAt), userId: reader.id, postId: post.id, note, remindAt, remindedAt, createdAt });
    }
    await tx.insert(bookmarks).values([...saved.values()]);
    const past = [...saved.values()].flatMap(({ id, userId, postId, remindedAt }) => (id && remindedAt ? [{ id, userId, postId, at: remindedAt }] : []));
    for (const { id, userId, postId, at } of past.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
      await publish(actingAs(tx, null, at), "bookmark.due", id, { userId, postId });
    }
  });
};
