import { at, id } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { check, index, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { PushPlatform } from "../generated.ts";
import { schema } from "../tables.ts";

/** Devices that get push messages; a device is one row, whoever uses it now. */
export const pushDevices = schema.table(
  "push_devices",
  {
    id: id(),
    userId: uuid().notNull(),
    platform: text().$type<PushPlatform>().notNull(),
    token: text().notNull(), // sealed
    tokenHash: text().notNull(),
    name: text(),
    createdAt: at().notNull(),
    lastUsedAt: at(),
  },
  (table) => [
    uniqueIndex("push_devices_token_key").on(table.tokenHash),
    index("push_devices_user_idx").on(table.userId, table.createdAt),
    check("push_devices_platform_check", sql`${table.platform} in ('WEB', 'IOS', 'ANDROID')`),
  ],
);

export type PushDeviceRow = typeof pushDevices.$inferSelect;
