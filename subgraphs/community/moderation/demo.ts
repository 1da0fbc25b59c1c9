import { actingAs, type Demo, newId, type Tx } from "@atrium/kit";
import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { clubs } from "../clubs/tables.ts";
import { comments } from "../comments/tables.ts";
import { type Chance, chanceBy, DAY_MS } from "../demo/chance.ts";
import { activeMembers } from "../demo/people.ts";
import type { ModerationActionKind, ReportReason } from "../generated.ts";
import type { Ctx } from "../index.ts";
import type { Member } from "../members/tables.ts";
import { posts } from "../posts/tables.ts";
import { addPost } from "../posts/write.ts";
import { changeCase } from "./cases.ts";
import { decide } from "./decisions.ts";
import { addReport } from "./reports.ts";
import { screen } from "./screening.ts";
import { type ModerationCaseRow, moderationCases } from "./tables.ts";
import type { Target } from "./targets.ts";

const TEAM = 5; // who was there first may sign in, and offends nobody

type Offence = Target & { readonly at: Date };
type Scene = { readonly tx: Tx; readonly chance: Chance; readonly people: readonly Member[]; readonly moderator: Member; readonly present: Date };
type Course = {
  readonly count: number;
  /** Distinct reporters; three of them hide what they report. */
  readonly reports: number;
  readonly decisions?: readonly (readonly [ModerationActionKind, note: string])[];
  readonly isAssigned?: true;
  readonly appeal?: string;
};

const courses: readonly Course[] = [
  { count: 11, reports: 1 },
  { count: 4, reports: 2 },
  { count: 3, reports: 3 },
  { count: 1, reports: 5 },
  { count: 5, reports: 2, isAssigned: true },
  { count: 8, reports: 1, decisions: [["DISMISS", "No rule is broken. Disagreement is welcome here."]] },
  { count: 5, reports: 3, decisions: [["REMOVE", "Advertising, posted by an account that does nothing else."]] },
  { count: 4, reports: 2, decisions: [["WARN", "Argue with the post, not with the person."]] },
  { count: 2, reports: 2, decisions: [["LOCK", "This discussion has turned in circles since yesterday."]] },
  { count: 2, reports: 3, decisions: [["APPROVE", "Reported by one side of a quarrel; nothing wrong with it."]] },
  {
    count: 2,
    reports: 2,
    decisions: [
      ["REMOVE", "Taken for a copied text."],
      ["RESTORE", "The author showed that the text is theirs. Sorry."],
    ],
  },
  {
    count: 3,
    reports: 2,
    decisions: [["REMOVE", "Off topic, for the third time."]],
    appeal: "It answers the question that was asked two posts above. Please read it again in context.",
  },
];

const reasons: readonly (readonly [ReportReason, number, details: string | null])[] = [
  ["SPAM", 9, null],
  ["OFF_TOPIC", 6, "Belongs in another club."],
  ["HARASSMENT", 4, "This is the second time he goes after the same person."],
  ["MISINFORMATION", 4, "The paper says the opposite, see its abstract."],
  ["PLAGIARISM", 2, "Copied from a blog, without a link."],
  ["HATE", 1, null],
  ["OTHER", 2, "Shares a private address."],
];

const held = [
  "Guaranteed profit from the first week, write to me for the course.",
  "My essay writing service helped forty students this term, ask for prices!",
  "Crypto giveaway for members of this community, today only.",
];

/** What people reported, what rules held, and what moderators made of it; fewer than forty cases wait. */
export const demo: Demo<Ctx> = async ({ as, present, random }) => {
  const chance = chanceBy(random);
  await as(null, present).db.transaction(async (tx) => {
    const people = await activeMembers(tx);
    const moderator = people.find(({ roles }) => roles.includes("MODERATOR"));
    if (!moderator) return;
    const scene = { tx, chance, people, moderator, present };
    const offences = await gather(scene);
    for (const course of courses) {
      for (let index = 0; index < course.count; index++) {
        const offence = offences.pop();
        if (offence) await run(scene, course, offence);
      }
    }
    for (const text of held) await hold(scene, text);
  });
};

/** Posts and comments of the last months by ordinary members, each by another one, and a club and a person. */
async function gather({ tx, chance, people, present }: Scene): Promise<Offence[]> {
  const since = new Date(present.getTime() - 100 * DAY_MS);
  const ordinary = people.slice(TEAM).filter(({ roles }) => roles.length === 1);
  const ids = ordinary.map(({ id }) => id);
  const of = { Post: posts, Comment: comments } as const;
  const found = await Promise.all(
    (["Post", "Comment"] as const).map(async (type) => {
      const { id, authorId, createdAt, status } = of[type];
      const isCandidate = and(eq(status, "PUBLISHED"), gt(createdAt, since), inArray(authorId, ids));
      const rows = await tx.select({ id, authorId, at: createdAt }).from(of[type]).where(isCandidate).orderBy(desc(createdAt), asc(id)).limit(400);
      return rows.map((row) => ({ ...row, type }));
    }),
  );
  const byAuthor = new Map(chance.some(found.flat(), 400).map((one) => [one.authorId, one]));
  const [club] = await tx
    .select()
    .from(clubs)
    .where(and(eq(clubs.visibility, "PUBLIC"), isNull(clubs.withheld)))
    .orderBy(asc(clubs.membersCount))
    .limit(1);
  const person = ordinary.at(-10);
  const more: Offence[] = [
    ...(club ? [{ type: "Club" as const, id: club.id, authorId: null, at: since }] : []),
    ...(person ? [{ type: "User" as const, id: person.id, authorId: person.id, at: since }] : []),
  ];
  // taken from the end: what is only reported once comes first
  return [...byAuthor.values(), ...more];
}

/** Has people report something, and moderators decide about it. */
async function run(
  { tx, chance, people, moderator, present }: Scene,
  { reports, decisions = [], isAssigned, appeal }: Course,
  { at, ...target }: Offence,
): Promise<void> {
  const hours = (count: number) => chance.random() * count * 3_600_000;
  const newest = present.getTime() - 3_600_000;
  let now = Math.min(Math.max(at.getTime(), decisions.length > 0 ? 0 : newest - 9 * DAY_MS) + hours(20), newest);
  const later = (by: number) => {
    now = Math.min(now + hours(by), newest);
    return new Date(now);
  };

  const witnesses = chance.some(
    people.filter(({ id }) => id !== target.authorId),
    reports,
  );
  let found: ModerationCaseRow | undefined;
  for (const { id: reporterId } of witnesses) {
    const reason = chance.weighted(reasons.map(([name, weight]) => [name, weight] as const));
    const details = reasons.find(([name]) => name === reason)?.[2];
    const { caseId } = await addReport(actingAs(tx, reporterId, later(6)), target, { reporterId, reason, details });
    [found] = await tx.select().from(moderationCases).where(eq(moderationCases.id, caseId));
  }
  if (!found) return;
  if (isAssigned) await changeCase(tx, found.id, { assigneeId: moderator.id, status: "IN_REVIEW" });
  for (const [kind, note] of decisions) {
    if (kind === "LOCK" && target.type !== "Post") return;
    await decide(actingAs(tx, moderator.id, later(40)), found, { kind, actorId: moderator.id, note });
  }
  if (appeal) await changeCase(tx, found.id, { status: "APPEALED", appealMessage: appeal, appealedAt: later(30) });
}

/** A post that a rule holds, by somebody new. */
async function hold({ tx, chance, people, present }: Scene, content: string): Promise<void> {
  const at = new Date(present.getTime() - chance.random() * 3 * DAY_MS);
  const author = chance.one(people.slice(-40));
  const then = actingAs(tx, author.id, at);
  const id = newId(at);
  const status = await screen(then, { authorId: author.id, text: content, about: { type: "Post", id } });
  await addPost(then, { id, authorId: author.id, content, status, createdAt: at });
}
