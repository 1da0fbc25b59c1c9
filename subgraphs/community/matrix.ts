import { newId, type Viewer } from "@atrium/kit";
import { eq } from "drizzle-orm";
import { clubExamples } from "./clubs/examples.ts";
import { discussionExamples } from "./comments/examples.ts";
import { factory } from "./factory.ts";
import type { Ctx } from "./index.ts";
import { moderationExamples } from "./moderation/examples.ts";
import { postRevisions } from "./posts/tables.ts";
import { socialExamples } from "./relationships/examples.ts";
import { tags } from "./tags/tables.ts";

type SignIn = (...roles: string[]) => Promise<{ viewer: Viewer; accessToken: string }>;

/** One example of each entity, and which roles see it besides its owner and ADMIN. */
export async function examples(ctx: Ctx, signIn: SignIn) {
  const { aPost } = factory(() => ctx);
  const owner = await signIn();
  const slug = newId();
  const draft = await aPost({ authorId: owner.viewer.id, status: "DRAFT", tags: [slug] });
  const revision = { id: newId(), postId: draft.id, content: "Before", createdAt: ctx.now() };
  await ctx.db.insert(postRevisions).values(revision);
  const [tag] = await ctx.db.select().from(tags).where(eq(tags.slug, slug));

  return {
    ...(await clubExamples(ctx, owner)),
    ...(await discussionExamples(ctx, owner)),
    ...(await moderationExamples(ctx, owner)),
    ...(await socialExamples(ctx, owner)),
    Post: { id: draft.id, seenBy: ["MODERATOR"], owner },
    PostRevision: { id: revision.id, seenBy: ["MODERATOR"], owner },
    Tag: { id: tag?.id as string, seenBy: "everyone" },
  } as const;
}
