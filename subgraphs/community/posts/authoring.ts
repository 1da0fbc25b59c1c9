import { newId, notFound, objectNamed, once, requireViewer, type Tx, takeTurn, UserError, validInput, wrongState } from "@atrium/kit";
import { and, count, eq, inArray } from "drizzle-orm";
import { isClubMember } from "../club-members/membership.ts";
import { getClub } from "../clubs/clubs.ts";
import type { PostCreateInput, PostUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { guardRate } from "../moderation/rates.ts";
import { screen } from "../moderation/screening.ts";
import { type About, getSubject } from "../subjects/subjects.ts";
import { minuteOf, newPost, postChange } from "./input.ts";
import { retagPost } from "./post-tags.ts";
import { lockOwnPost } from "./posts.ts";
import { type PostRow, posts } from "./tables.ts";
import { addPost, type Changes, changePost, hidePost, publishPost, removePost, rewritePost } from "./write.ts";

const MAX_DRAFTS = 200;

/** Publishes, schedules or saves a post of the viewer's. */
export async function postCreate(ctx: Ctx, input: PostCreateInput): Promise<PostRow> {
  const { id: authorId } = requireViewer(ctx);
  const { clubId, subjectId, publish: now, scheduledFor, format, topic, visibility, tags, ...text } = validInput(newPost, input);

  const id = await once(ctx, "postCreate", input, async (tx) => {
    if (clubId) await requireMembership(ctx, clubId);
    const about = subjectId ? await requireCard(ctx, objectNamed(input, "subjectId")) : null;
    const at = scheduledFor ? minuteOf(scheduledFor, ctx.now()) : null;
    const isDraft = at !== null || now === false;
    await guardRate(tx, authorId);
    if (isDraft) await guardDrafts(tx, authorId);
    const id = newId(ctx.now());
    const post = { ...text, title: text.title ?? null, authorId, clubId: clubId ?? null, about, scheduledFor: at, tags: tags ?? [] };
    const status = at ? "SCHEDULED" : isDraft ? "DRAFT" : await screen(tx, { authorId, text: wordingOf(post), about: { type: "Post", id } });
    await addPost(tx, { ...post, id, status, format: format ?? "TEXT", topic: topic ?? "GENERAL", visibility: visibility ?? "PUBLIC" });
    return id;
  });
  return ctx.loaders.post.load(id) as Promise<PostRow>;
}

/** Changes a post of the viewer's; the text it had when published is kept. */
export async function postUpdate(ctx: Ctx, { id, expectedVersion, ...input }: PostUpdateInput): Promise<PostRow> {
  const { tags, scheduledFor, ...given } = validInput(postChange, input);
  return ctx.db.transaction(async (tx) => {
    const post = await lockOwnPost(ctx, tx, id);
    if (expectedVersion != null && expectedVersion !== post.version) {
      throw new UserError("STALE_VERSION", "The post has changed since you read it.", ["expectedVersion"], { currentVersion: post.version });
    }
    if (post.status === "HIDDEN") throw wrongState("A hidden post stays as it is until moderators have decided.", post.status, EDITABLE);
    const values = { ...changesOf(post, given), ...scheduleOf(post, scheduledFor, ctx.now()) };
    const isRetagged = tags !== undefined && (await retagPost(tx, post, tags));
    const changedFields = [...Object.keys(values).filter((field) => field !== "status"), ...(isRetagged ? ["tags"] : [])];
    if (changedFields.length === 0) return post;
    const changed = await rewritePost(tx, post, values, changedFields);
    const isReworded = ["title", "content", "linkUrl"].some((field) => changedFields.includes(field));
    return post.status === "PUBLISHED" && isReworded && (await isSuspect(tx, changed)) ? hidePost(tx, changed) : changed;
  });
}

/** Publishes a draft or scheduled post of the viewer's now. */
export async function postPublish(ctx: Ctx, id: string): Promise<PostRow> {
  return ctx.db.transaction(async (tx) => {
    const post = await lockOwnPost(ctx, tx, id);
    if (post.status === "PUBLISHED") throw new UserError("ALREADY_DONE", "This post is already published.", ["id"]);
    if (!isUnpublished(post)) throw wrongState("Only drafts and scheduled posts are published.", post.status, ["DRAFT", "SCHEDULED"]);
    if (post.clubId) await requireMembership(ctx, post.clubId, ["id"]);
    await guardRate(tx, post.authorId as string);
    return release(tx, post);
  });
}

/** Publishes a post, unless a rule holds it for a moderator. */
export async function release(tx: Tx, post: PostRow): Promise<PostRow> {
  return (await isSuspect(tx, post)) ? changePost(tx, post, { status: "PENDING_REVIEW", scheduledFor: null }) : publishPost(tx, post);
}

async function isSuspect(tx: Tx, post: PostRow): Promise<boolean> {
  const { id, authorId } = post;
  return (await screen(tx, { authorId: authorId as string, text: wordingOf(post), about: { type: "Post", id } })) !== "PUBLISHED";
}

/** Removes a post of the viewer's. */
export async function postDelete(ctx: Ctx, id: string): Promise<string> {
  return ctx.db.transaction(async (tx) => {
    const post = await lockOwnPost(ctx, tx, id);
    if (post.status === "REMOVED") throw notFound("Post");
    await removePost(tx, post, { byModerator: false });
    return id;
  });
}

const EDITABLE = ["DRAFT", "SCHEDULED", "PENDING_REVIEW", "PUBLISHED"];
const isUnpublished = ({ status }: PostRow) => status === "DRAFT" || status === "SCHEDULED";
const wordingOf = ({ title, content, linkUrl }: { title?: string | null; content: string; linkUrl?: string | null | undefined }) =>
  [title, content, linkUrl].filter(Boolean).join("\n");

/** The fields that get another value. */
function changesOf(post: PostRow, given: { [K in keyof Changes]: Changes[K] | undefined }): Changes {
  const changes = Object.fromEntries(Object.entries(given).filter(([field, value]) => value !== undefined && value !== post[field as keyof PostRow]));
  const next: PostRow = { ...post, ...changes };
  if (next.format === "CODE" && !next.codeLanguage) throw new UserError("REQUIRED", "codeLanguage is missing.", ["codeLanguage"]);
  if (next.format === "LINK" && !next.linkUrl) throw new UserError("REQUIRED", "linkUrl is missing.", ["linkUrl"]);
  if (next.visibility === "CLUB" && !next.clubId) throw new UserError("INVALID", "This post is in no club.", ["visibility"]);
  return changes;
}

function scheduleOf(post: PostRow, scheduledFor: Date | null | undefined, now: Date): Changes {
  if (scheduledFor === undefined || scheduledFor?.getTime() === post.scheduledFor?.getTime()) return {};
  if (!isUnpublished(post)) throw wrongState("Only drafts and scheduled posts are scheduled.", post.status, ["DRAFT", "SCHEDULED"], ["scheduledFor"]);
  return scheduledFor ? { status: "SCHEDULED", scheduledFor: minuteOf(scheduledFor, now) } : { status: "DRAFT", scheduledFor: null };
}

async function requireMembership(ctx: Ctx, clubId: string, path = ["clubId"]): Promise<void> {
  const club = await getClub(ctx, clubId);
  if (!club) throw notFound("Club", path);
  if (!(await isClubMember(ctx, clubId))) throw new UserError("POLICY", "Only its members post in a club.", path);
  if (club.status !== "ACTIVE") throw wrongState("Only active clubs take posts.", club.status, ["ACTIVE"], path);
}

/** What can be attached as a card: today an achievement the viewer may see. */
async function requireCard(ctx: Ctx, about: About | null): Promise<About> {
  if (about?.type !== "Achievement" || !(await getSubject(ctx, about))) throw notFound("Subject", ["subjectId"]);
  return about;
}

async function guardDrafts(tx: Tx, authorId: string): Promise<void> {
  await takeTurn(tx, authorId);
  const isDraft = and(eq(posts.authorId, authorId), inArray(posts.status, ["DRAFT", "SCHEDULED"]));
  const [drafts] = await tx.select({ count: count() }).from(posts).where(isDraft);
  if (drafts && drafts.count >= MAX_DRAFTS) {
    throw new UserError("LIMIT_EXCEEDED", `You have ${MAX_DRAFTS} drafts.`, null, { limit: MAX_DRAFTS, remaining: 0 });
  }
}
