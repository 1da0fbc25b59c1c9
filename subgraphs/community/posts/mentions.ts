import type { Tx } from "@atrium/kit";
import { proseOf } from "@atrium/kit/markdown";
import { and, eq, inArray, sql } from "drizzle-orm";
import { members } from "../members/tables.ts";

const MAX_MENTIONS = 20;
const MENTION = /(?<![\p{L}\p{N}_@./-])@([A-Za-z0-9_]{3,32})(?![A-Za-z0-9_@]|\.\w)/gu;

/** The first twenty handles a text mentions by `@username`, in lower case; addresses and code mention nobody. */
export function handlesIn(text: string): string[] {
  if (!text.includes("@")) return [];
  const handles = [...proseOf(text).matchAll(MENTION)].map(([, handle]) => (handle as string).toLowerCase());
  return [...new Set(handles)].slice(0, MAX_MENTIONS);
}

/** Active members by these handles. */
export async function membersByHandle(tx: Tx, handles: readonly string[]): Promise<Map<string, string>> {
  if (handles.length === 0) return new Map();
  const handle = sql<string>`lower(${members.username})`;
  const found = await tx
    .select({ handle, id: members.id })
    .from(members)
    .where(and(inArray(handle, [...handles]), eq(members.status, "ACTIVE")));
  return new Map(found.map((member) => [member.handle, member.id]));
}

/** The ids of the members a text mentions, in its order. */
export async function findMentions(tx: Tx, text: string): Promise<string[]> {
  const handles = handlesIn(text);
  const found = await membersByHandle(tx, handles);
  return handles.flatMap((handle) => found.get(handle) ?? []);
}
