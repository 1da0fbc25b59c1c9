import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { sequentialScans } from "@atrium/kit/test/scans";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { interests } from "../interests/tables.ts";
import { skills } from "../skills/tables.ts";
import { listTopics } from "./topics.ts";

const { as, visitor, context } = await testSubgraph(subgraph);
const { aUser } = factory(context);

/** Skills and interests behave alike: every test runs on both. */
const both = test.for([
  { list: "skills", input: "skillNames", type: "Skill" },
  { list: "interests", input: "interestNames", type: "Interest" },
] as const);

type Sort = { list: string; input: string };
type Topic = { id: string; name: string; slug: string; usersCount: number };

const setTopics = async (id: string, { list, input }: Sort, names: string[]): Promise<Topic[]> => {
  const { data } = await as(id)(
    `mutation ($names: [String!]) { profileUpdate(input: { ${input}: $names }) { user { ${list} { id name slug usersCount } } errors { code } } }`,
    { names },
  );
  expect(data.profileUpdate.errors).toEqual([]);
  return data.profileUpdate.user[list];
};
const find = async ({ list }: Sort, query: string): Promise<Topic[]> =>
  (await visitor(`query ($query: String) { ${list}(query: $query) { nodes { id name slug usersCount } } }`, { query })).data[list].nodes;
const names = (topics: { name: string }[]) => topics.map(({ name }) => name);

both("$list are the same topic whatever their case, spacing and punctuation", async (sort) => {
  const [first, second] = [await aUser(), await aUser()];
  await setTopics(first.id, sort, ["Node.js"]);

  const topics = await setTopics(second.id, sort, ["  NODE  JS ", "node.JS", "C", "C++", "C#", "Écologie", "機械学習"]);

  expect(topics.map(({ name, slug, usersCount }) => [name, slug, usersCount])).toEqual([
    ["Node.js", "node-js", 2],
    ["C", "c", 1],
    ["C++", "c-plus-plus", 1],
    ["C#", "c-sharp", 1],
    ["Écologie", "écologie", 1],
    ["機械学習", "機械学習", 1],
  ]);
});

both("$list keep the order in which a person gives them", async (sort) => {
  const { id } = await aUser();
  await setTopics(id, sort, ["Zoology", "Algebra", "Music"]);

  expect(names(await setTopics(id, sort, ["Zoology", "Botany", "Music"]))).toEqual(["Zoology", "Botany", "Music"]);
});

both("$list count the people who list them, exactly, as lists change", async (sort) => {
  const [first, second] = [await aUser(), await aUser()];
  await setTopics(first.id, sort, ["Counted one", "Counted two"]);
  await setTopics(second.id, sort, ["Counted two"]);

  await setTopics(first.id, sort, ["Counted one", "Counted three"]);

  const counts = Object.fromEntries((await find(sort, "counted")).map(({ name, usersCount }) => [name, usersCount]));
  expect(counts).toEqual({ "Counted one": 1, "Counted two": 1, "Counted three": 1 });
});

both("$list stay exact when many people add and drop the same ones at once", async (sort) => {
  const people = await Promise.all(Array.from({ length: 12 }, () => aUser()));
  const all = ["Race a", "Race b", "Race c", "Race d"];
  const rotated = (by: number) => [...all.slice(by % 4), ...all.slice(0, by % 4)];

  await Promise.all(people.map(({ id }, index) => setTopics(id, sort, rotated(index))));
  await Promise.all(people.map(({ id }, index) => setTopics(id, sort, index % 3 === 0 ? [] : rotated(index + 1).slice(1))));

  const { data } = await visitor(`{ users(first: 100) { nodes { ${sort.list} { name } } } }`);
  const listed = data.users.nodes.flatMap((user: Record<string, Topic[]>) => names(user[sort.list] ?? []));
  const counts = Object.fromEntries((await find(sort, "race ")).map(({ name, usersCount }) => [name, usersCount]));
  expect(counts).toEqual(Object.fromEntries(all.map((name) => [name, listed.filter((one: string) => one === name).length])));
});

both("$list that people swap back and forth at once make nobody wait for each other for ever", async (sort) => {
  const people = await Promise.all(Array.from({ length: 10 }, () => aUser()));
  const swap = (round: number) => Promise.all(people.map(({ id }, index) => setTopics(id, sort, [(index + round) % 2 === 0 ? "Swap left" : "Swap right"])));

  for (let round = 0; round < 6; round++) await swap(round);

  expect((await find(sort, "swap")).map(({ usersCount }) => usersCount)).toEqual([5, 5]);
});

both("fifty new $list that people bring at once, in any order, are created once", async (sort) => {
  const people = await Promise.all(Array.from({ length: 10 }, () => aUser()));
  const names = (round: number) => Array.from({ length: 50 }, (_, index) => `Fresh ${round} ${index}`);
  const bring = (round: number) => Promise.all(people.map(({ id }, index) => setTopics(id, sort, index % 2 === 0 ? names(round) : names(round).toReversed())));

  for (let round = 0; round < 4; round++) await bring(round);

  const { data } = await visitor(`{ ${sort.list}(query: "fresh 3", first: 100) { nodes { usersCount } } }`);
  expect(data[sort.list].nodes.map(({ usersCount }: Topic) => usersCount)).toEqual(Array(50).fill(10));
});

both("$list are found by the start of their name, most used first, page by page", async (sort) => {
  const [first, second, third] = [await aUser(), await aUser(), await aUser()];
  await setTopics(first.id, sort, ["Prefix rare", "Prefix common", "Prefix often", "Not prefix"]);
  await setTopics(second.id, sort, ["Prefix common", "Prefix often"]);
  await setTopics(third.id, sort, ["Prefix common"]);
  const page = async (after: string | null) =>
    (
      await visitor(
        `query ($after: Cursor) { ${sort.list}(query: "preFIX", first: 2, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } totalCount } }`,
        { after },
      )
    ).data[sort.list];

  const start = await page(null);
  const rest = await page(start.pageInfo.endCursor);

  expect([names(start.nodes), names(rest.nodes)]).toEqual([["Prefix common", "Prefix often"], ["Prefix rare"]]);
  expect([start.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, start.totalCount]).toEqual([true, false, 3]);
});

both("$list take no wildcards", async (sort) => {
  const { id } = await aUser();
  await setTopics(id, sort, ["Anything"]);

  const found = await Promise.all(["%", "_", "\\", "a%g", "_nything", "'; drop table users.users; --", "\u0000"].map((query) => find(sort, query)));

  expect(found.flat()).toEqual([]);
});

both("$list resolve as entities, and one that is none does not", async (sort) => {
  const { id } = await aUser();
  const [topic] = await setTopics(id, sort, ["Federation"]);
  const ask = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${sort.type} { name usersCount } } }`;
  const ref = (key: string | undefined) => ({ __typename: sort.type, id: key, name: "Forged", usersCount: 9000 });

  const { data, errors } = await visitor(ask, {
    refs: [ref(topic?.id), ref(globalId(sort.type, "01900000-0000-7000-8000-000000000000")), ref(globalId("User", id))],
  });

  expect(data._entities).toEqual([{ name: "Federation", usersCount: 1 }, null, null]);
  expect(errors).toMatchObject([{ path: ["_entities", 2], extensions: { code: "BAD_USER_INPUT" } }]);
});

both("$list are read by index, not from end to end", async ({ list }) => {
  const topics = { skills, interests }[list];
  await context().db.execute(sql`insert into ${topics} (id, name, slug) select gen_random_uuid(), 'Bulk ' || n, 'bulk-' || n from generate_series(1, 12000) n`);
  await context().db.execute(sql`analyze ${topics}`);

  const scans = await sequentialScans(context().db, "users", async (tx) => {
    const ctx = Object.assign(context(), { db: tx });
    await listTopics(ctx, topics, {});
    await listTopics(ctx, topics, { query: "bulk 119" });
  });

  expect(scans).toEqual({});
});
