import { newId, publishAll, type Tx } from "@atrium/kit";
import { sql } from "drizzle-orm";
import { blocks, follows, friends, friendships, mutes, relationshipCounts } from "./tables.ts";

/** What people did to each other in the past; each pair has one of a kind at most. */
export type Past = {
  readonly follows: readonly { from: string; to: string; at: Date }[];
  readonly requests: readonly {
    from: string;
    to: string;
    at: Date;
    message: string | null;
    status: "PENDING" | "ACCEPTED" | "DECLINED";
    respondedAt: Date | null;
  }[];
  readonly blocks: readonly { from: string; to: string; at: Date }[];
  readonly mutes: readonly { from: string; to: string; at: Date; until: Date | null }[];
};

/** Writes edges of the past with a bounded number of statements beside their events, which come in the order of time, for a graph that has none yet. */
export async function addPast(tx: Tx, past: Past): Promise<void> {
  const edge = (at: Date) => ({ id: newId(at), createdAt: at });
  const requests = past.requests.map(({ from, to, at, ...rest }) => ({ ...edge(at), requesterId: from, addresseeId: to, ...rest }));
  const accepted = requests.filter(({ status }) => status === "ACCEPTED");
  await tx.insert(follows).values(past.follows.map(({ from, to, at }) => ({ ...edge(at), followerId: from, followeeId: to })));
  await tx.insert(friendships).values(requests);
  await tx.insert(friends).values(
    accepted.flatMap(({ id, requesterId, addresseeId, respondedAt }) => [
      { id: newId(respondedAt ?? undefined), userId: requesterId, friendId: addresseeId, friendshipId: id },
      { id: newId(respondedAt ?? undefined), userId: addresseeId, friendId: requesterId, friendshipId: id },
    ]),
  );
  await tx.insert(blocks).values(past.blocks.map(({ from, to, at }) => ({ ...edge(at), blockerId: from, blockedId: to })));
  await tx.insert(mutes).values(past.mutes.map(({ from, to, at, until }) => ({ ...edge(at), muterId: from, mutedId: to, until })));
  await countAnew(tx);

  const by = (actorId: string, at: Date) => ({ actorId, now: () => at });
  const events = [
    ...past.follows.map(({ from, to, at }) => ({ at, type: "user.followed" as const, subjectId: to, data: { followerId: from }, origin: by(from, at) })),
    ...requests.map(({ id, requesterId, addresseeId, createdAt: at }) => {
      return { at, type: "friendship.requested" as const, subjectId: id, data: { requesterId, addresseeId }, origin: by(requesterId, at) };
    }),
    ...accepted.map(({ id, requesterId, addresseeId, respondedAt }) => {
      const at = respondedAt as Date;
      return { at, type: "friendship.accepted" as const, subjectId: id, data: { requesterId, addresseeId }, origin: by(addresseeId, at) };
    }),
    ...past.blocks.map(({ from, to, at }) => ({ at, type: "user.blocked" as const, subjectId: to, data: { blockerId: from }, origin: by(from, at) })),
    ...past.mutes.map(({ from, to, at, until }) => {
      return { at, type: "user.muted" as const, subjectId: to, data: { muterId: from, until: until?.toISOString() ?? null }, origin: by(from, at) };
    }),
  ];
  await publishAll(
    tx,
    events.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  );
}

async function countAnew(tx: Tx): Promise<void> {
  await tx.execute(sql`
    insert into ${relationshipCounts} (id, followers_count, following_count, friends_count)
    select id, sum(followers), sum(following), sum(friends) from (
      select followee_id as id, 1 as followers, 0 as following, 0 as friends from ${follows}
      union all select follower_id, 0, 1, 0 from ${follows}
      union all select user_id, 0, 0, 1 from ${friends}) edges
    group by id`);
}
