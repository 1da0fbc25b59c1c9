import type { Demo, Tx } from "@atrium/kit";
import { asc, eq } from "drizzle-orm";
import { gatherReaders, publishedPosts, type Readers, soonAfter } from "../comments/demo/readers.ts";
import { comments } from "../comments/tables.ts";
import { type Chance, chanceBy } from "../demo/chance.ts";
import type { ReactionType } from "../generated.ts";
import type { Ctx } from "../index.ts";
import type { PostRow } from "../posts/tables.ts";
import { addReactions, type PastReaction } from "./batch.ts";

const TO_POSTS = 4_000;
const TO_COMMENTS = 1_200;

const KINDS: readonly (readonly [ReactionType, number])[] = [
  ["LIKE", 70],
  ["INSIGHTFUL", 10],
  ["CLAP", 8],
  ["HEART", 7],
  ["CELEBRATE", 5],
];

/** Something to react to: `post` says who reads it. */
type Target = {
  readonly type: "Post" | "Comment";
  readonly id: string;
  readonly ownerId: string | null;
  readonly at: Date;
  readonly post: PostRow;
  readonly weight: number;
};

/** Reactions to posts and comments: what is talked about is liked, and a few are liked by everybody. */
export const demo: Demo<Ctx> = async (world) => {
  const chance = chanceBy(world.random);
  await world.as(null, world.present).db.transaction(async (tx) => {
    const [posts, readers] = [await publishedPosts(tx), await gatherReaders(tx, chance)];
    const luck = () => (1 - chance.random()) ** -0.6;
    const toPosts = posts.map((post): Target => {
      const weight = luck() * (1 + post.commentsCount / 3);
      return { type: "Post", id: post.id, ownerId: post.authorId, at: post.publishedAt as Date, post, weight };
    });
    const toComments = (await publishedComments(tx, posts)).map(({ post, ...comment }): Target => ({ ...comment, type: "Comment", post, weight: luck() }));
    const given = [...react(chance, readers, toPosts, TO_POSTS, world.present), ...react(chance, readers, toComments, TO_COMMENTS, world.present)];
    await addReactions(
      tx,
      given.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    );
  });
};

async function publishedComments(tx: Tx, posts: readonly PostRow[]) {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const rows = await tx.select().from(comments).where(eq(comments.status, "PUBLISHED")).orderBy(asc(comments.createdAt), asc(comments.content));
  return rows.flatMap(({ id, subjectId, authorId, createdAt }) => {
    const post = byId.get(subjectId);
    return post ? [{ id, ownerId: authorId, at: createdAt, post }] : [];
  });
}

function react(chance: Chance, readers: Readers, targets: readonly Target[], total: number, present: Date): PastReaction[] {
  const scale = total / targets.reduce((sum, { weight }) => sum + weight, 0);
  return targets.flatMap(({ type, id, ownerId, at, post, weight }) => {
    const given = new Map<string, PastReaction>();
    for (let left = Math.floor(weight * scale + chance.random()); left > 0; left--) {
      const createdAt = soonAfter(chance, at, 40, present);
      const reader = createdAt && readers.someoneReading(post, createdAt);
      if (!createdAt || !reader || reader.id === ownerId) continue;
      const kind = chance.weighted(KINDS);
      given.set(`${reader.id} ${kind}`, { about: { type, id }, ownerId, userId: reader.id, type: kind, createdAt });
    }
    return [...given.values()];
  });
}
