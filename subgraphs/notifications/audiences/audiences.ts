import type { Tx } from "@atrium/kit";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { inboxes } from "../inbox/tables.ts";
import { members } from "../members/tables.ts";
import { clubMembers, follows, friends, threadFollowers } from "./tables.ts";

/** People to be told of something: everyone with an active account who meets all conditions given. */
export type Audience = {
  readonly userIds?: readonly string[];
  /** Has one of them. */
  readonly roles?: readonly string[];
  readonly kinds?: readonly string[];
  readonly institution?: string;
  readonly clubId?: string;
  /** As what they are in that club. */
  readonly clubRoles?: readonly string[];
  readonly followersOf?: string;
  readonly friendsOf?: string;
  /** Subscribed to the comments on it. */
  readonly threadOf?: string;
  readonly except?: readonly string[];
};

/** The ids of an audience, in no order; `limit` of them at most. */
export async function peopleIn(tx: Tx, audience: Audience, limit: number): Promise<string[]> {
  const rows = await idsOf(tx, audience).limit(limit).prepare("audience").execute();
  return rows.map(({ id }) => id);
}

/** How many there are. */
export const sizeOf = (tx: Tx, audience: Audience): Promise<number> => tx.$count(idsOf(tx, audience).as("audience"));

/** The ids of an audience, as a query. */
export function idsOf(tx: Tx, { userIds, roles, kinds, institution, clubId, clubRoles, followersOf, friendsOf, threadOf, except = [] }: Audience) {
  const isIn = (edges: SQL | undefined) => edges && sql`exists (${edges})`;
  const conditions = and(
    eq(members.status, "ACTIVE"),
    userIds && inArray(members.id, [...userIds]),
    except.length > 0 ? sql`${members.id} <> all(${list(except)}::uuid[])` : undefined,
    roles && sql`${members.roles} && ${list(roles)}::text[]`,
    kinds && inArray(members.kind, [...kinds]),
    institution === undefined ? undefined : eq(sql`lower(${members.institution})`, institution.toLowerCase()),
    isIn(
      clubId
        ? sql`select from ${clubMembers} c where c.club_id = ${clubId} and c.user_id = ${members.id} and ${clubRoles ? sql`c.role = any(${list(clubRoles)}::text[])` : sql`true`}`
        : undefined,
    ),
    isIn(followersOf ? sql`select from ${follows} f where f.user_id = ${followersOf} and f.follower_id = ${members.id}` : undefined),
    isIn(friendsOf ? sql`select from ${friends} f where f.user_id = ${friendsOf} and f.friend_id = ${members.id}` : undefined),
    isIn(threadOf ? sql`select from ${threadFollowers} t where t.target_id = ${threadOf} and t.user_id = ${members.id} and t.is_subscribed` : undefined),
  );
  return tx.select({ id: members.id }).from(members).innerJoin(inboxes, eq(inboxes.id, members.id)).where(conditions).$dynamic();
}

const list = (values: readonly string[]) => `{${values.map((value) => JSON.stringify(value)).join(",")}}`;
