import { globalId } from "@atrium/kit";
import type { Ask } from "@atrium/kit/test";

type As = (userId: string, ...roles: string[]) => Ask;
type Verb = "userFollow" | "userUnfollow" | "userBlock" | "userUnblock" | "userMute" | "userUnmute" | "friendshipRemove";
type List = "followers" | "following" | "friends" | "blockedUsers" | "mutedUsers";

const PAYLOAD = "user { id viewerIsFollowing viewerHasBlocked viewerHasMuted } errors { code path }";
const FRIENDSHIP = "friendship { id status message respondedAt requester { id } addressee { id } } errors { code path }";
const COUNTS = "followersCount followingCount friendsCount";

export const user = (id: string) => globalId("User", id);

/** What people do to each other, through GraphQL; answers are payloads or fields of the User. */
export function social(as: As) {
  const read = async (ask: Ask, id: string, fields: string) =>
    (await ask(`query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { ${fields} } } }`, { id: user(id) })).data
      ._entities[0];

  return {
    read,
    counts: (id: string) => read(as(id), id, COUNTS),
    async act(from: string, verb: Verb, to: string, more: Record<string, unknown> = {}) {
      const input = { userId: user(to), ...more };
      const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
      return (await as(from)(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${PAYLOAD} } }`, { input })).data[verb];
    },
    async request(from: string, to: string, message?: string) {
      const input = { userId: user(to), message };
      return (await as(from)(`mutation ($input: FriendshipRequestInput!) { friendshipRequest(input: $input) { ${FRIENDSHIP} } }`, { input })).data
        .friendshipRequest;
    },
    async respond(who: string, id: string, accept: boolean) {
      return (
        await as(who)(`mutation ($id: ID!, $accept: Boolean!) { friendshipRespond(input: { id: $id, accept: $accept }) { ${FRIENDSHIP} } }`, { id, accept })
      ).data.friendshipRespond;
    },
    /** The ids on the first page of a list, as the person asking sees it. */
    async list(ask: Ask, id: string, list: List): Promise<string[] | null> {
      const page = (await read(ask, id, `${list} { nodes { id } }`))[list];
      return page?.nodes.map((node: { id: string }) => node.id) ?? null;
    },
  };
}
