import type { Ask } from "@atrium/kit/test";
import { expect } from "vitest";
import { factory } from "../factory.ts";
import type { ProfileUpdateInput, UserFilter } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { changeProfile } from "../profiles/profiles.ts";
import type { UserRow } from "./tables.ts";
import type { NewUser } from "./write.ts";

export const LIST = `query ($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  users(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { username } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
  }
}`;

export type Variables = Record<string, unknown> & { filter?: UserFilter };

/** A page of the directory as somebody sees it, of a hundred people unless told otherwise. */
export const listAs = (ask: Ask, variables: Variables) => ask(LIST, { first: variables["last"] ? null : 100, ...variables });

/** Fills the directory and reads it signed out, for tests. */
export function directoryOf({ context, visitor }: { context: () => Ctx; visitor: Ask }) {
  const { aUser } = factory(context);
  return {
    /** The usernames on a page. */
    async list(variables: Variables): Promise<string[]> {
      const { data, errors } = await listAs(visitor, variables);
      expect(errors).toBeUndefined();
      return data.users.edges.map(({ node }: { node: { username: string } }) => node.username);
    },
    async aPerson(given: Partial<NewUser> = {}, profile: ProfileUpdateInput = {}): Promise<UserRow> {
      const user = await aUser(given);
      return context().db.transaction((tx) => changeProfile(tx, user.id, profile));
    },
  };
}
