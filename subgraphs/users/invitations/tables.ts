import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { index, text, uuid } from "drizzle-orm/pg-core";
import type { Role, UserKind } from "../generated.ts";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

export const invitations = schema.table(
  "invitations",
  {
    id: id(),
    email: text().notNull(), // sealed
    emailHashes: text().array().notNull(),
    roles: text().$type<Role>().array().notNull(),
    kind: text().$type<UserKind>(),
    tokenHash: text().notNull().unique(),
    invitedById: uuid().references(() => users.id, { onDelete: "set null" }),
    createdAt: at().notNull(),
    expiresAt: at().notNull(),
    acceptedAt: at(),
    acceptedById: uuid().references(() => users.id, { onDelete: "set null" }),
  },
  (table) => [
    index("invitations_email_idx").using("gin", table.emailHashes),
    index("invitations_created_idx").on(table.createdAt, table.id),
    index("invitations_accepted_by_idx").on(table.acceptedById),
    index("invitations_open_idx").on(table.expiresAt).where(sql`${table.acceptedAt} is null`),
  ],
);

export type InvitationRow = typeof invitations.$inferSelect;
