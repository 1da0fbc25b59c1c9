import { hasScope, type Tx } from "@atrium/kit";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { comments } from "../comments/tables.ts";
import { findComment, statusOf } from "../comments/visible.ts";
import type { ReactionType } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { posts } from "../posts/tables.ts";
import { canSeePost } from "../posts/visible.ts";
import { areApart, isFriend } from "../relationships/pairs.ts";
import { subjects } from "./tables.ts";

/** What is commented on or reacted to, as the discussion knows it. */
export type Subject = {
  readonly type: SubjectType;
  readonly id: string;
  /** Null once anonymised. */
  readonly ownerId: string | null;
  /** Whether it takes comments and reactions; a draft or what is held does not. */
  readonly isPublished: boolean;
  /** Whether nobody but moderators comments. */
  readonly isLocked: boolean;
  /** The club whose moderators moderate it. */
  readonly clubId: string | null;
};

/** What a transaction that holds the subject knows of it. */
export type Held = Pick<Subject, "ownerId" | "isPublished" | "isLocked">;

/** How a kind of subject is found, and where its counters are. */
type Kind = {
  /** The subject, when the viewer may see it. */
  find(ctx: Ctx, id: string): Promise<Subject | null>;
  /** Adds to its counter of comments; what cannot be commented on has none. */
  readonly countComments?: (tx: Tx, id: string, by: number) => Promise<unknown>;
  /** Locks it until the transaction ends, and tells how it stands; null when it is gone. */
  readonly lock?: (tx: Tx, id: string) => Promise<Held | null>;
  /** Adds to its counters of reactions; answers nothing when it is no longer published. */
  countReactions(tx: Tx, id: string, type: ReactionType, by: number): Promise<readonly unknown[]>;
};

/** What other domains own and people discuss here; a further type is a name here, and its events in `events.ts`. */
export const foreignTypes = ["Achievement"] as const;
export type ForeignType = (typeof foreignTypes)[number];
export type SubjectType = "Post" | "Comment" | ForeignType;

/** The same for each of these types. */
export const forEachForeign = <A>(make: (type: ForeignType) => A) =>
  Object.fromEntries(foreignTypes.map((type) => [type, make(type)])) as Record<ForeignType, A>;

const post: Kind = {
  async find(ctx, id) {
    const row = await ctx.loaders.post.load(id);
    if (!row || !(await canSeePost(ctx, row))) return null;
    const { authorId: ownerId, isLocked, clubId, status } = row;
    return { type: "Post", id, ownerId, isPublished: status === "PUBLISHED", isLocked, clubId };
  },
  countComments: (tx, id, by) =>
    tx
      .update(posts)
      .set({ commentsCount: plus(posts.commentsCount, by) })
      .where(eq(posts.id, id)),
  async lock(tx, id) {
    const { authorId: ownerId, isLocked, status } = posts;
    const [row] = await tx.select({ ownerId, isLocked, status }).from(posts).where(eq(posts.id, id)).for("no key update");
    return row ? { ...row, isPublished: row.status === "PUBLISHED" } : null;
  },
  countReactions: (tx, id, type, by) =>
    tx
      .update(posts)
      .set({ reactionsCount: plus(posts.reactionsCount, by), ...(type === "LIKE" && { likesCount: plus(posts.likesCount, by) }) })
      .where(and(eq(posts.id, id), by > 0 ? eq(posts.status, "PUBLISHED") : undefined))
      .returning({ id: posts.id }),
};

const comment: Kind = {
  async find(ctx, id) {
    const found = await findComment(ctx, id);
    if (!found) return null;
    const { row, subject } = found;
    return {
      type: "Comment",
      id,
      ownerId: row.authorId,
      isPublished: statusOf(ctx, row) === "PUBLISHED" && subject.isPublished,
      isLocked: false,
      clubId: subject.clubId,
    };
  },
  countReactions: (tx, id, _, by) =>
    tx
      .update(comments)
      .set({ reactionsCount: plus(comments.reactionsCount, by) })
      .where(and(eq(comments.id, id), by > 0 ? eq(comments.status, "PUBLISHED") : undefined))
      .returning({ id: comments.id }),
};

const WIDTHS = { PRIVATE: 0, FRIENDS: 1, MEMBERS: 2, PUBLIC: 3 } as const;

const foreign = (type: ForeignType): Kind => ({
  async find(ctx, id) {
    const row = await ctx.loaders.subject.load(id);
    if (!row || row.type !== type || row.isDeleted) return null;
    const { viewer } = ctx;
    const owner = row.ownerId;
    const subject: Subject = { type, id, ownerId: owner, isPublished: !row.isWithheld, isLocked: false, clubId: null };
    if (hasScope(viewer, "moderation:read") || (viewer && owner === viewer.id)) return subject;
    const width = Math.min(WIDTHS[row.audience], WIDTHS[row.ownerAudience]);
    if (row.isWithheld || width === WIDTHS.PRIVATE || (width < WIDTHS.PUBLIC && !viewer)) return null;
    const [member, isApart] = await Promise.all([owner ? ctx.loaders.member.load(owner) : null, areApart(ctx, owner)]);
    if (member?.status === "SUSPENDED" || isApart) return null;
    return width === WIDTHS.FRIENDS && !(await isFriend(ctx, owner)) ? null : subject;
  },
  countComments: (tx, id, by) =>
    tx
      .update(subjects)
      .set({ commentsCount: plus(subjects.commentsCount, by) })
      .where(eq(subjects.id, id)),
  async lock(tx, id) {
    const [row] = await tx.select().from(subjects).where(eq(subjects.id, id)).for("no key update");
    return row ? { ownerId: row.ownerId, isPublished: !row.isDeleted && !row.isWithheld, isLocked: false } : null;
  },
  countReactions: (tx, id, _, by) =>
    tx
      .select({ id: subjects.id })
      .from(subjects)
      .where(and(eq(subjects.id, id), by > 0 ? and(eq(subjects.isDeleted, false), eq(subjects.isWithheld, false)) : undefined)),
});

const plus = (column: PgColumn, by: number): SQL => sql`${column} + ${by}::int`;

export const kinds: Record<SubjectType, Kind> = {
  Post: post,
  Comment: comment,
  ...forEachForeign(foreign),
};
