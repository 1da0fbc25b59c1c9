import { actingAs, newId, publish, type Tx } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import type { PostFormat, PostStatus, PostTopic, PostVisibility } from "../generated.ts";
import { slugOf } from "../tags/slugs.ts";
import { findMentions, handlesIn, membersByHandle } from "./mentions.ts";
import { countPosts, slugsOf, tagPosts } from "./post-tags.ts";
import { type PostRow, postRevisions, posts, postWords } from "./tables.ts";
import { rendered, wordsOf } from "./text.ts";

/** A post to add; what is not given is plain. */
export type NewPost = {
  id?: string;
  authorId: string;
  content: string;
  title?: string | null;
  format?: PostFormat;
  topic?: PostTopic;
  codeLanguage?: string | null;
  linkUrl?: string | null;
  visibility?: PostVisibility;
  status?: Exclude<PostStatus, "HIDDEN" | "REMOVED">;
  clubId?: string | null;
  about?: { type: string; id: string } | null;
  isAnnouncement?: boolean;
  sharedPostId?: string | null;
  scheduledFor?: Date | null;
  /** Names, as people write them. */
  tags?: readonly string[];
  /** Now, unless it is of the past. */
  createdAt?: Date;
};

/** Adds a post, and tells of it when it is published. */
export async function addPost(tx: Tx, post: NewPost): Promise<PostRow> {
  const [added] = await addPosts(tx, [post]);
  return added as PostRow;
}

/** Adds posts, with a bounded number of statements beside their events. */
export async function addPosts(tx: Tx, given: readonly NewPost[]): Promise<PostRow[]> {
  const handles = given.map(({ content }) => handlesIn(content));
  const mentioned = await membersByHandle(tx, [...new Set(handles.flat())]);
  const texts = given.map(({ content }) => rendered(content));
  const values = given.map(({ tags: _, about, ...post }, index) => {
    const { contentHtml, opening } = texts[index] as (typeof texts)[number];
    const createdAt = post.createdAt ?? tx.origin.now();
    const usual = { format: "TEXT", topic: "GENERAL", visibility: "PUBLIC", status: "PUBLISHED" } as const;
    const made = { ...usual, ...post, id: post.id ?? newId(createdAt), createdAt, updatedAt: createdAt, contentHtml, opening };
    const mentionIds = (handles[index] ?? []).flatMap((handle) => mentioned.get(handle) ?? []);
    return { ...made, publishedAt: made.status === "PUBLISHED" ? createdAt : null, mentionIds, aboutType: about?.type ?? null, aboutId: about?.id ?? null };
  });
  const added = await tx.insert(posts).values(values).returning();
  await tx.insert(postWords).values(added.map(({ id, title }, index) => ({ postId: id, words: wordsOf(title, texts[index]?.plain ?? "") })));
  const named = added.map((post, index) => ({ ...post, names: given[index]?.tags ?? [] }));
  await tagPosts(tx, named);
  const published = named.filter(({ status }) => status === "PUBLISHED");
  await countPosts(tx, published, 1);
  for (const { names, ...post } of published) {
    const then = actingAs(tx, tx.origin.actorId ?? post.authorId, post.createdAt);
    await tellPublished(then, post, [...new Set(names.map(slugOf))]);
  }
  return added;
}

/** Brings a draft, scheduled or held post before its readers. */
export async function publishPost(tx: Tx, post: PostRow): Promise<PostRow> {
  const published = await changePost(tx, post, { status: "PUBLISHED", publishedAt: tx.origin.now(), scheduledFor: null });
  await countPosts(tx, [published], 1);
  await tellPublished(tx, published, await slugsOf(tx, post.id));
  return published;
}

/** What an author changes of a post beside its tags. */
export type Changes = Partial<Pick<PostRow, "title" | "content" | "codeLanguage" | "linkUrl" | "visibility" | "topic" | "status" | "scheduledFor">>;

/** Stores an author's changes; those of a published post are told of, and its former text becomes a revision. */
export async function rewritePost(tx: Tx, post: PostRow, values: Changes, changedFields: string[]): Promise<PostRow> {
  const isPublished = post.status === "PUBLISHED";
  const isReworded = values.content !== undefined || values.title !== undefined;
  if (isReworded && isPublished) {
    const { id: postId, title, content, authorId: editorId } = post;
    await tx.insert(postRevisions).values({ postId, title, content, editorId, createdAt: tx.origin.now() });
  }
  const { plain, ...html } = rendered(values.content ?? post.content);
  const text = values.content === undefined ? {} : { ...html, mentionIds: await findMentions(tx, values.content) };
  const changed = await changePost(tx, post, { ...values, ...text, ...(isReworded && isPublished && { isEdited: true }) });
  if (isReworded)
    await tx
      .update(postWords)
      .set({ words: wordsOf(changed.title, plain) })
      .where(eq(postWords.postId, post.id));
  if (isPublished) {
    const { authorId, version } = changed;
    const mentionIds = changed.mentionIds.filter((id) => !post.mentionIds.includes(id));
    await publish(tx, "post.updated", post.id, { authorId, changedFields, mentionIds, version });
  }
  return changed;
}

/** Takes a post out of sight while a moderation case is open. */
export const hidePost = (tx: Tx, post: PostRow): Promise<PostRow> => withdraw(tx, post, { status: "HIDDEN" }, true);

/** Removes a post: from now on only moderators see it. */
export const removePost = (tx: Tx, post: PostRow, { byModerator }: { byModerator: boolean }): Promise<PostRow> =>
  withdraw(tx, post, { status: "REMOVED", isRemovedByModerator: byModerator, pinnedAt: null }, byModerator);

/** Brings back a post that was hidden, or removed by a moderator; one that never was published is published. */
export async function restorePost(tx: Tx, post: PostRow): Promise<PostRow> {
  const isWithdrawn = post.status === "HIDDEN" || (post.status === "REMOVED" && post.isRemovedByModerator);
  if (!isWithdrawn) return post;
  if (!post.publishedAt) return publishPost(tx, { ...post, isRemovedByModerator: false });
  const restored = await changePost(tx, post, { status: "PUBLISHED", isRemovedByModerator: false });
  await countPosts(tx, [restored], 1);
  await publish(tx, "post.restored", post.id, { authorId: post.authorId, clubId: post.clubId, byModerator: true });
  return restored;
}

/** Takes a post from its readers; what depends on it hears of it when it was published until now. */
async function withdraw(tx: Tx, post: PostRow, values: Partial<PostRow>, byModerator: boolean): Promise<PostRow> {
  const withdrawn = await changePost(tx, post, values);
  if (post.status !== "PUBLISHED") return withdrawn;
  await countPosts(tx, [post], -1);
  await publish(tx, "post.removed", post.id, { authorId: post.authorId, clubId: post.clubId, byModerator });
  return withdrawn;
}

async function tellPublished(tx: Tx, post: PostRow, tags: string[]): Promise<void> {
  const { authorId, clubId, topic, format, mentionIds, visibility, aboutType, aboutId, sharedPostId } = post;
  const about = aboutType && aboutId ? { type: aboutType, id: aboutId } : null;
  await publish(tx, "post.published", post.id, { authorId, clubId, topic, format, tags, mentionIds, visibility, about, sharedPostId });
}

/** Changes a post the caller has locked; its version grows. */
export async function changePost(tx: Tx, { id }: PostRow, values: Partial<PostRow>): Promise<PostRow> {
  const [changed] = await tx
    .update(posts)
    .set({ ...values, updatedAt: tx.origin.now(), version: sql`${posts.version} + 1` })
    .where(eq(posts.id, id))
    .returning();
  return changed as PostRow;
}
