import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubFactory } from "../clubs/factory.ts";
import { clubs } from "../clubs/tables.ts";
import subgraph from "../index.ts";

const { as, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember, aResource } = clubFactory(context);

const CREATE = `mutation ($input: ClubResourceCreateInput!) { clubResourceCreate(input: $input) { resource { id title description url tags downloadsCount displaySubtitle uploader { id } club { name } } errors { code path } } }`;
const UPDATE = `mutation ($input: ClubResourceUpdateInput!) { clubResourceUpdate(input: $input) { resource { title description tags } errors { code path } } }`;
const DELETE = `mutation ($id: ID!) { clubResourceDelete(input: { id: $id }) { deletedId errors { code path } } }`;
const LIST = `query ($id: ID!, $query: String) { club(id: $id) { resources(query: $query) { totalCount nodes { title uploader { id } club { name } displaySubtitle } } } }`;

const create = async (userId: string, clubId: string, input: object) =>
  (await as(userId)(CREATE, { input: { clubId: globalId("Club", clubId), title: "Handbook", url: "https://example.org/a", ...input } })).data
    .clubResourceCreate;
const update = async (userId: string, id: string, input: object) =>
  (await as(userId)(UPDATE, { input: { id: globalId("ClubResource", id), ...input } })).data.clubResourceUpdate;
const remove = async (userId: string, id: string) => (await as(userId)(DELETE, { id: globalId("ClubResource", id) })).data.clubResourceDelete;
const list = async (ask: typeof visitor, clubId: string, query?: string) => (await ask(LIST, { id: globalId("Club", clubId), query })).data.club?.resources;

test("a member shares a link with tags, once for a key", async () => {
  const { club } = await aClub();
  const { userId } = await aClubMember(club.id);

  const both = await Promise.all([1, 2].map(() => create(userId, club.id, { tags: ["Rust", "rust", "Books"], idempotencyKey: "k" })));

  expect(both[0]).toEqual({
    resource: {
      id: expect.stringMatching(/^clr_/),
      title: "Handbook",
      description: null,
      url: "https://example.org/a",
      tags: ["rust", "books"],
      downloadsCount: 0,
      displaySubtitle: "example.org",
      uploader: { id: globalId("User", userId) },
      club: { name: club.name },
    },
    errors: [],
  });
  expect(both[1].resource.id).toBe(both[0].resource.id);
  expect(await published("club.resource_added")).toEqual([["club.resource_added", club.id, { resourceId: expect.any(String), uploaderId: userId }]]);
});

test("every fault of a resource is named at once", async () => {
  const { club, owner } = await aClub();

  const { errors } = await create(owner.id, club.id, { title: " ", url: null, description: "x".repeat(2_001), tags: Array(11).fill("x") });

  expect(errors).toEqual([
    { code: "REQUIRED", path: ["title"] },
    { code: "TOO_LONG", path: ["description"] },
    { code: "REQUIRED", path: ["url"] },
    { code: "LIMIT_EXCEEDED", path: ["tags"] },
  ]);
});

test("only members share, and nobody in an archived club", async () => {
  const { club, owner } = await aClub();

  const stranger = await create((await aMember()).id, club.id, {});
  await context().db.update(clubs).set({ status: "ARCHIVED" }).where(eq(clubs.id, club.id));
  const late = await create(owner.id, club.id, {});

  expect(stranger.errors).toEqual([{ code: "POLICY", path: ["clubId"] }]);
  expect(late.errors).toEqual([{ code: "INVALID_STATE", path: ["clubId"] }]);
});

test("a resource is changed and removed by who shared it and by moderators of the club", async () => {
  const { club } = await aClub();
  const [uploader, moderator, other] = [await aClubMember(club.id), await aClubMember(club.id, "MODERATOR"), await aClubMember(club.id)];
  const { id } = await aResource(club.id, uploader.userId, { description: "Old" });

  expect(await update(uploader.userId, id, { description: null, tags: ["new"] })).toEqual({
    resource: { title: "Handbook", description: null, tags: ["new"] },
    errors: [],
  });
  expect((await update(moderator.userId, id, { title: "Guide" })).errors).toEqual([]);
  expect((await update(other.userId, id, { title: "Mine" })).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect((await remove(other.userId, id)).errors).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(await remove(moderator.userId, id)).toEqual({ deletedId: globalId("ClubResource", id), errors: [] });
  expect((await remove(uploader.userId, id)).errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
});

test("resources of a private club are read by its members only", async () => {
  const { club, owner } = await aClub({ visibility: "PRIVATE" });
  const { id } = await aResource(club.id, owner.id);
  const member = await aClubMember(club.id);
  const sees = async (ask: typeof visitor) => {
    const entity = await ask(`query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }`, {
      r: [{ __typename: "ClubResource", id: globalId("ClubResource", id) }],
    });
    return [entity.data._entities[0] !== null, (await list(ask, club.id)) !== null];
  };

  expect(await Promise.all([as(member.userId), as(newId()), visitor].map(sees))).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
  expect((await update(newId(), id, { title: "Mine" })).errors).toEqual([{ code: "NOT_FOUND", path: ["id"] }]);
});

test("resources are found by words in title, description and tags, newest first", async () => {
  const { club, owner } = await aClub();
  await aResource(club.id, owner.id, { title: "Réseaux", tags: ["networks"] });
  await aResource(club.id, owner.id, { title: "Slides", description: "About networks" });
  await aResource(club.id, owner.id, { title: "Other" });
  const find = async (query: string) => (await list(visitor, club.id, query)).nodes.map(({ title }: { title: string }) => title);

  expect(await find("NETWORKS")).toEqual(["Slides", "Réseaux"]);
  expect(await find("reseaux networks")).toEqual(["Réseaux"]);
});

test("a page of resources takes as many statements as one resource", async () => {
  const { club, owner } = await aClub();
  const count = async () => {
    await pool.idle();
    const before = pool.statements.count;
    const { nodes } = await list(visitor, club.id);
    return [nodes.length, pool.statements.count - before];
  };

  await aResource(club.id, owner.id);
  const one = await count();
  for (let index = 0; index < 5; index++) await aResource(club.id, owner.id, { title: `Part ${index}` });

  expect([one, await count()]).toEqual([
    [1, 3],
    [6, 3],
  ]);
});

test("signed out, nobody shares, changes or removes", async () => {
  const answers = await Promise.all([
    visitor(CREATE, { input: { clubId: "x", title: "x" } }),
    visitor(UPDATE, { input: { id: "x" } }),
    visitor(DELETE, { id: "x" }),
  ]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill("UNAUTHENTICATED"));
});
