import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { aLikeBy, aPostBy, factory } from "../factory.ts";
import subgraph from "../index.ts";

const { as, visitor, context, deliver, pool } = await testSubgraph(subgraph);
const { aMember, anAchievement, happens } = factory(context);

const GET = `query ($id: ID!) { achievement(id: $id) { title points post { id } rejectionReason } }`;
const LIST = `query ($filter: AchievementFilter, $orderBy: AchievementOrder) { achievements(first: 50, filter: $filter, orderBy: $orderBy) { nodes { title } } }`;

const idOf = ({ id }: { id: string }) => globalId("Achievement", id);
const titles = (answer: { data?: { achievements: { nodes: { title: string }[] } } }) => answer.data?.achievements.nodes.map(({ title }) => title);

test("the announcement is the owner's first post about it, and likes order the list", async () => {
  const [owner, fan] = [await aMember(), await aMember()];
  const [first, second] = [await anAchievement(owner.id, { title: "One" }), await anAchievement(owner.id, { title: "Two" })];
  const [post, others] = [newId(), newId()];
  await happens("post.published", others, aPostBy(fan.id, { about: { type: "Achievement", id: first.id } }), fan.id);
  await happens("post.published", post, aPostBy(owner.id, { about: { type: "Achievement", id: first.id } }), owner.id);
  await happens("reaction.added", newId(), aLikeBy(fan.id, owner.id, first.id, "Achievement"), fan.id);
  await happens("reaction.added", newId(), { ...aLikeBy(fan.id, owner.id, second.id, "Achievement"), kind: "CLAP" }, fan.id);
  await deliver();

  expect((await visitor(GET, { id: idOf(first) })).data.achievement.post).toEqual({ id: globalId("Post", post) });
  const filter = { userId: globalId("User", owner.id) };
  expect(titles(await visitor(LIST, { filter, orderBy: { field: "LIKES", direction: "DESC" } }))).toEqual(["One", "Two"]);
});

test("words are found without case and accents, and stand for themselves", async () => {
  const owner = await aMember({ institution: "École Test" });
  const filter = { userId: globalId("User", owner.id) };
  await anAchievement(owner.id, { title: "Médaille d'or 100% à l'Olympiade", issuer: "Académie", category: "SPORTS", achievedOn: "2024-05-01" });
  await anAchievement(owner.id, { title: "Other" });

  for (const query of ["medaille OLYMPIADE", "academie or", "100%"])
    expect([query, titles(await visitor(LIST, { filter: { ...filter, query } }))?.length]).toEqual([query, 1]);
  for (const query of ["%", "_", "\\", "medaille nope"])
    expect([query, titles(await visitor(LIST, { filter: { ...filter, query } }))?.length]).toEqual([query, query === "%" ? 1 : 0]);
  expect(titles(await visitor(LIST, { filter: { ...filter, institution: "école test", categories: ["SPORTS"] } }))).toHaveLength(1);
  const achieved = { from: "2024-05-01T00:00:00Z", to: "2024-05-02T00:00:00Z" };
  expect(titles(await visitor(LIST, { filter: { ...filter, achieved } }))).toHaveLength(1);
});

test("a page takes as many statements for one achievement as for fifty", async () => {
  const [owner, viewer] = [await aMember(), await aMember()];
  for (let index = 0; index < 12; index++) await anAchievement(owner.id, { title: `N ${index}` });
  const page = `query ($first: Int, $filter: AchievementFilter) { achievements(first: $first, filter: $filter) { nodes { title points post { id } user { id achievements { nodes { id points } } badges { nodes { badge { name rarity } } } score { total thisWeek level { name } } streaks { current } } } } }`;
  const filter = { userId: globalId("User", owner.id) };
  const count = async (first: number) => {
    const before = pool.statements.count;
    expect((await as(viewer.id)(page, { first, filter })).errors).toBeUndefined();
    return pool.statements.count - before;
  };

  expect(await count(12)).toBeLessThanOrEqual(await count(1)); // what is on the page need not be loaded again below it
});
