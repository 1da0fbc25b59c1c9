import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { clubMemberships } from "../club-members/tables.ts";
import subgraph from "../index.ts";
import { noteActivity, weights } from "./activity.ts";
import { clubFactory } from "./factory.ts";
import { clubs } from "./tables.ts";
import { foundClub } from "./write.ts";

const { as, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aMember, aClub, aClubMember } = clubFactory(context);

const CREATE = `mutation ($input: ClubCreateInput!) { clubCreate(input: $input) { club { id slug status visibility joinPolicy membersCount viewerCanManage viewerMembership { role status } } errors { code path ... on LimitError { limit } } } }`;
const UPDATE = `mutation ($input: ClubUpdateInput!) { clubUpdate(input: $input) { club { name slug description category } errors { code path ... on StateError { currentState } } } }`;
const ARCHIVE = `mutation ($id: ID!) { clubArchive(input: { id: $id }) { club { status } errors { code path } } }`;
const CLUB = `query ($id: ID, $slug: String) { club(id: $id, slug: $slug) { id name } }`;
const CLUBS = `query ($query: String, $category: String, $joinedByMe: Boolean) { clubs(query: $query, category: $category, joinedByMe: $joinedByMe) { totalCount nodes { name } } }`;

const create = async (userId: string, input: object) => (await as(userId)(CREATE, { input })).data.clubCreate;
const update = async (userId: string, id: string, input: object, ...roles: string[]) =>
  (await as(userId, ...roles)(UPDATE, { input: { id: globalId("Club", id), ...input } })).data.clubUpdate;
const unique = (name: string) => `${name} ${newId().slice(-8)}`;

test("who founds a club owns it, and its address comes from its name", async () => {
  const { id } = await aMember();
  const name = unique("Šachový Klub & Go");

  const { club, errors } = await create(id, { name });

  expect(errors).toEqual([]);
  expect(club).toEqual({
    id: expect.stringMatching(/^clb_/),
    slug: name.toLowerCase().replace("šachový klub & go", "sachovy-klub-go").replace(" ", "-"),
    status: "ACTIVE",
    visibility: "PUBLIC",
    joinPolicy: "OPEN",
    membersCount: 1,
    viewerCanManage: true,
    viewerMembership: { role: "OWNER", status: "ACTIVE" },
  });
  expect(await published("club.created")).toContainEqual(["club.created", expect.any(String), { ownerId: id, visibility: "PUBLIC" }]);
});

test("a taken name is refused, also when two found it at once; hidden clubs take no name away", async () => {
  const [one, other] = [await aMember(), await aMember()];
  const [name, secret] = [unique("Rowing"), unique("Whisper")];

  const answers = await Promise.all([one, other].map(({ id }) => create(id, { name })));
  await create(one.id, { name: secret, visibility: "HIDDEN" });
  const open = await create(other.id, { name: secret });

  expect(answers.map(({ errors }) => errors).sort((a, b) => a.length - b.length)).toEqual([[], [{ code: "UNIQUE", path: ["name"] }]]);
  expect(open).toMatchObject({ club: { slug: secret.toLowerCase().replace(" ", "-") }, errors: [] });
});

test("every fault of a club is named at once", async () => {
  const { id } = await aMember();

  const { errors } = await create(id, { name: "ab", category: "x".repeat(61), rules: "x".repeat(5_001) });
  const nameless = await create(id, { name: "!!! ---" });

  expect(errors).toEqual([
    { code: "TOO_SHORT", path: ["name"] },
    { code: "TOO_LONG", path: ["category"] },
    { code: "TOO_LONG", path: ["rules"] },
  ]);
  expect(nameless.errors).toEqual([{ code: "FORMAT", path: ["name"] }]);
});

test("the same idempotency key founds one club", async () => {
  const { id } = await aMember();
  const input = { name: unique("Once"), idempotencyKey: "one" };

  const answers = await Promise.all([create(id, input), create(id, input)]);

  expect(answers[0].club.id).toBe(answers[1].club.id);
});

test("a person owns twenty clubs, also when they found more at once", async () => {
  const { id } = await aMember();
  for (let index = 0; index < 18; index++)
    await context().db.transaction((tx) => foundClub(tx, id, { name: unique("Many"), visibility: "PUBLIC", joinPolicy: "OPEN" }));

  const answers = await Promise.all([1, 2, 3].map(() => create(id, { name: unique("More") })));

  expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: "LIMIT_EXCEEDED", path: null, limit: 20 }]);
});

test("its owner and admins change a club, its moderators do not, and absent fields stay", async () => {
  const { club } = await aClub({ description: "Old", category: "Sports" });
  const [admin, moderator] = [await aClubMember(club.id, "ADMIN"), await aClubMember(club.id, "MODERATOR")];

  const changed = await update(admin.userId, club.id, { description: null, name: "  A  new   name " });
  const refused = await update(moderator.userId, club.id, { name: "Mine" });

  expect(changed).toEqual({ club: { name: "A new name", slug: club.slug, description: null, category: "Sports" }, errors: [] });
  expect(refused).toEqual({ club: null, errors: [{ code: "POLICY", path: ["id"] }] });
  expect(await published("club.updated")).toContainEqual(["club.updated", club.id, { changedFields: ["name", "description"], visibility: "PUBLIC" }]);
});

test("an administrator of the community changes any club, a moderator of it archives any", async () => {
  const { club } = await aClub({ visibility: "HIDDEN" });
  const { id } = await aMember();

  const changed = await update(id, club.id, { category: "Music" }, "ADMIN");
  const archived = await as(newId(), "MODERATOR")(ARCHIVE, { id: globalId("Club", club.id) });
  const late = await update(id, club.id, { category: "Late" }, "ADMIN");

  expect(changed.errors).toEqual([]);
  expect(archived.data.clubArchive).toEqual({ club: { status: "ARCHIVED" }, errors: [] });
  expect(late.errors).toEqual([{ code: "INVALID_STATE", path: ["id"], currentState: "ARCHIVED" }]);
});

test("a club is archived by its owner, once", async () => {
  const { club, owner } = await aClub();
  const admin = await aClubMember(club.id, "ADMIN");
  const archive = async (userId: string) => (await as(userId)(ARCHIVE, { id: globalId("Club", club.id) })).data.clubArchive.errors;

  expect(await archive(admin.userId)).toEqual([{ code: "POLICY", path: ["id"] }]);
  expect(await archive(owner.id)).toEqual([]);
  expect(await archive(owner.id)).toEqual([{ code: "ALREADY_DONE", path: ["id"] }]);
});

test("clubs are found by words without regard to case and accents, most active first", async () => {
  const mark = newId().slice(-8);
  const { club: quiet } = await aClub({ name: `Café Müller ${mark}` });
  const { club: busy } = await aClub({ name: `Tanz ${mark}`, description: "We meet at the CAFÉ of Muller." });
  await aClubMember(busy.id);
  const find = async (query: string) => (await visitor(CLUBS, { query })).data.clubs.nodes.map(({ name }: { name: string }) => name);

  expect(await find(`cafe MULLER ${mark}`)).toEqual([busy.name, quiet.name]);
  expect(await find(`${mark} 100%`)).toEqual([]);
});

test("what happened lately outweighs what happened long ago", async () => {
  const category = unique("Activity");
  const at = (weeksAgo: number) => new Date(Date.now() - weeksAgo * 7 * 24 * 3_600_000);
  const { club: past } = await aClub({ category });
  const { club: fresh } = await aClub({ category });
  await context().db.update(clubs).set({ activity: 0 });
  await context().db.transaction(async (tx) => {
    for (let index = 0; index < 10; index++) await noteActivity(tx, past.id, at(10), weights.post);
    await noteActivity(tx, fresh.id, at(1), weights.post);
  });

  const { data } = await visitor(CLUBS, { category });

  expect(data.clubs.nodes).toEqual([{ name: fresh.name }, { name: past.name }]);
});

test("exactly one of id and slug names a club, and no search takes control characters", async () => {
  const answers = await Promise.all([
    visitor(CLUB, {}),
    visitor(CLUB, { id: "clb_x", slug: "x" }),
    visitor(CLUB, { slug: "\0" }),
    visitor(CLUBS, { query: "\0" }),
  ]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(4).fill("BAD_USER_INPUT"));
});

test("a page of clubs with owner and one's membership takes as many statements as a club", async () => {
  const category = unique("Counted");
  const { id } = await aMember();
  const count = async () => {
    await pool.idle();
    const before = pool.statements.count;
    const { data } = await as(id)(
      `query ($category: String) { clubs(first: 20, category: $category) { nodes { name membersCount displaySubtitle canonicalUrl owner { id } viewerCanManage viewerMembership { role } } } }`,
      { category },
    );
    return { clubs: data.clubs.nodes.length, statements: pool.statements.count - before };
  };

  await aClub({ category });
  const one = await count();
  for (let index = 0; index < 9; index++) await aClubMember((await aClub({ category })).club.id, "MEMBER", id);
  const ten = await count();

  expect(one).toEqual({ clubs: 1, statements: 3 });
  expect(ten).toEqual({ clubs: 10, statements: 3 });
});

test("a club whose new text a rule holds is out of its members' sight until a moderator decides", async () => {
  const { club, owner } = await aClub();
  const member = await aClubMember(club.id);

  const held = await update(owner.id, club.id, { description: "Earn money fast!" });
  const seen = await Promise.all([as(owner.id), as(member.userId)].map(async (ask) => (await ask(CLUB, { id: globalId("Club", club.id) })).data.club !== null));

  expect(held.errors).toEqual([]);
  expect(seen).toEqual([true, false]);
});

test("signed out, nobody founds, changes or archives a club", async () => {
  const input = { id: "clb_x", name: "Ours" };

  const answers = await Promise.all([visitor(CREATE, { input: { name: "Ours" } }), visitor(UPDATE, { input }), visitor(ARCHIVE, { id: "clb_x" })]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill("UNAUTHENTICATED"));
});

test("of a club there is one owner at any time, by the database", async () => {
  const { club } = await aClub();
  const member = await aClubMember(club.id);

  const second = context().db.update(clubMemberships).set({ role: "OWNER" }).where(eq(clubMemberships.id, member.id));

  await expect(second).rejects.toThrow();
});
