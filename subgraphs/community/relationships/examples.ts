import type { Viewer } from "@atrium/kit";
import { addBookmark } from "../bookmarks/bookmarks.ts";
import { factory } from "../factory.ts";
import type { Ctx } from "../index.ts";
import { addRequest } from "./friendships.ts";

type Owner = { viewer: Viewer; accessToken: string };

/** One example of what people have with each other, and of what they keep for themselves. */
export async function socialExamples(ctx: Ctx, owner: Owner) {
  const { aMember, aPost } = factory(() => ctx);
  const [other, post] = [await aMember(), await aPost()];
  const { friendship, bookmark } = await ctx.db.transaction(async (tx) => ({
    friendship: await addRequest(tx, owner.viewer.id, other.id, "We met in Lyon."),
    bookmark: await addBookmark(tx, owner.viewer.id, post.id, { note: "Read it" }),
  }));
  return {
    Bookmark: { id: bookmark.id, seenBy: [], owner, hiddenFromAdmin: true },
    Friendship: { id: friendship.id, seenBy: [], owner },
  } as const;
}
