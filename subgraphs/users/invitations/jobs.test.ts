import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { removeOldInvitations } from "./invitations.ts";
import { invitations } from "./tables.ts";

const { context, clock } = await testSubgraph(subgraph);

const DAY_MS = 24 * 3_600_000;
const now = new Date("2026-06-01T00:00:00Z");

async function anInvitation(expiredDaysAgo: number, acceptedAt: Date | null = null): Promise<string> {
  const id = newId();
  const times = { createdAt: now, expiresAt: new Date(now.getTime() - expiredDaysAgo * DAY_MS), acceptedAt };
  await context()
    .db.insert(invitations)
    .values({ id, email: "sealed", emailHashes: [], roles: [], tokenHash: newId(), ...times });
  return id;
}

test("an invitation nobody took up is forgotten a month after it expired; one that was taken up is kept", async () => {
  const [forgotten, recent, open, accepted] = [await anInvitation(31), await anInvitation(29), await anInvitation(-1), await anInvitation(300, now)];

  clock.now = now;
  await context().db.transaction(removeOldInvitations);

  const left = await context()
    .db.select({ id: invitations.id })
    .from(invitations)
    .where(inArray(invitations.id, [forgotten, recent, open, accepted]));
  expect(left.map(({ id }) => id).sort()).toEqual([recent, open, accepted].sort());
});
