import { actingAs, type Demo, type Tx } from "@atrium/kit";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { clubMemberships } from "../../club-members/tables.ts";
import { clubs } from "../../clubs/tables.ts";
import { type Chance, chanceBy, DAY_MS } from "../../demo/chance.ts";
import { activeMembers } from "../../demo/people.ts";
import type { Ctx } from "../../index.ts";
import type { Member } from "../../members/tables.ts";
import { type PostRow, posts } from "../tables.ts";
import { addPosts, changePost, type NewPost, rewritePost } from "../write.ts";
import { areas } from "./areas.ts";
import { draft } from "./templates.ts";

const POSTS = 3_000;
const BATCH = 250;
const YEARS_MS = 725 * DAY_MS;
const STAFF = ["MODERATOR", "ADMIN", "ORGANIZER", "EDITOR", "REVIEWER"];

type Writer = Member & { readonly zeal: number; readonly home: number; readonly clubIds: readonly string[] };

/** Two years of posts: questions, code, links, news; more and more of them, by people of very different zeal. */
export const demo: Demo<Ctx> = async (world) => {
  const chance = chanceBy(world.random);
  await world.as(null, world.present).db.transaction(async (tx) => {
    const writers = await gather(tx, chance);
    if (writers.length === 0) return;
    const moments = Array.from({ length: POSTS }, () => moment(chance, world.present)).toSorted((a, b) => a.getTime() - b.getTime());
    const shareable: string[] = [];
    for (let from = 0; from < POSTS; from += BATCH) {
      const batch = moments.slice(from, from + BATCH).map((at) => compose(chance, writers, shareable, at));
      const added = await addPosts(tx, batch);
      for (const post of added) {
        if (post.visibility === "PUBLIC" && !post.sharedPostId && !post.clubId) shareable.push(post.id);
        if (chance.odds(0.04)) await correct(tx, post, chance, world.present);
      }
    }
    await addPosts(tx, unpublished(chance, writers, world.present));
    await pinSome(tx, chance, writers);
  });
};

const COMMENTS = [
  "This.",
  "Worth your ten minutes.",
  "For everybody who asked me about it last week.",
  "I had the same problem a year ago and wish I had read this then.",
  "Not sure I agree with the **second** point, but the first one is gold.",
  "Saving this for the next term.",
  "Reads like our last retrospective.",
];

/** Whoever may write, from the oldest member to the newest. */
async function gather(tx: Tx, chance: Chance): Promise<Writer[]> {
  const active = await activeMembers(tx);
  const joined = await tx
    .select({ userId: clubMemberships.userId, clubId: clubMemberships.clubId })
    .from(clubMemberships)
    .innerJoin(clubs, eq(clubs.id, clubMemberships.clubId))
    .where(and(eq(clubMemberships.status, "ACTIVE"), eq(clubs.status, "ACTIVE")))
    .orderBy(asc(clubs.slug));
  const clubsOf = Map.groupBy(joined, ({ userId }) => userId);
  return active.map((member) => ({
    ...member,
    zeal: chance.random() ** 3,
    home: Math.floor(chance.random() ** 1.7 * areas.length),
    clubIds: (clubsOf.get(member.id) ?? []).map(({ clubId }) => clubId),
  }));
}

/** A moment of the past two years: later ones are likelier, nights and weekends less so. */
function moment(chance: Chance, present: Date): Date {
  const at = new Date(present.getTime() - YEARS_MS * (1 - Math.sqrt(chance.random())) - 3_600_000);
  const isQuiet = at.getUTCHours() < 7 || at.getUTCDay() % 6 === 0;
  return isQuiet && chance.odds(0.7) ? moment(chance, present) : at;
}

function compose(chance: Chance, writers: readonly Writer[], shareable: readonly string[], at: Date): NewPost {
  const writer = someoneBy(chance, writers, at);
  const sharedPostId = shareable.length > 50 && chance.odds(0.05) ? (shareable[shareable.length - chance.between(1, 50)] as string) : null;
  if (sharedPostId) return { authorId: writer.id, content: chance.odds(0.6) ? chance.one(COMMENTS) : "", sharedPostId, createdAt: at };
  const clubId = writer.clubIds.length > 0 && chance.odds(0.25) ? chance.one(writer.clubIds) : null;
  const visibility =
    clubId && chance.odds(0.5)
      ? "CLUB"
      : chance.weighted([
          ["PUBLIC", 86],
          ["MEMBERS", 11],
          ["FRIENDS", 3],
        ] as const);
  return { ...written(chance, writer, writers, at), authorId: writer.id, clubId, visibility, createdAt: at };
}

function written(
  chance: Chance,
  writer: Writer,
  writers: readonly Writer[],
  at: Date,
): Pick<NewPost, "title" | "content" | "topic" | "format" | "codeLanguage" | "linkUrl" | "tags"> {
  const area = areas[chance.odds(0.75) ? writer.home : chance.between(0, areas.length - 1)] as (typeof areas)[number];
  const text = draft(
    chance,
    area,
    writer.roles.some((role) => STAFF.includes(role)),
  );
  if (!chance.odds(0.06)) return text;
  const other = someoneBy(chance, writers, at);
  return { ...text, content: `${text.content}\n\n${chance.one(["cc", "Thanks to", "This one is for", "What do you think,"])} @${other.username}` };
}

/** One of those who had joined by then, the eager ones more often. */
function someoneBy(chance: Chance, writers: readonly Writer[], at: Date): Writer {
  const later = writers.findIndex(({ joinedAt }) => joinedAt > at);
  const there = later === -1 ? writers.length : Math.max(later, 1);
  for (let tries = 0; ; tries++) {
    const writer = writers[chance.between(0, there - 1)] as Writer;
    if (chance.odds(writer.zeal) || tries > 20) return writer;
  }
}

async function correct(tx: Tx, post: PostRow, chance: Chance, present: Date): Promise<void> {
  const at = new Date(Math.min(post.createdAt.getTime() + chance.between(5, 3_000) * 60_000, present.getTime()));
  const content = `${post.content}\n\n*Edit: ${chance.one(["typo", "clearer wording", "link fixed", "solved, see below", "thanks for the hints"])}.*`.trim();
  await rewritePost(actingAs(tx, post.authorId, at), post, { content }, ["content"]);
}

/** What lies in drawers, and what comes out in the next days. */
function unpublished(chance: Chance, writers: readonly Writer[], present: Date): NewPost[] {
  return Array.from({ length: 60 }, (_, index) => {
    const createdAt = new Date(present.getTime() - chance.between(1, 20 * 24) * 3_600_000);
    const writer = someoneBy(chance, writers, createdAt);
    const scheduledFor = index < 12 ? new Date(Math.ceil(present.getTime() / 60_000) * 60_000 + chance.between(30, 9_000) * 60_000) : null;
    return { ...written(chance, writer, writers, createdAt), authorId: writer.id, status: scheduledFor ? "SCHEDULED" : "DRAFT", scheduledFor, createdAt };
  });
}

async function pinSome(tx: Tx, chance: Chance, writers: readonly Writer[]): Promise<void> {
  for (const { id } of writers.filter(({ zeal }) => zeal > 0.5)) {
    const isOwn = and(eq(posts.authorId, id), eq(posts.status, "PUBLISHED"), isNull(posts.clubId), isNotNull(posts.title));
    const own = await tx.select().from(posts).where(isOwn).orderBy(asc(posts.publishedAt), asc(posts.title)).limit(40);
    for (const post of chance.some(own, chance.between(0, 2))) await changePost(actingAs(tx, id, post.updatedAt), post, { pinnedAt: post.updatedAt });
  }
}
