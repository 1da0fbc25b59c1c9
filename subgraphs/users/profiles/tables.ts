import { id } from "@atrium/kit";
import { plain } from "@atrium/kit/plain";
import { sql } from "drizzle-orm";
import { check, date, index, integer, text, uuid } from "drizzle-orm/pg-core";
import { schema } from "../tables.ts";
import { users } from "../users/tables.ts";

export const positions = schema.table(
  "positions",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    company: text().notNull(),
    title: text().notNull(),
    startDate: date({ mode: "string" }),
    endDate: date({ mode: "string" }),
    position: integer().notNull(),
  },
  (table) => [
    index("positions_user_idx").on(table.userId, table.position),
    index("positions_company_idx")
      .using("gin", sql`${plain(table.company)} gin_trgm_ops`)
      .with({ fastupdate: false }),
    check("positions_dates_check", sql`${table.endDate} >= ${table.startDate}`),
  ],
);

export type PositionRow = typeof positions.$inferSelect;

export const socialLinks = schema.table(
  "social_links",
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    url: text().notNull(),
    position: integer().notNull(),
  },
  (table) => [index("social_links_user_idx").on(table.userId, table.position)],
);

export type SocialLinkRow = typeof socialLinks.$inferSelect;
