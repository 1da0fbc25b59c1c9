import { type Connection, connection, hasScope, type OrderKey, requestError, type Viewer, validArguments } from "@atrium/kit";
import { plain } from "@atrium/kit/plain";
import { and, arrayOverlaps, eq, gte, inArray, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import { affiliations } from "../affiliations/tables.ts";
import { areFriends, notBlocked } from "../friends/friends.ts";
import type { QueryUsersArgs, UserFilter, UserOrder } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { userInterests } from "../interests/tables.ts";
import { positions } from "../profiles/tables.ts";
import { userSkills } from "../skills/tables.ts";
import type { ListTable } from "../topics/tables.ts";
import { searched, sortedName, type UserRow, users } from "./tables.ts";

const MAX_WORDS = 8;
const MAX_QUERY = 200;

const place = z.string().max(MAX_QUERY).nullish();
const limits = z.object({ institution: place, location: place, company: place });

/** The member directory: listed people the viewer may see, by the filter; what a person hides cannot be searched either. */
export async function listUsers(ctx: Ctx, { filter, orderBy, ...page }: QueryUsersArgs): Promise<Connection<UserRow>> {
  validArguments(limits, filter ?? {});
  const query = filter?.query?.trim().slice(0, MAX_QUERY) || null;
  const where = and(matching(ctx.viewer, filter ?? {}), query ? withWords(ctx.viewer, query) : undefined);
  return connection(ctx.db, page, { from: users, where, orderBy: [orderKey(orderBy, query)] });
}

function matching(viewer: Viewer | null, filter: UserFilter): SQL | undefined {
  const { kinds, roles, skillIds, interestIds, openTo, location, company, createdAfter } = filter;
  return and(
    inStatuses(viewer, filter.statuses ?? ["ACTIVE"]),
    hasScope(viewer, "users:admin") ? undefined : and(users.directoryListed, viewer ? notBlocked(viewer.id, users.id) : undefined),
    kinds?.length ? inArray(users.kind, [...kinds]) : undefined,
    roles?.length ? arrayOverlaps(users.roles, [...roles]) : undefined,
    openTo?.length ? arrayOverlaps(users.openTo, [...openTo]) : undefined,
    skillIds?.length ? listing(userSkills, skillIds) : undefined,
    interestIds?.length ? listing(userInterests, interestIds) : undefined,
    affiliated(filter),
    location ? and(isShown(viewer, users.locationVisibility), has(plain(users.location), location)) : undefined,
    company ? sql`${users.id} in (${workingAt(viewer, company)})` : undefined,
    createdAfter ? gte(users.createdAt, createdAfter) : undefined,
  );
}

function inStatuses(viewer: Viewer | null, statuses: readonly UserRow["status"][]): SQL | undefined {
  const mayList = (status: UserRow["status"]) =>
    status === "ACTIVE" || hasScope(viewer, "users:admin") || (status === "PENDING_APPROVAL" && hasScope(viewer, "users:review"));
  if (!statuses.every(mayList)) throw requestError("FORBIDDEN", "Listing people of other statuses needs the scope users:admin.");
  return inArray(users.status, [...statuses]);
}

/** Every word occurs, or one of four letters or more is close to one that does. A single set of ids, each part of which an index finds. */
function withWords(viewer: Viewer | null, query: string): SQL {
  const people = query
    .split(/\s+/)
    .slice(0, MAX_WORDS)
    .map((word) => {
      const close = /[\p{L}\p{N}]{4}/u.test(word) ? sql` union ${named(sql`${searched(users)} %> ${plain(word)}`)}` : sql``;
      return sql`(${named(has(searched(users), word))} union ${workingAt(viewer, word)}${close})`;
    });
  return sql`${users.id} in (${sql.join(people, sql` intersect `)})`;
}

const named = (where: SQL) => sql`select ${users.id} from ${users} where ${where}`;

const workingAt = (viewer: Viewer | null, company: string) =>
  sql`select ${positions.userId} from ${positions} inner join ${users} on ${users.id} = ${positions.userId} where ${and(has(plain(positions.company), company), isShown(viewer, users.positionsVisibility))}`;

const listing = (lists: ListTable, topicIds: readonly string[]) =>
  sql`${users.id} in (select ${lists.userId} from ${lists} where ${inArray(lists.topicId, [...topicIds])})`;

function affiliated({ institution, graduationYearFrom: from, graduationYearTo: to }: UserFilter): SQL | undefined {
  if (institution == null && from == null && to == null) return undefined;
  const where = and(
    ne(affiliations.status, "REJECTED"),
    institution != null ? eq(sql`lower(${affiliations.institution})`, institution.trim().toLowerCase()) : undefined,
    from != null ? gte(affiliations.graduationYear, from) : undefined,
    to != null ? lte(affiliations.graduationYear, to) : undefined,
  );
  return sql`${users.id} in (select ${affiliations.userId} from ${affiliations} where ${where})`;
}

/** SQL's counterpart of `canRead`. */
function isShown(viewer: Viewer | null, visibility: PgColumn): SQL | undefined {
  if (hasScope(viewer, "users:admin")) return undefined;
  if (!viewer) return eq(visibility, "PUBLIC");
  return or(inArray(visibility, ["PUBLIC", "MEMBERS"]), eq(users.id, viewer.id), and(eq(visibility, "FRIENDS"), areFriends(viewer.id, users.id)));
}

/** Whether the words occur in a text that is plain; `%` and `_` stand for themselves. */
const has = (text: SQL, words: string) =>
  sql`${text} like ${plain(
    `%${words
      .trim()
      .normalize("NFKD")
      .replace(/[\\%_]/g, "\\$&")}%`,
  )}`;

function orderKey(order: UserOrder | null | undefined, query: string | null): OrderKey {
  const { field, direction } = order ?? { field: query ? "RELEVANCE" : "CREATED_AT", direction: "DESC" };
  switch (field) {
    case "RELEVANCE":
      if (!query) throw requestError("BAD_USER_INPUT", "Order by RELEVANCE needs filter.query.");
      return { name: "relevance", by: sql`word_similarity(${plain(query)}, ${searched(users)})`, direction };
    case "NAME":
      return { name: "name", by: sortedName(users), direction };
    case "LAST_ACTIVE":
      return { name: "lastActive", by: users.lastActiveAt, direction };
    case "CREATED_AT":
      return { name: "created", by: users.createdAt, direction };
  }
}
