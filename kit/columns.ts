import { snakeCase, timestamp, uuid } from "drizzle-orm/pg-core";
import { newId } from "./ids.ts";

/** A domain's own Postgres schema: camelCase keys become snake_case columns. */
export const domainSchema = snakeCase.schema;

/** The primary key: a UUIDv7. */
export const id = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => newId());

/** A point in time in milliseconds, the precision of JavaScript and of cursors. */
export const at = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
