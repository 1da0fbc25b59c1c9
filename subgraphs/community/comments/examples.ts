import { newId, type Viewer } from "@atrium/kit";
import { factory } from "../factory.ts";
import type { Ctx } from "../index.ts";
import { reactions } from "../reactions/tables.ts";
import { addComment } from "./write.ts";

/** For the role matrix: a comment of the owner's that is held, and a reaction to a post among friends of theirs. */
export async function discussionExamples(ctx: Ctx, owner: { viewer: Viewer; accessToken: string }) {
  const { aPost } = factory(() => ctx);
  const { id: authorId } = owner.viewer;
  const about = { type: "Post", id: (await aPost()).id };
  const held = { about, authorId, content: "Held", contentHtml: "<p>Held</p>", status: "PENDING_REVIEW" } as const;
  const comment = await ctx.db.transaction((tx) => addComment(tx, held));
  const among = await aPost({ authorId, visibility: "FRIENDS" });
  const reaction = { id: newId(), subjectType: "Post", subjectId: among.id, userId: newId(), type: "LIKE", createdAt: ctx.now() } as const;
  await ctx.db.insert(reactions).values(reaction);
  return {
    Comment: { id: comment.id, seenBy: ["MODERATOR"], owner },
    Reaction: { id: reaction.id, seenBy: ["MODERATOR"], owner },
  } as const;
}
