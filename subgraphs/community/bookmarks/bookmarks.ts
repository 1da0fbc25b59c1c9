import {
  batched,
  type Connection,
  clearable,
  connectionOf,
  type Db,
  newId,
  notFound,
  type PageArguments,
  pairKey,
  pairsOf,
  publish,
  requireViewer,
  type Tx,
  text,
  UserError,
  validInput,
} from "@atrium/kit";
import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import type { BookmarkAddInput, BookmarkRemoveInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { getPost } from "../posts/posts.ts";
import { posts } from "../posts/tables.ts";
import { type BookmarkRow, bookmarks } from "./tables.ts";

const DUE_AT_ONCE = 500;

const shape = z.object({ postId: z.string(), note: clearable(text(500)), remindAt: z.date().nullish() });

/** Loads people's bookmarks of posts, by the person's and the post's id. */
export const bookmarkOf = batched(
  (db: Db, keys): Promise<BookmarkRow[]> =>
    db
      .select()
      .from(bookmarks)
      .where(sql`(${bookmarks.userId}, ${bookmarks.postId}) in (${pairsOf(keys)})`),
  ({ userId, postId }) => pairKey(userId, postId),
);

/** One of the viewer's own bookmarks; nobody else sees it. */
export async function getBookmark(ctx: Ctx, id: string): Promise<BookmarkRow | null> {
  const bookmark = await ctx.loaders.bookmark.load(id);
  return bookmark?.userId === ctx.viewer?.id ? bookmark : null;
}

/** A person's bookmarks, newest first; shown to themselves only. */
export async function listBookmarksOf(ctx: Ctx, userId: string, page: PageArguments): Promise<Connection<BookmarkRow> | null> {
  if (ctx.viewer?.id !== userId) return null;
  return connectionOf(ctx.db, "User.bookmarks", userId, page, bookmarks.userId, { from: bookmarks });
}

/** Whether the viewer has saved the post. */
export async function hasBookmarked({ viewer, loaders }: Ctx, postId: string): Promise<boolean> {
  return viewer !== null && (await loaders.bookmarkOf.load(pairKey(viewer.id, postId))) !== null;
}

/** Saves a post for the viewer; when it is saved already, what is given changes and what is absent stays. */
export async function bookmarkAdd(ctx: Ctx, input: BookmarkAddInput): Promise<BookmarkRow> {
  const viewer = requireViewer(ctx);
  const { postId, ...given } = validInput(shape, input);
  if (given.remindAt && given.remindAt <= ctx.now()) throw new UserError("OUT_OF_RANGE", "A reminder lies in the future.", ["remindAt"]);
  if (!(await getPost(ctx, postId))) throw notFound("Post", ["postId"]);
  return ctx.db.transaction((tx) => addBookmark(tx, viewer.id, postId, given));
}

/** Removes a post from the viewer's bookmarks; answers the bookmark that is no more. */
export async function bookmarkRemove(ctx: Ctx, { postId }: BookmarkRemoveInput): Promise<string> {
  const viewer = requireViewer(ctx);
  const isIt = and(eq(bookmarks.userId, viewer.id), eq(bookmarks.postId, postId));
  const [removed] = await ctx.db.transaction((tx) => tx.delete(bookmarks).where(isIt).returning());
  if (!removed) throw notFound("Bookmark", ["postId"]);
  return removed.id;
}

/** Saves a post, or changes the note and reminder given; another time to remind is a new reminder. */
export async function addBookmark(
  tx: Tx,
  userId: string,
  postId: string,
  { note, remindAt }: { note?: string | null | undefined; remindAt?: Date | null | undefined },
): Promise<BookmarkRow> {
  const createdAt = tx.origin.now();
  const [bookmark] = await tx
    .insert(bookmarks)
    .values({ id: newId(createdAt), userId, postId, note: note ?? null, remindAt: remindAt ?? null, createdAt })
    .onConflictDoUpdate({
      target: [bookmarks.userId, bookmarks.postId],
      set: {
        note: note === undefined ? sql`${bookmarks.note}` : note,
        remindAt: remindAt === undefined ? sql`${bookmarks.remindAt}` : remindAt,
        remindedAt: remindAt === undefined ? sql`${bookmarks.remindedAt}` : null,
      },
    })
    .returning();
  return bookmark as BookmarkRow;
}

/** Tells of bookmarks whose time has come, each once and a few hundred at a time, but of no posts that are gone; answers whether there may be more. */
export async function remindOfDue(tx: Tx): Promise<boolean> {
  const now = tx.origin.now();
  const isDue = and(isNull(bookmarks.remindedAt), lte(bookmarks.remindAt, now));
  const due = await tx
    .select({ id: bookmarks.id, userId: bookmarks.userId, postId: bookmarks.postId, status: posts.status })
    .from(bookmarks)
    .innerJoin(posts, eq(posts.id, bookmarks.postId))
    .where(isDue)
    .orderBy(asc(bookmarks.remindAt))
    .limit(DUE_AT_ONCE)
    .for("update", { of: bookmarks, skipLocked: true });
  const ids = due.map(({ id }) => id);
  if (ids.length > 0) await tx.update(bookmarks).set({ remindedAt: now }).where(inArray(bookmarks.id, ids));
  const there = due.filter(({ status }) => status !== "REMOVED" && status !== "HIDDEN");
  for (const { id, userId, postId } of there) await publish(tx, "bookmark.due", id, { userId, postId });
  return due.length === DUE_AT_ONCE;
}

/** Removes the bookmarks of a person whose account was deleted. */
export async function removeBookmarks(tx: Tx, userId: string): Promise<void> {
  await tx.delete(bookmarks).where(eq(bookmarks.userId, userId));
}
