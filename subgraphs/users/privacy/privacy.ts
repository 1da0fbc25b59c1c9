import { notFound, publish, requireViewer, type Tx } from "@atrium/kit";
import { eq, sql } from "drizzle-orm";
import type { PrivacySettings, PrivacyUpdateInput } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type UserRow, users } from "../users/tables.ts";
import { differences, lockUser } from "../users/write.ts";

/** Where each setting is stored. */
const columns = {
  email: "emailVisibility",
  location: "locationVisibility",
  positions: "positionsVisibility",
  achievements: "achievementsVisibility",
  showOnLeaderboards: "showOnLeaderboards",
  directoryListed: "directoryListed",
  analyticsOptOut: "analyticsOptOut",
} as const satisfies Record<keyof PrivacySettings, keyof UserRow>;

const settings = Object.entries(columns) as [keyof PrivacySettings, keyof UserRow][];

/** What a person shows to whom. */
export function privacyOf(user: UserRow): PrivacySettings {
  return Object.fromEntries(settings.map(([setting, column]) => [setting, user[column]])) as PrivacySettings;
}

/** Changes who sees what of the viewer. */
export async function privacyUpdate(ctx: Ctx, input: PrivacyUpdateInput): Promise<UserRow> {
  const { id } = requireViewer(ctx);
  return ctx.db.transaction((tx) => changePrivacy(tx, id, input));
}

/** Changes who sees what of a person; what is absent or null stays. */
export async function changePrivacy(tx: Tx, userId: string, input: PrivacyUpdateInput): Promise<UserRow> {
  const user = await lockUser(tx, userId);
  if (!user) throw notFound("User", []);
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
  const values = differences(privacyOf(user), given);
  const changedFields = Object.keys(values);
  if (changedFields.length === 0) return user;

  const change = Object.fromEntries(settings.flatMap(([setting, column]) => (setting in values ? [[column, values[setting]]] : [])));
  const [changed] = await tx
    .update(users)
    .set({ ...change, version: sql`${users.version} + 1`, updatedAt: tx.origin.now() })
    .where(eq(users.id, userId))
    .returning();
  await publish(tx, "user.privacy_changed", userId, { changedFields, values: values as Record<string, string | boolean> });
  return changed as UserRow;
}
