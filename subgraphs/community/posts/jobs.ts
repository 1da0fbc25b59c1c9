import { actingAs, type Db, defineJob } from "@atrium/kit";
import { and, asc, eq, lte, notExists, sql } from "drizzle-orm";
import { z } from "zod";
import { clubMemberships } from "../club-members/tables.ts";
import { members } from "../members/tables.ts";
import { release } from "./authoring.ts";
import { posts } from "./tables.ts";
import { changePost } from "./write.ts";

const BATCH = 500;

/** Publishes what is scheduled for this minute or an earlier one, once; what a suspended member scheduled waits. */
export const publishScheduled = defineJob("community.publish-posts", {
  data: z.object({}),
  schedule: { cron: "* * * * *" },
  async run({ db, now, log }) {
    const bySuspended = db
      .select({ one: sql`1` })
      .from(members)
      .where(and(eq(members.id, posts.authorId), eq(members.status, "SUSPENDED")));
    const isDue = and(eq(posts.status, "SCHEDULED"), lte(posts.scheduledFor, now()), notExists(bySuspended));
    const due = await db.select({ id: posts.id }).from(posts).where(isDue).orderBy(asc(posts.scheduledFor)).limit(BATCH);
    for (const { id } of due) await publishDue(db, id).catch((error) => log.error({ err: error, post: id }, "a scheduled post cannot be published"));
  },
});

/** Publishes one, unless another process does; one for a club its author has left is a draft again. */
function publishDue(db: Db, id: string): Promise<void> {
  return db.transaction(async (tx) => {
    const isIt = and(eq(posts.id, id), eq(posts.status, "SCHEDULED"));
    const [post] = await tx.select().from(posts).where(isIt).for("update", { skipLocked: true });
    if (!post?.authorId) return;
    const own = actingAs(tx, post.authorId);
    const isHeld = and(eq(clubMemberships.clubId, post.clubId ?? post.id), eq(clubMemberships.userId, post.authorId), eq(clubMemberships.status, "ACTIVE"));
    const mayPost = !post.clubId || (await tx.$count(clubMemberships, isHeld)) > 0;
    if (mayPost) await release(own, post);
    else await changePost(own, post, { status: "DRAFT", scheduledFor: null });
  });
}
