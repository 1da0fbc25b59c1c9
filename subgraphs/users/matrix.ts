import { newId, publish, type Viewer } from "@atrium/kit";
import type { PgTable } from "drizzle-orm/pg-core";
import { activities } from "./activities/tables.ts";
import { auditLog } from "./audit-log/tables.ts";
import { factory } from "./factory.ts";
import type { Role } from "./generated.ts";
import type { Ctx } from "./index.ts";
import { interests } from "./interests/tables.ts";
import { invitations } from "./invitations/tables.ts";
import { startSession } from "./sessions/sessions.ts";
import { viewer as viewerOf } from "./sessions/viewer.ts";
import { skills } from "./skills/tables.ts";

/** A person with these roles, whom the other domains know too, signed in with both factors. */
export async function signIn(ctx: Ctx, roles: readonly string[]): Promise<{ viewer: Viewer; accessToken: string }> {
  const user = await factory(() => ctx).aUser({ roles: roles as Role[] });
  const { username, kind, locale, timeZone } = user;
  const { session, tokens } = await ctx.db.transaction(async (tx) => {
    await publish(tx, "user.registered", user.id, { username, kind, locale, timeZone, institution: null, graduationYear: null, invitationId: null });
    await publish(tx, "user.verified", user.id, {});
    if (roles.length > 1) await publish(tx, "user.roles_changed", user.id, { added: [...roles], removed: [] });
    return startSession(tx, ctx, user, { provider: "PASSWORD", device: "matrix", twoFactorAt: ctx.now() });
  });
  const viewer = await viewerOf(ctx, { userId: user.id, sessionId: session.id });
  return { viewer: viewer as Viewer, accessToken: tokens.accessToken };
}

/** One example of each entity, and which roles see it besides its owner and ADMIN. */
export async function examples(ctx: Ctx) {
  const { aUser, anAffiliation } = factory(() => ctx);
  const owner = await signIn(ctx, ["MEMBER"]);
  const now = ctx.now();
  const put = async (table: PgTable, values: Record<string, unknown>) => {
    const id = newId();
    await ctx.db.insert(table).values({ id, ...values });
    return id;
  };
  const email = { email: "sealed", emailHashes: [], tokenHash: newId(), roles: [] };

  return {
    User: { id: (await aUser()).id, seenBy: "everyone" },
    Affiliation: { id: (await anAffiliation(owner.viewer.id)).id, seenBy: "everyone" },
    Skill: { id: await put(skills, { name: newId(), slug: newId() }), seenBy: "everyone" },
    Interest: { id: await put(interests, { name: newId(), slug: newId() }), seenBy: "everyone" },
    Session: { id: owner.viewer.sessionId, seenBy: [], owner, hiddenFromAdmin: true },
    UserActivity: { id: await put(activities, { userId: owner.viewer.id, action: "user.updated", occurredAt: now }), seenBy: [], owner },
    AuditLogEntry: { id: await put(auditLog, { action: "userApprove", occurredAt: now }), seenBy: [] },
    Invitation: { id: await put(invitations, { ...email, createdAt: now, expiresAt: now }), seenBy: [] },
  } as const;
}
