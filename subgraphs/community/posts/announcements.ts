import { actingAs, type Tx } from "@atrium/kit";
import type { LoggedEvent } from "@atrium/schema/events.ts";
import { and, eq, ne } from "drizzle-orm";
import type { PostVisibility } from "../generated.ts";
import { members } from "../members/tables.ts";
import { type PostRow, posts, postWords } from "./tables.ts";
import { rendered, wordsOf } from "./text.ts";
import { addPost, changePost, removePost } from "./write.ts";

type Told<N extends "achievement.created" | "achievement.updated" | "achievement.deleted"> = LoggedEvent<N>;

/** Posts of an achievement its owner wants announced, once, to whoever may see the achievement. */
export async function announce(tx: Tx, { subjectId, occurredAt, data }: Told<"achievement.created">): Promise<void> {
  const visibility = visibilityFor(data.audience);
  if (!data.announce || !visibility || (await announcementOf(tx, subjectId))) return;
  const [author] = await tx.select({ status: members.status }).from(members).where(eq(members.id, data.userId));
  if (author?.status === "ANONYMIZED") return;
  await addPost(actingAs(tx, data.userId, occurredAt), {
    authorId: data.userId,
    content: wording(data.title),
    topic: "ACHIEVEMENT",
    visibility,
    about: { type: "Achievement", id: subjectId },
    isAnnouncement: true,
  });
}

/** Has the announcement follow its achievement: title and audience; a private one has none. */
export async function follow(tx: Tx, { subjectId, occurredAt, data }: Told<"achievement.updated">): Promise<void> {
  const post = await announcementOf(tx, subjectId);
  if (!post) return;
  const then = actingAs(tx, data.userId, occurredAt);
  const visibility = visibilityFor(data.audience);
  if (!visibility) return void (await removePost(then, post, { byModerator: false }));
  const content = post.isEdited ? post.content : wording(data.title);
  if (post.visibility === visibility && post.content === content) return;
  const { plain, ...html } = rendered(content);
  await changePost(then, post, { visibility, content, ...html });
  await tx
    .update(postWords)
    .set({ words: wordsOf(post.title, plain) })
    .where(eq(postWords.postId, post.id));
}

/** Takes the announcement back with its achievement. */
export async function takeBack(tx: Tx, { subjectId, occurredAt, data }: Told<"achievement.deleted">): Promise<void> {
  const post = await announcementOf(tx, subjectId);
  if (post) await removePost(actingAs(tx, data.userId, occurredAt), post, { byModerator: false });
}

async function announcementOf(tx: Tx, achievementId: string): Promise<PostRow | null> {
  const isIt = and(eq(posts.aboutId, achievementId), posts.isAnnouncement, ne(posts.status, "REMOVED"));
  const [post] = await tx.select().from(posts).where(isIt).for("no key update");
  return post ?? null;
}

const AUDIENCES: Record<string, PostVisibility> = { PUBLIC: "PUBLIC", MEMBERS: "MEMBERS", FRIENDS: "FRIENDS" };
const visibilityFor = (audience: string): PostVisibility | null => AUDIENCES[audience] ?? null;

/** A title is text: no markup, link or mention comes of it. */
const wording = (title: string) => `🏆 **${title.replace(/[!-/:-@[-`{-~]/g, "\\$&")}**`;
