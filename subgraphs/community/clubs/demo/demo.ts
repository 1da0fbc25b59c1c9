import { actingAs, type Demo, type Tx } from "@atrium/kit";
import type { ClubMembershipRow } from "../../club-members/tables.ts";
import { admit, giveRole, invite, part, request } from "../../club-members/write.ts";
import { addResource } from "../../club-resources/write.ts";
import { type Chance, chanceBy, DAY_MS } from "../../demo/chance.ts";
import { activeMembers } from "../../demo/people.ts";
import type { Ctx } from "../../index.ts";
import type { Member } from "../../members/tables.ts";
import type { ClubRow } from "../tables.ts";
import { changeClub, foundClub } from "../write.ts";
import { type Plan, plans } from "./plans.ts";

const TEAM = 5; // who was there first may sign in, and finds much to look at

type Scene = { readonly tx: Tx; readonly chance: Chance; readonly people: readonly Member[]; readonly present: Date };

/** Clubs of every kind, with those who run them, asked, were invited, left, and what they share. */
export const demo: Demo<Ctx> = async ({ as, present, random }) => {
  const chance = chanceBy(random);
  await as(null, present).db.transaction(async (tx) => {
    const people = await activeMembers(tx);
    if (people.length === 0) return;
    for (const [index, plan] of plans.entries()) await make({ tx, chance, people, present }, plan, index);
  });
};

async function make(scene: Scene, plan: Plan, index: number): Promise<void> {
  const { tx, chance, people, present } = scene;
  const foundedAt = new Date(present.getTime() - plan.ageDays * DAY_MS);
  const elders = people.filter(({ joinedAt }) => joinedAt <= foundedAt);
  const owner = (index < TEAM ? people[index] : chance.one(elders.length > 0 ? elders : people.slice(0, TEAM))) as Member;
  const { name, description, category, rules, visibility, joinPolicy } = plan;
  const club = await foundClub(actingAs(tx, owner.id, foundedAt), owner.id, { name, description, category, rules, visibility, joinPolicy });
  const end = plan.isArchived ? new Date(present.getTime() - 60 * DAY_MS) : present;
  const joined = await gather(scene, plan, club, owner, foundedAt, end);
  await share(scene, plan, club, [{ userId: owner.id, joinedAt: foundedAt }, ...joined], end);
  if (plan.isArchived) await changeClub(actingAs(tx, owner.id, end), club, { status: "ARCHIVED" });
  else await knock(scene, plan, club, owner, new Set([owner.id, ...joined.map(({ userId }) => userId)]));
}

/** Lets members in as time goes by; some rise, a few leave or are sent away. */
async function gather(
  { tx, chance, people, present }: Scene,
  plan: Plan,
  club: ClubRow,
  owner: Member,
  foundedAt: Date,
  end: Date,
): Promise<ClubMembershipRow[]> {
  const team = people.slice(0, TEAM).filter(() => chance.odds(0.6));
  const others = chance.some(people.slice(TEAM), plan.size - 1);
  const arrivals = [...team, ...others]
    .filter(({ id, joinedAt }) => id !== owner.id && joinedAt < end)
    .map((person) => ({ person, at: between(chance, later(foundedAt, person.joinedAt), end) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const joined: ClubMembershipRow[] = [];
  for (const { person, at } of arrivals) joined.push(await admit(actingAs(tx, person.id, at), club, person.id));

  const helpers = joined.slice(0, Math.ceil(plan.size / 15) + 1);
  for (const [index, helper] of helpers.entries()) {
    const since = between(chance, helper.joinedAt as Date, end);
    helpers[index] = await giveRole(actingAs(tx, owner.id, since), helper, index === 0 ? "ADMIN" : "MODERATOR");
  }
  for (const member of joined.slice(helpers.length)) {
    const [isLeaving, isBanned] = [chance.odds(0.05), plan.size > 30 && chance.odds(0.01)];
    const [actor, status] = isBanned ? [owner.id, "BANNED" as const] : [member.userId, "LEFT" as const];
    const at = between(chance, member.joinedAt as Date, present);
    if (isLeaving || isBanned) await part(actingAs(tx, actor, at), member, status, isBanned ? { banReason: "Advertised in every thread." } : {});
  }
  return joined;
}

/** People who wait before the door: requests, fresh invitations, and one that has expired. */
async function knock(
  { tx, chance, people, present }: Scene,
  { joinPolicy, name }: Plan,
  club: ClubRow,
  owner: Member,
  inside: ReadonlySet<string>,
): Promise<void> {
  const outside = people.slice(TEAM).filter(({ id }) => !inside.has(id));
  const lately = (days: number) => between(chance, new Date(present.getTime() - days * DAY_MS), present);
  if (joinPolicy === "APPROVAL") {
    for (const { id } of chance.some(outside, chance.between(2, 5))) await request(actingAs(tx, id, lately(12)), club, id, `I would like to join ${name}.`);
    return;
  }
  const [late, ...invited] = chance.some(outside, chance.between(2, 6));
  for (const { id } of invited) await invite(actingAs(tx, owner.id, lately(20)), club, id, owner.id);
  if (late) await invite(actingAs(tx, owner.id, new Date(present.getTime() - 34 * DAY_MS)), club, late.id, owner.id);
  const guest = people.slice(0, TEAM).find(({ id }) => !inside.has(id));
  if (guest && joinPolicy === "INVITE_ONLY") await invite(actingAs(tx, owner.id, lately(10)), club, guest.id, owner.id);
}

async function share(
  { tx, chance }: Scene,
  { resources }: Plan,
  club: ClubRow,
  inside: readonly Pick<ClubMembershipRow, "userId" | "joinedAt">[],
  end: Date,
): Promise<void> {
  for (const [title, path, tags] of resources) {
    const { userId, joinedAt } = inside[Math.floor(chance.random() ** 2 * inside.length)] as (typeof inside)[number];
    const url = `https://${club.slug.replace(/[^a-z0-9-]/g, "")}.example/${path}`;
    const given = {
      title,
      description: chance.odds(0.4) ? `Kept up to date by the club. Questions: ask in the discussion.` : null,
      url,
      tags: tags.split(","),
    };
    await addResource(actingAs(tx, userId, between(chance, joinedAt as Date, end)), club.id, userId, given);
  }
}

const later = (a: Date, b: Date) => (a > b ? a : b);
const between = (chance: Chance, from: Date, to: Date) => new Date(from.getTime() + chance.random() * Math.max(0, to.getTime() - from.getTime() - 1_000));
