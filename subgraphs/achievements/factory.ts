import { actingAs, newId, publish, type Tx } from "@atrium/kit";
import type { EventData, EventName } from "@atrium/schema/events.ts";
import type { AchievementRow } from "./achievements/tables.ts";
import { addAchievement } from "./achievements/write.ts";
import type { BadgeRow } from "./badges/tables.ts";
import { type NewBadge, storeBadge } from "./badges/upsert.ts";
import type { AchievementCreateInput } from "./generated.ts";
import type { Ctx } from "./index.ts";
import { type Member, members } from "./members/tables.ts";

/** Makes people and what they achieve, for tests: what is not given is random or plain. */
export function factory(context: () => Ctx) {
  const within = <T>(work: (tx: Tx) => Promise<T>) => context().db.transaction(work);

  /** An active person this domain knows. */
  async function aMember(given: Partial<Member> = {}): Promise<Member> {
    const usual = { username: `u${newId().slice(-12)}`, kind: "STUDENT", status: "ACTIVE" as const, joinedAt: context().now() };
    const [member] = await context()
      .db.insert(members)
      .values({ ...usual, ...given })
      .returning();
    return member as Member;
  }

  /** Has another domain tell of something. */
  function happens<N extends EventName>(type: N, subjectId: string, data: EventData<N>, actorId: string | null = null): Promise<void> {
    return within((tx) => publish(actorId ? actingAs(tx, actorId) : tx, type, subjectId, data));
  }

  const anAchievement = (userId: string, given: Partial<AchievementCreateInput> = {}): Promise<AchievementRow> =>
    within((tx) => addAchievement(tx, userId, { title: "Won a prize", category: "ACADEMIC", ...given }));

  const aBadge = (given: Partial<NewBadge> = {}): Promise<BadgeRow> => {
    const usual = { slug: `badge-${newId().slice(-12)}`, name: "Helper", description: "Helps others.", tier: "BRONZE" as const, criteria: "Help." };
    return within((tx) => storeBadge(tx, { ...usual, ...given }));
  };

  return { aMember, happens, anAchievement, aBadge };
}

/** What community tells when somebody publishes a post. */
export const aPostBy = (authorId: string, given: Partial<EventData<"post.published">> = {}): EventData<"post.published"> => ({
  authorId,
  clubId: null,
  topic: "GENERAL",
  format: "TEXT",
  tags: [],
  mentionIds: [],
  visibility: "PUBLIC",
  about: null,
  sharedPostId: null,
  ...given,
});

/** What it tells when somebody likes what is another's. */
export const aLikeBy = (userId: string, targetOwnerId: string, targetId: string, type = "Post"): EventData<"reaction.added"> => ({
  target: { type, id: targetId },
  targetOwnerId,
  userId,
  kind: "LIKE",
});
