import { type EntityName, entities } from "@atrium/schema/entities.ts";
import { v7 } from "uuid";

const GLOBAL_ID = /^([a-z]{3,4})_([0-9a-f]{32})$/;
const NIL = "00000000-0000-0000-0000-000000000000";

let made = 0;

/** A new UUIDv7; `at` (default: now) is the time its order tells. Of one time, this process's later one comes later. */
export function newId(at?: Date): string {
  made = (made + 1) >>> 0;
  return v7(at && { msecs: at.getTime(), seq: made });
}

/** The public form of a uuid: the entity's prefix, `_` and 32 hexadecimal digits. */
export function globalId(entity: EntityName, uuid: string): string {
  return `${entities[entity].prefix}_${uuid.replaceAll("-", "")}`;
}

/** Prefix and uuid of a public id; null when it is not one. */
export function parseGlobalId(id: string): { prefix: string; uuid: string } | null {
  const match = GLOBAL_ID.exec(id);
  if (!match) return null;
  const [, prefix, hex] = match as unknown as [string, string, string];
  return { prefix, uuid: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") };
}

const byPrefix = new Map(Object.entries(entities).map(([entity, { prefix }]) => [prefix as string, entity as EntityName]));

/** The entity whose ids have the prefix; null when none does. */
export function entityOf(prefix: string): EntityName | null {
  return byPrefix.get(prefix) ?? null;
}

/** The uuid of a public id of the entity, or of any; another or malformed id names nothing (the nil uuid), as an unknown one does. */
export function uuidOf(id: string, entity: EntityName | null = null): string {
  const parsed = parseGlobalId(id);
  return parsed && (entity === null || parsed.prefix === entities[entity].prefix) ? parsed.uuid : NIL;
}
