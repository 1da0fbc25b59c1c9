import type { Demo } from "@atrium/kit";
import { lte } from "drizzle-orm";
import type { Ctx } from "../index.ts";
import { members } from "../members/tables.ts";
import { announce } from "./announcements.ts";
import { tellAll } from "./broadcasts.ts";

const DAY_MS = 24 * 3_600_000;
const ANNOUNCEMENTS = [
  {
    daysAgo: 75,
    title: "Welcome to the new semester",
    body: "The calendar of events is out. **Clubs** take new members until the end of the month; mentors have free places in every subject.",
  },
  {
    daysAgo: 33,
    title: "Maintenance on Sunday morning",
    body: "Between 06:00 and 07:00 UTC the community is read-only while we move to a larger database.",
  },
  {
    daysAgo: 12,
    kinds: ["ALUMNI", "EXPERT"],
    title: "Become a mentor",
    body: "Forty students look for somebody who has been where they want to go. An hour a month is enough.",
  },
  { daysAgo: 2, title: "Community guidelines, second edition", body: "Shorter and clearer. What is new: say so when text or code was generated." },
] as const;

/** What the platform told everybody in the past months. */
export const demo: Demo<Ctx> = async ({ as, present }) => {
  for (const { daysAgo, title, body, ...audience } of ANNOUNCEMENTS) {
    const at = new Date(present.getTime() - daysAgo * DAY_MS);
    const { db } = as(null, at);
    const there = await db.select({ id: members.id }).from(members).where(lte(members.joinedAt, at));
    const userIds = there.map(({ id }) => id);
    const id = await db.transaction(async (tx) => announce(tx, { ...audience, userIds }, { title, body, channels: ["IN_APP"] }));
    await tellAll(db, id);
  }
};
