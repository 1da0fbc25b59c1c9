import { newId, notFound, UserError } from "@atrium/kit";
import type { Ctx } from "../index.ts";
import { areApart } from "../relationships/pairs.ts";
import { kinds, type Subject, type SubjectType } from "./kinds.ts";

export type { Subject };

/** A subject by type and uuid, as events and columns name it. */
export type About = { readonly type: string; readonly id: string };

const isSubjectType = (type: string): type is SubjectType => Object.hasOwn(kinds, type);

/** What people comment on or react to; null when there is no such thing or the viewer may not see it. */
export async function getSubject(ctx: Ctx, about: About | null): Promise<Subject | null> {
  return about && isSubjectType(about.type) ? kinds[about.type].find(ctx, about.id) : null;
}

/** Whether there can be comments on it. */
export const isCommentable = ({ type }: Subject): boolean => kinds[type].countComments !== undefined;

/**
 * The subject the viewer is about to comment on or react to; throws NOT_FOUND when they may not see it, and BLOCKED
 * when that is only because its owner and they have blocked each other.
 */
export async function requireSubject(ctx: Ctx, about: About | null, path: string[] = ["subjectId"]): Promise<Subject> {
  const subject = await getSubject(ctx, about);
  if (subject) return subject;
  const { viewer } = ctx;
  const toAnother = viewer && (await getSubject({ ...ctx, viewer: { ...viewer, id: newId() } }, about));
  if (toAnother?.ownerId && viewer) await refuseBlocked(ctx, toAnother.ownerId, path);
  throw notFound("Subject", path);
}

/** BLOCKED when the viewer and the other person have blocked each other. */
export async function refuseBlocked(ctx: Ctx, otherId: string, path: string[]): Promise<void> {
  if (await areApart(ctx, otherId)) throw new UserError("BLOCKED", "One of you has blocked the other.", path);
}
