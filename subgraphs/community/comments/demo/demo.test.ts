import { newId, type World } from "@atrium/kit";
import { seededRandom } from "@atrium/kit/demo";
import { contextOf } from "@atrium/kit/subgraph";
import { testSubgraph } from "@atrium/kit/test";
import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph, { type Ctx } from "../../index.ts";
import { members } from "../../members/tables.ts";
import { addPosts } from "../../posts/write.ts";
import { demo as reactions } from "../../reactions/demo.ts";
import { demo as comments } from "./demo.ts";

const DAY_MS = 24 * 3_600_000;
const present = new Date("2026-11-01T12:00:00Z");
const ago = (days: number) => new Date(present.getTime() - days * DAY_MS);
const people = Array.from({ length: 200 }, (_, index) => {
  return { id: newId(), username: `person_${index}`, kind: "STUDENT", status: "ACTIVE" as const, joinedAt: ago((index + 1) * 3.6) };
});

const { pool, context, published } = await testSubgraph(subgraph);
const { db } = context();
await db.insert(members).values(people);
await db.transaction((tx) =>
  addPosts(
    tx,
    Array.from({ length: 400 }, (_, index) => {
      const authorId = people[index % 200]?.id as string;
      const visibility = index % 50 === 49 ? "FRIENDS" : "PUBLIC";
      return { authorId, visibility, content: `Post ${index}`, topic: index % 5 ? "GENERAL" : "QUESTION", createdAt: ago(1 + index * 1.5) };
    }),
  ),
);
const random = seededRandom(1);
const request = { requestId: "demo", viewer: null, ip: null, userAgent: null };
const world: World<Ctx> = {
  present,
  random: () => random(),
  account: () => expect.unreachable(),
  as: (viewer, at) => contextOf(subgraph, pool, { ...request, viewer }, () => at),
};
for (const step of [comments, reactions]) await step(world); // a transaction each: a long one would hold up everybody who reads the log

const number = async (query: SQL) => Number((await db.execute<{ n: string }>(sql`select (${query}) as n`))[0]?.n);

test("some six thousand comments and fifteen thousand reactions, most of them under a few posts", async () => {
  const [said, given] = [await number(sql`select count(*) from community.comments`), await number(sql`select count(*) from community.reactions`)];
  const busiest = sql`select sum(comments_count) from (select comments_count from community.posts order by 1 desc limit 40) busy`;

  expect([said > 3_500, said < 5_000, given > 3_500, given < 7_500]).toEqual([true, true, true, true]);
  expect((await number(busiest)) / said).toBeGreaterThan(0.3);
  expect(await number(sql`select max(depth) from community.comments`)).toBe(5);
});

test("every counter is exact", async () => {
  const counted = (where: string) => sql.raw(`(select subject_id as id, count(*) as n from community.${where} group by 1) c using (id)`);
  const replies = sql`(select parent_id as id, count(*) as n from community.comments where is_listed group by 1) c using (id)`;
  const wrong = [
    sql`community.posts left join ${counted("comments where status = 'PUBLISHED'")} where comments_count <> coalesce(n, 0)`,
    sql`community.posts left join ${counted("reactions")} where reactions_count <> coalesce(n, 0)`,
    sql`community.posts left join ${counted("reactions where type = 'LIKE'")} where likes_count <> coalesce(n, 0)`,
    sql`community.comments left join ${counted("reactions")} where reactions_count <> coalesce(n, 0)`,
    sql`community.comments left join ${replies} where replies_count <> coalesce(n, 0)`,
    sql`community.reaction_counts full join (select subject_id, type, count(*) as n from community.reactions group by 1, 2) c using (subject_id, type) where count is distinct from n`,
  ];

  for (const rows of wrong) expect(await number(sql`select count(*) from ${rows}`)).toBe(0);
});

test("nobody speaks before they joined, before the post, or in the future", async () => {
  const early = sql`select count(*) from community.comments c join community.members m on m.id = c.author_id join community.posts p on p.id = c.subject_id
    where (c.created_at < m.joined_at and c.author_id <> p.author_id) or c.created_at < p.published_at or c.created_at > ${present.toISOString()}`;

  expect(await number(early)).toBe(0);
  expect(await number(sql`select count(*) from community.reactions where created_at > ${present.toISOString()}`)).toBe(0);
});

test("questions have answers, some comments are gone, and the log tells of it all", async () => {
  const accepted = await published("answer.accepted");
  const wrong = sql`select count(*) from community.posts p left join community.comments c on c.id = p.accepted_answer_id
    where p.accepted_answer_id is not null and (c.subject_id <> p.id or c.status <> 'PUBLISHED')`;

  expect(accepted.length).toBeGreaterThan(20);
  expect(await number(wrong)).toBe(0);
  expect((await published("comment.created")).length).toBe(await number(sql`select count(*) from community.comments`));
  expect((await published("comment.removed")).length).toBe(await number(sql`select count(*) from community.comments where status = 'REMOVED'`));
  expect((await published("reaction.added")).length).toBe(await number(sql`select count(*) from community.reactions`));
});
