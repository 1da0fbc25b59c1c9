import type { Viewer, World } from "@atrium/kit";
import { scopesOf } from "@atrium/schema/scopes.ts";
import { asc, eq } from "drizzle-orm";
import type { AchievementAudience, AchievementCategory } from "../generated.ts";
import type { Ctx } from "../index.ts";
import { type Member, members } from "../members/tables.ts";
import { achievementReview } from "./achievements.ts";
import { titles } from "./demo-titles.ts";
import { addAchievement } from "./write.ts";

const DAY_MS = 24 * 3_600_000;
const CATEGORIES = Object.keys(titles) as AchievementCategory[];
const AUDIENCES: readonly AchievementAudience[] = ["PUBLIC", "PUBLIC", "PUBLIC", "PUBLIC", "MEMBERS", "MEMBERS", "FRIENDS", "PRIVATE"];
const REASONS = ["The certificate names another person.", "The page behind the link is gone.", "The issuer knows nothing of it."];
const LATEST_PENDING = 6;

/** What members have achieved over two years: most of it told, half of it verified by reviewers, the latest still waiting. */
export async function shareAchievements(world: World<Ctx>): Promise<void> {
  const people = await world.as(null, world.present).db.select().from(members).where(eq(members.status, "ACTIVE")).orderBy(asc(members.id));
  const reviewers = people.filter(({ roles }) => roles.includes("REVIEWER"));
  const waiting = (await share(world, people)).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, { id, userId, at }] of waiting.slice(0, -LATEST_PENDING).entries()) {
    const reviewer = reviewers.find((one) => one.id !== userId);
    if (!reviewer) return;
    const later = new Date(Math.min(at.getTime() + (1 + 9 * world.random()) * DAY_MS, world.present.getTime() - 3_600_000));
    const approve = index % 9 !== 8;
    await achievementReview(world.as(viewerOf(reviewer), later), { id, approve, reason: approve ? null : (REASONS[index % REASONS.length] as string) });
  }
}

const viewerOf = ({ id, roles }: Member): Viewer => ({ id, sessionId: id, roles, scopes: scopesOf(roles) });

type Waiting = { id: string; userId: string; at: Date };

async function share(world: World<Ctx>, people: readonly Member[]): Promise<Waiting[]> {
  const one = <T>(options: readonly T[]) => options[Math.floor(world.random() * options.length)] as T;
  const waiting: Waiting[] = [];
  for (const { id: userId, joinedAt, roles } of people) {
    const count = world.random() < 0.35 ? 0 : 1 + Math.floor(world.random() ** 2 * 4);
    for (let index = 0; index < count; index++) {
      const category = one(CATEGORIES);
      const [title, issuer, ...skills] = one(titles[category]);
      const at = new Date(joinedAt.getTime() + world.random() * (world.present.getTime() - joinedAt.getTime() - DAY_MS));
      const achievedOn = new Date(at.getTime() - (2 + world.random() * 300) * DAY_MS).toISOString().slice(0, 10);
      const requestVerification = world.random() < 0.55 && !roles.includes("REVIEWER");
      const input = { title, issuer, skills, category, achievedOn, audience: one(AUDIENCES), announce: world.random() < 0.4, requestVerification };
      const { id } = await world.as({ id: userId, sessionId: userId, roles, scopes: [] }, at).db.transaction((tx) => addAchievement(tx, userId, input));
      if (requestVerification) waiting.push({ id, userId, at });
    }
  }
  return waiting;
}
