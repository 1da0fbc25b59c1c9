import { type Connection, connectionOf, globalId, type PageArguments, type Tx, within } from "@atrium/kit";
import { events, type LoggedEvent } from "@atrium/schema/events.ts";
import { and, inArray, lt, ne } from "drizzle-orm";
import type { UserActivityFilter } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { users } from "../users/tables.ts";
import { isSelfOrAdmin } from "../users/users.ts";
import { activities, type UserActivityRow } from "./tables.ts";

/** An activity, for whose it is and for administrators. */
export async function getActivity(ctx: Ctx, id: string): Promise<UserActivityRow | null> {
  const activity = await ctx.loaders.activity.load(id);
  return activity && isSelfOrAdmin(ctx.viewer, activity.userId) ? activity : null;
}

type Arguments = PageArguments & { filter?: UserActivityFilter | null };

/** What a person did, newest first; null for anybody but them and administrators. */
export async function listActivitiesOf(ctx: Ctx, userId: string, args: Arguments): Promise<Connection<UserActivityRow> | null> {
  if (!isSelfOrAdmin(ctx.viewer, userId)) return null;
  const { actions, range } = args.filter ?? {};
  const where = and(actions?.length ? inArray(activities.action, [...actions]) : undefined, within(activities.occurredAt, range));
  const orderBy = [{ name: "occurred", by: activities.occurredAt, direction: "DESC" as const }];
  return connectionOf(ctx.db, "User.activities", userId, args, activities.userId, { from: activities, where, orderBy });
}

/** Keeps what people caused. Who is not a user, or no longer one, leaves no trace. */
export async function noteActivities(tx: Tx, happened: readonly LoggedEvent[]): Promise<void> {
  const actorIds = [...new Set(happened.map(({ actorId }) => actorId))].filter((id) => id !== null);
  if (actorIds.length === 0) return;
  const actors = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(inArray(users.id, actorIds), ne(users.status, "DELETED")));
  const isActor = new Set(actors.map(({ id }) => id));
  const rows = happened.flatMap(({ id, type, actorId, subjectId, data, occurredAt }) =>
    actorId !== null && isActor.has(actorId)
      ? [{ id, userId: actorId, action: type, subjectId: globalId(events[type].subject, subjectId), metadata: data, occurredAt }]
      : [],
  );
  if (rows.length > 0) await tx.insert(activities).values(rows).onConflictDoNothing();
}

/** Removes activities older than the days given. */
export async function removeOldActivities(tx: Tx, days: number): Promise<void> {
  const from = new Date(tx.origin.now().getTime() - days * 24 * 3_600_000);
  await tx.delete(activities).where(lt(activities.occurredAt, from));
}
