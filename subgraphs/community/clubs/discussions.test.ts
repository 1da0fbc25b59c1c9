import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { posts } from "../posts/tables.ts";
import { clubFactory } from "./factory.ts";

const { as, visitor, context, deliver } = await testSubgraph(subgraph);
const { aClub, aClubMember } = clubFactory(context);
const { aPost } = factory(context);

const LIST = `query ($id: ID!, $filter: PostFilter) { club(id: $id) { discussions(filter: $filter) { totalCount nodes { title club { name } } } } }`;
const list = async (ask: typeof visitor, clubId: string, filter?: object) => (await ask(LIST, { id: globalId("Club", clubId), filter })).data.club?.discussions;
const titles = ({ nodes }: { nodes: { title: string }[] }) => nodes.map(({ title }) => title);

test("posts of a club are listed pinned ones first, then newest", async () => {
  const { club, owner } = await aClub();
  const first = await aPost({ authorId: owner.id, clubId: club.id, title: "First" });
  await aPost({ authorId: owner.id, clubId: club.id, title: "Second", topic: "QUESTION" });
  await aPost({ authorId: owner.id, clubId: club.id, title: "Third", visibility: "CLUB" });
  await aPost({ authorId: owner.id, title: "Elsewhere" });
  await context().db.update(posts).set({ pinnedAt: new Date() }).where(eq(posts.id, first.id));

  expect(titles(await list(as(owner.id), club.id))).toEqual(["First", "Third", "Second"]);
  expect(titles(await list(visitor, club.id))).toEqual(["First", "Second"]);
  expect(titles(await list(visitor, club.id, { topics: ["QUESTION"] }))).toEqual(["Second"]);
});

test.each(["PRIVATE", "HIDDEN"] as const)("posts of a %s club are shown to members and counted nowhere else", async (visibility) => {
  const { club, owner } = await aClub({ visibility });
  const { id } = await aPost({ authorId: owner.id, clubId: club.id, title: "Inside" });
  const member = await aClubMember(club.id);
  const stranger = newId();
  const sees = async (ask: typeof visitor) => {
    const one = await ask(`query ($id: ID!) { post(id: $id) { title } }`, { id: globalId("Post", id) });
    const all = await ask(`query ($filter: PostFilter) { posts(filter: $filter) { totalCount } }`, { filter: { clubId: globalId("Club", club.id) } });
    return [one.data.post !== null, all.data.posts.totalCount, (await list(ask, club.id))?.totalCount ?? null];
  };

  expect(await Promise.all([as(member.userId), as(stranger), visitor].map(sees))).toEqual([
    [true, 1, 1],
    [false, 0, null],
    [false, 0, null],
  ]);
});

test("a post makes its club more active", async () => {
  const category = newId().slice(-8);
  const { club: busy, owner } = await aClub({ category });
  const { club: quiet } = await aClub({ category });
  await aPost({ authorId: owner.id, clubId: busy.id });
  await deliver();

  const { data } = await visitor(`query ($category: String) { clubs(category: $category) { nodes { name } } }`, { category });

  expect(data.clubs.nodes).toEqual([{ name: busy.name }, { name: quiet.name }]);
});
