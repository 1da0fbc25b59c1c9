import { newId, publish } from "@atrium/kit";
import type { TestSubgraph } from "@atrium/kit/test";
import type { loaders } from "../loaders.ts";
import { type Member, members } from "../members/tables.ts";

type Earning = { metric?: string | null; at?: Date; id?: string };

/** People who earn points, as the ledger tells of it. */
export function earning({ context }: Pick<TestSubgraph<typeof loaders>, "context">) {
  /** Tells that a person got points, or lost some. */
  const earn = (userId: string, amount: number, { metric = null, at = context().now(), id = newId() }: Earning = {}) => {
    const data = { userId, amount, ruleId: null, sourceType: "test", sourceId: id, metric, earnedAt: at.toISOString(), total: 0 };
    return context().db.transaction((tx) => publish(tx, amount < 0 ? "points.reversed" : "points.awarded", id, data));
  };

  /** Active people. */
  async function people(count: number, given: Partial<Member> = {}): Promise<string[]> {
    const rows = Array.from({ length: count }, () => ({
      id: newId(),
      username: `u${newId().slice(-12)}`,
      kind: "STUDENT",
      status: "ACTIVE" as const,
      joinedAt: context().now(),
      ...given,
    }));
    await context().db.insert(members).values(rows);
    return rows.map(({ id }) => id);
  }
  return { earn, people };
}
