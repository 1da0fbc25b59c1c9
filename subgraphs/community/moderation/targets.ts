import { notFound } from "@atrium/kit";
import { getResource } from "../club-resources/resources.ts";
import { getClub } from "../clubs/clubs.ts";
import { findComment } from "../comments/visible.ts";
import type { Ctx } from "../index.ts";
import { getPost } from "../posts/posts.ts";
import { type About, getSubject } from "../subjects/subjects.ts";

export const targetTypes = ["Post", "Comment", "Club", "ClubResource", "User", "Achievement"] as const;

/** What can be reported and moderated. */
export type TargetType = (typeof targetTypes)[number];

/** An object and the person behind it; null once they are anonymised. */
export type Target = { readonly type: TargetType; readonly id: string; readonly authorId: string | null };

/** What the viewer may see and report. */
export async function requireTarget(ctx: Ctx, about: About | null): Promise<Target> {
  const type = targetTypes.find((each) => each === about?.type);
  const authorId = about && type ? await finders[type](ctx, about.id) : undefined;
  if (!about || !type || authorId === undefined) throw notFound("Content", ["targetId"]);
  return { type, id: about.id, authorId };
}

type AuthorId = string | null | undefined;

const discussed =
  (type: "Post" | "Comment" | "Achievement") =>
  async (ctx: Ctx, id: string): Promise<AuthorId> =>
    (await getSubject(ctx, { type, id }))?.ownerId;

/** The author of an object the viewer may see; undefined when there is no such thing. */
const finders: Record<TargetType, (ctx: Ctx, id: string) => Promise<AuthorId>> = {
  Post: discussed("Post"),
  Comment: discussed("Comment"),
  Achievement: discussed("Achievement"),
  async Club(ctx, id) {
    const club = await getClub(ctx, id);
    return club ? ((await ctx.loaders.clubOwner.load(id))?.userId ?? null) : undefined;
  },
  ClubResource: async (ctx, id) => (await getResource(ctx, id))?.uploaderId,
  async User(ctx, id) {
    const person = await ctx.loaders.member.load(id);
    return person?.status === "ACTIVE" || person?.status === "SUSPENDED" ? id : undefined;
  },
};

export type ModerationTargetParent = { readonly __typename: TargetType; readonly id: string };

/** The object of a case, as far as the viewer may see it. */
export async function showTarget(ctx: Ctx, type: TargetType, id: string): Promise<ModerationTargetParent | null> {
  const row = await read(ctx, type, id);
  return row && { ...row, id, __typename: type };
}

async function read(ctx: Ctx, type: TargetType, id: string): Promise<object | null> {
  switch (type) {
    case "Post":
      return getPost(ctx, id);
    case "Comment":
      return (await findComment(ctx, id))?.row ?? null;
    case "Club":
      return getClub(ctx, id);
    case "ClubResource":
      return getResource(ctx, id);
    case "User":
    case "Achievement":
      return { id };
  }
}
