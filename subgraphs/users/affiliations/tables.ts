import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { AffiliationStatus, UserKind } from "../generated.ts";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

export const affiliations = schema.table(
  "affiliations",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    institution: text().notNull(),
    kind: text().$type<UserKind>().notNull(),
    program: text(),
    degree: text(),
    startYear: integer(),
    graduationYear: integer(),
    isPrimary: boolean().notNull(),
    status: text().$type<AffiliationStatus>().notNull(),
    reviewNote: text(),
    verifiedAt: at(),
    createdAt: at().notNull(),
  },
  (table) => [
    uniqueIndex("affiliations_primary_key").on(table.userId).where(sql`${table.isPrimary}`),
    uniqueIndex("affiliations_unique_key").on(
      table.userId,
      sql`lower(${table.institution})`,
      table.kind,
      sql`lower(coalesce(${table.degree}, ''))`,
      sql`coalesce(${table.startYear}, 0)`,
    ),
    index("affiliations_institution_idx").on(sql`lower(${table.institution})`, table.graduationYear),
    index("affiliations_status_idx").on(table.status, table.createdAt, table.id),
    check("affiliations_years_check", sql`${table.graduationYear} >= ${table.startYear}`),
    check("affiliations_status_check", sql`${table.status} in ('UNVERIFIED', 'PENDING', 'VERIFIED', 'REJECTED')`),
  ],
);

export type AffiliationRow = typeof affiliations.$inferSelect;
