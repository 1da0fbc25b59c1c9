import { and, eq, lt, sql } from "drizzle-orm";
import { index, integer, text } from "drizzle-orm/pg-core";
import { at, type domainSchema, id } from "./columns.ts";
import type { Tx } from "./db.ts";
import type { Handlers } from "./events/consumer.ts";

/** What a domain keeps of people by following events: nothing but what events tell. */
export const membersIn = (schema: ReturnType<typeof domainSchema>) =>
  schema.table(
    "members",
    {
      id: id(),
      username: text(), // null once anonymised
      kind: text().notNull(),
      status: text().$type<"PENDING" | "ACTIVE" | "HIDDEN" | "SUSPENDED" | "ANONYMIZED">().notNull(),
      roles: text().array().notNull().default(["MEMBER"]),
      locale: text(),
      timeZone: text(),
      institution: text(),
      graduationYear: integer(),
      joinedAt: at().notNull(),
      version: integer().notNull().default(0),
    },
    (table) => [index("members_username_idx").on(sql`lower(${table.username})`), index("members_institution_idx").on(table.institution)],
  );

type Members = ReturnType<typeof membersIn>;

/** Keeps a domain's table of members up to date. */
export function followMembers(members: Members): Handlers {
  const change = (tx: Tx, id: string, values: Partial<Members["$inferInsert"]>) => tx.update(members).set(values).where(eq(members.id, id));
  return {
    "user.registered": (tx, { subjectId, occurredAt, data: { invitationId: _, ...names } }) =>
      tx
        .insert(members)
        .values({ id: subjectId, ...names, status: "PENDING", joinedAt: occurredAt })
        .onConflictDoNothing(),
    "user.verified": (tx, { subjectId }) => change(tx, subjectId, { status: "ACTIVE" }),
    "user.updated": (tx, { subjectId, data: { values, version } }) => {
      const { isVisible, ...names } = values;
      const status = isVisible === undefined ? {} : { status: isVisible ? ("ACTIVE" as const) : ("HIDDEN" as const) };
      return tx
        .update(members)
        .set({ ...names, ...status, version })
        .where(and(eq(members.id, subjectId), lt(members.version, version)));
    },
    "user.suspended": (tx, { subjectId }) => change(tx, subjectId, { status: "SUSPENDED" }),
    "user.reinstated": (tx, { subjectId }) => change(tx, subjectId, { status: "ACTIVE" }),
    "user.roles_changed": async (tx, { subjectId, data: { added, removed } }) => {
      const [member] = await tx.select().from(members).where(eq(members.id, subjectId)).for("update");
      const roles = new Set(member?.roles).union(new Set(added)).difference(new Set(removed));
      await change(tx, subjectId, { roles: [...roles] });
    },
    "user.anonymized": (tx, { subjectId }) =>
      change(tx, subjectId, { status: "ANONYMIZED", username: null, locale: null, timeZone: null, institution: null, graduationYear: null }),
  };
}
