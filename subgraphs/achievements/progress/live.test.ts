import { newId } from "@atrium/kit";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { aPostBy, factory } from "../factory.ts";
import subgraphDefinition from "../index.ts";

const { subgraph, context, deliver } = await testSubgraph(subgraphDefinition);
const { aBadge, aMember, happens } = factory(context);

const FOLLOW = `subscription ($after: Cursor) { progressUpdated(after: $after) {
  __typename
  ... on PointsAwarded { cursor total entry { amount } }
  ... on BadgeUnlocked { cursor award { badge { name } } }
  ... on LevelReached { cursor level { number } }
  ... on StreakAtRisk { cursor streak { kind } }
} }`;

/** The next messages of somebody's progress, without cursors. */
async function follow(userId: string, after?: string) {
  const request = { requestId: newId(), viewer: aViewer(userId), ip: null, userAgent: null };
  const stream = (await subgraph.subscribe({ query: FOLLOW, variables: { after } }, request)) as AsyncIterableIterator<{
    data: { progressUpdated: { cursor: string } };
  }>;
  return {
    async take(count: number) {
      const messages = [];
      for (let taken = 0; taken < count; taken++) messages.push((await stream.next()).value.data.progressUpdated);
      return messages as { cursor: string; __typename: string }[];
    },
    end: () => stream.return?.(),
  };
}

test("points, badges, levels and warnings arrive live, to their person only, and again from a cursor", async () => {
  const [{ id }, other] = [await aMember(), await aMember()];
  await aBadge({ name: "Founder", isAutomatic: true, points: 40, rule: { event: "club.created", count: 1 } });
  const progress = await follow(id);

  await happens("post.published", newId(), aPostBy(other.id), other.id);
  await happens("club.created", newId(), { ownerId: id, visibility: "PUBLIC" }, id);
  await deliver();
  await happens("streak.at_risk", id, { kind: "DAILY_ACTIVITY", endsAt: new Date().toISOString() });
  const messages = await progress.take(5);
  const resumed = await follow(id, messages[1]?.cursor);
  const again = await resumed.take(3);

  expect(messages.map(({ cursor: _, ...message }) => message)).toEqual([
    { __typename: "PointsAwarded", total: 20, entry: { amount: 20 } },
    { __typename: "BadgeUnlocked", award: { badge: { name: "Founder" } } },
    { __typename: "PointsAwarded", total: 60, entry: { amount: 40 } },
    { __typename: "LevelReached", level: { number: 2 } },
    { __typename: "StreakAtRisk", streak: { kind: "DAILY_ACTIVITY" } },
  ]);
  expect(again).toEqual(messages.slice(2));
  await progress.end();
  await resumed.end();
});

test("a visitor follows nobody's progress", async () => {
  const answer = await subgraph.subscribe({ query: FOLLOW }, { requestId: newId(), viewer: null, ip: null, userAgent: null });

  const first = Symbol.asyncIterator in answer ? (await answer[Symbol.asyncIterator]().next()).value : answer;
  expect(JSON.stringify(first)).toContain("UNAUTHENTICATED");
});
