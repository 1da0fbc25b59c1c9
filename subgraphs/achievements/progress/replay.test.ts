import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import type { EventData, EventName, LoggedEvent } from "@atrium/schema/events.ts";
import { asc, inArray, isNotNull } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { BadgeRule } from "../badges/rule.ts";
import { badgeAwards, badgeSteps, badges } from "../badges/tables.ts";
import { aLikeBy, aPostBy } from "../factory.ts";
import subgraph from "../index.ts";
import { pointsEntries, pointsRules, scores } from "../points/tables.ts";
import { streaks } from "../streaks/tables.ts";
import { takeEvents } from "./take.ts";

const [one, other] = [await testSubgraph(subgraph), await testSubgraph(subgraph)];
type Side = typeof one;

const rules: BadgeRule[] = [
  { event: "post.published", count: 2, recipient: "ACTOR" as const, where: { topic: ["GENERAL", "QUESTION"] } },
  { event: "reaction.added", count: 3, recipient: "AUTHOR" as const, where: { "target.type": "Post" } },
  { event: "level.reached", count: 1, recipient: "ACTOR" as const, where: { number: 2 } },
];
const automatic = rules.map((rule, index) => ({
  id: newId(),
  slug: `badge-${index}`,
  rule,
  points: 30,
  name: "B",
  description: "B",
  tier: "GOLD" as const,
  criteria: "B",
}));
for (const side of [one, other]) {
  await side.context().db.update(pointsRules).set({ dailyCap: 5 }).where(isNotNull(pointsRules.dailyCap)); // so that caps are met often
  await side
    .context()
    .db.insert(badges)
    .values(automatic.map((badge) => ({ ...badge, isAutomatic: true, isSecret: false, createdAt: new Date() })));
}

const ZONES = ["Europe/Paris", "Pacific/Auckland", "Pacific/Honolulu", "America/Sao_Paulo", null];
const small = fc.nat(3);
const doing = fc.record({
  kind: fc.constantFrom(
    "post",
    "unpost",
    "repost",
    "like",
    "unlike",
    "comment",
    "uncomment",
    "recomment",
    "accept",
    "follow",
    "unfollow",
    "move",
    "verify",
    "drop",
  ),
  by: small,
  to: small,
  on: small,
  hours: fc.nat(40),
});
type Doing = typeof doing extends fc.Arbitrary<infer D> ? D : never;

/** The events of what four people do with four posts, and some of it impossible. */
function history(doings: readonly Doing[]): { events: LoggedEvent[]; people: string[] } {
  const [people, posts, comments] = [0, 1, 2].map(() => [newId(), newId(), newId(), newId()]) as [string[], string[], string[]];
  let at = Date.parse("2026-03-20T00:00:00Z");
  const events = doings.map(({ kind, by, to, on, hours }): LoggedEvent => {
    at += hours * 3_600_000;
    const [actorId, ownerId, post, comment] = [people[by], people[to], posts[on], comments[on]] as [string, string, string, string];
    const common = { id: newId(), producer: "community", actorId, traceId: null, occurredAt: new Date(at) };
    const event = <N extends EventName>(type: N, subjectId: string, data: EventData<N>) => ({ ...common, type, subjectId, data }) as unknown as LoggedEvent;
    const like = aLikeBy(actorId, ownerId, post);
    const about = { type: "Post", id: post };
    switch (kind) {
      case "post":
        return event("post.published", post, aPostBy(actorId, { topic: on === 3 ? "NEWS" : "GENERAL" }));
      case "unpost":
      case "repost":
        return event(kind === "unpost" ? "post.removed" : "post.restored", post, { authorId: actorId, clubId: null, byModerator: false });
      case "like":
      case "unlike":
        return event(kind === "like" ? "reaction.added" : "reaction.removed", newId(), like);
      case "comment":
        return event("comment.created", comment, {
          target: about,
          targetOwnerId: ownerId,
          parentId: null,
          parentAuthorId: null,
          authorId: actorId,
          mentionIds: [],
        });
      case "uncomment":
      case "recomment":
        return event(kind === "uncomment" ? "comment.removed" : "comment.restored", comment, { target: about, authorId: actorId, byModerator: false });
      case "accept":
        return event("answer.accepted", post, {
          commentId: comment,
          authorId: ownerId,
          previousCommentId: comments[(on + 1) % 4] ?? null,
          previousAuthorId: null,
        });
      case "follow":
      case "unfollow":
        return event(kind === "follow" ? "user.followed" : "user.unfollowed", ownerId, { followerId: actorId });
      case "move":
        return event("user.updated", actorId, { changedFields: ["timeZone"], values: { timeZone: ZONES[(to + on) % 5] ?? null }, version: 1 });
      case "verify":
        return event("achievement.verified", post, { userId: ownerId, approved: on > 0 });
      default:
        return event("achievement.deleted", post, { userId: ownerId });
    }
  });
  return { events, people };
}

const take = (side: Side, events: readonly LoggedEvent[]) => side.context().db.transaction((tx) => takeEvents(tx, events));

/** What is known of the people, to the bit; codes are random. */
async function stateOf(side: Side, people: readonly string[]) {
  const { db } = side.context();
  const ids = [...people];
  const awards = await db.select().from(badgeAwards).where(inArray(badgeAwards.userId, ids)).orderBy(asc(badgeAwards.id));
  return {
    entries: await db.select().from(pointsEntries).where(inArray(pointsEntries.userId, ids)).orderBy(asc(pointsEntries.id)),
    scores: (await db.select().from(scores).where(inArray(scores.userId, ids)).orderBy(asc(scores.userId))).map((score) => ({ ...score, xid: 0 })),
    awards: awards.map((award) => ({ ...award, verificationCode: "" })),
    steps: await db
      .select()
      .from(badgeSteps)
      .where(inArray(badgeSteps.userId, ids))
      .orderBy(asc(badgeSteps.userId), asc(badgeSteps.badgeId), asc(badgeSteps.key)),
    streaks: await db.select().from(streaks).where(inArray(streaks.userId, ids)).orderBy(asc(streaks.userId)),
  };
}

test("however the log is divided into batches, scores, entries, awards and streaks are the same to the bit, and a second reading changes nothing", async () => {
  const histories = fc.array(doing, { minLength: 20, maxLength: 120, size: "max" });
  const cuts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 });

  await fc.assert(
    fc.asyncProperty(histories, cuts, async (doings, sizes) => {
      const { events, people } = history(doings);

      await take(one, events);
      for (let from = 0, index = 0; from < events.length; index++) {
        const size = sizes[index % sizes.length] as number;
        await take(other, events.slice(from, from + size));
        from += size;
      }
      const [first, second] = [await stateOf(one, people), await stateOf(other, people)];
      await take(other, events);
      const again = await stateOf(other, people);

      expect(second).toEqual(first);
      expect(again).toEqual(first);
      for (const { userId, total } of first.scores) {
        const sum = first.entries.filter((entry) => entry.userId === userId).reduce((points, { amount }) => points + amount, 0);
        expect(total).toBe(sum);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

const inForce = await one.context().db.select().from(pointsRules);
const caps = new Map(inForce.map(({ id, dailyCap }) => [id, dailyCap]));

test("what stands of a rule on a day never exceeds its cap, and no deed stands twice", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(doing, { minLength: 40, maxLength: 150, size: "max" }), async (doings) => {
      const { events, people } = history(doings.filter(({ kind }) => kind !== "move").map((one) => ({ ...one, hours: one.hours % 2 })));

      await take(one, events);
      const { entries } = await stateOf(one, people);

      const standing = entries.filter(({ reversedAt, reversalOf }) => !reversedAt && !reversalOf);
      const onDays = Map.groupBy(standing, ({ ruleId, userId, occurredAt }) => `${ruleId} ${userId} ${occurredAt.toISOString().slice(0, 10)}`);
      for (const [of, earned] of onDays) {
        const cap = caps.get(of.split(" ", 1)[0] as string) ?? Number.POSITIVE_INFINITY;
        expect(earned.reduce((points, { amount }) => points + amount, 0)).toBeLessThanOrEqual(cap);
      }
      expect(new Set(standing.map(({ ruleId, userId, key }) => `${ruleId} ${userId} ${key}`)).size).toBe(standing.length);
    }),
    { numRuns: 30 },
  );
}, 120_000);
