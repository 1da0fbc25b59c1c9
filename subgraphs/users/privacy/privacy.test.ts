import { globalId, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import type { PrivacyUpdateInput } from "../generated.ts";
import subgraph from "../index.ts";
import { changeProfile } from "../profiles/profiles.ts";

const { as, visitor, context, published } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const SETTINGS = "email location positions achievements showOnLeaderboards directoryListed analyticsOptOut";
const UPDATE = `mutation ($input: PrivacyUpdateInput!) { privacyUpdate(input: $input) { user { privacy { ${SETTINGS} } } errors { code path } } }`;
const FIELDS = "email location positions { company }";

const hide = async (id: string, input: PrivacyUpdateInput) => (await as(id)(UPDATE, { input })).data.privacyUpdate;

/** Somebody whose word for location and company is one of a kind. */
async function aPerson(privacy: PrivacyUpdateInput = {}) {
  const user = await aUser();
  const word = newId().slice(-12);
  await context().db.transaction((tx) => changeProfile(tx, user.id, { location: `Port ${word}`, positions: [{ company: `${word} Ltd`, title: "Clerk" }] }));
  await hide(user.id, privacy);
  return { ...user, word };
}

test("settings start open but for the address, and change one by one", async () => {
  const { id } = await aUser();

  await hide(id, { location: "MEMBERS", analyticsOptOut: true });
  const { user, errors } = await hide(id, { positions: "PRIVATE", location: null });

  expect(errors).toEqual([]);
  expect(user.privacy).toEqual({
    email: "PRIVATE",
    location: "MEMBERS",
    positions: "PRIVATE",
    achievements: "PUBLIC",
    showOnLeaderboards: true,
    directoryListed: true,
    analyticsOptOut: true,
  });
});

test("a change publishes the new settings; what is so already does not", async () => {
  const { id } = await aUser();

  await hide(id, { showOnLeaderboards: false, email: "MEMBERS", location: "PUBLIC" });
  await hide(id, { email: "MEMBERS" });

  const events = (await published("user.privacy_changed")).filter(([, subject]) => subject === id);
  expect(events.map(([, , data]) => data)).toEqual([
    { changedFields: ["email", "showOnLeaderboards"], values: { email: "MEMBERS", showOnLeaderboards: false } },
  ]);
});

test("only the person and administrators read the settings", async () => {
  const [owner, other] = [await aUser(), await aUser()];
  const read = `query ($id: ID!) { user(id: $id) { privacy { email } } }`;
  const variables = { id: globalId("User", owner.id) };

  const answers = [
    await as(owner.id)(read, variables),
    await as(other.id, "ADMIN")(read, variables),
    await as(other.id)(read, variables),
    await visitor(read, variables),
  ];

  expect(answers.map(({ data }) => data.user.privacy)).toEqual([{ email: "PRIVATE" }, { email: "PRIVATE" }, null, null]);
  expect(answers[3]?.errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test("a visitor has no settings to change", async () => {
  const { errors } = await visitor(UPDATE, { input: { directoryListed: false } });

  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});

test.for([
  { visibility: "PUBLIC", shownTo: ["visitor", "member", "self", "admin"] },
  { visibility: "MEMBERS", shownTo: ["member", "self", "admin"] },
  { visibility: "FRIENDS", shownTo: ["self", "admin"] },
  { visibility: "PRIVATE", shownTo: ["self", "admin"] },
] as const)("what is $visibility is shown to whom it should be, on every path", async ({ visibility, shownTo }) => {
  const [person, other] = [await aPerson({ email: visibility, location: visibility, positions: visibility }), await aUser()];
  const id = globalId("User", person.id);
  const asks = { visitor, member: as(other.id), self: as(person.id), admin: as(other.id, "ADMIN") };
  const paths = [
    async (ask: typeof visitor) => (await ask(`query ($id: ID!) { user(id: $id) { ${FIELDS} } }`, { id })).data.user,
    async (ask: typeof visitor) => (await ask(`query ($name: String!) { user(username: $name) { ${FIELDS} } }`, { name: person.username })).data.user,
    async (ask: typeof visitor) =>
      (await ask(`query ($name: String!) { users(filter: { query: $name }) { nodes { ${FIELDS} } } }`, { name: person.username })).data.users.nodes[0],
    async (ask: typeof visitor) =>
      (await ask(`query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { ${FIELDS} } } }`, { refs: [{ __typename: "User", id }] })).data
        ._entities[0],
  ];
  const shown = { email: expect.stringContaining("@example.org"), location: `Port ${person.word}`, positions: [{ company: `${person.word} Ltd` }] };
  const hidden = { email: null, location: null, positions: [] };

  for (const [name, ask] of Object.entries(asks)) {
    for (const read of paths) expect([name, await read(ask)]).toEqual([name, (shownTo as readonly string[]).includes(name) ? shown : hidden]);
  }
});

test.for([
  { visibility: "PUBLIC", foundBy: ["visitor", "member", "self", "admin"] },
  { visibility: "MEMBERS", foundBy: ["member", "self", "admin"] },
  { visibility: "PRIVATE", foundBy: ["self", "admin"] },
] as const)("what is $visibility is searched only by whom it is shown to", async ({ visibility, foundBy }) => {
  const [person, other] = [await aPerson({ location: visibility, positions: visibility }), await aUser()];
  const asks = { visitor, member: as(other.id), self: as(person.id), admin: as(other.id, "ADMIN") };
  const filters = [{ location: person.word }, { company: person.word }, { query: `${person.word} ltd` }];

  for (const [name, ask] of Object.entries(asks)) {
    for (const filter of filters) {
      const { data } = await ask(`query ($filter: UserFilter) { users(filter: $filter) { nodes { username } totalCount } }`, { filter });
      expect([name, data.users.totalCount]).toEqual([name, (foundBy as readonly string[]).includes(name) ? 1 : 0]);
    }
  }
});

test("a private address is found by no search", async () => {
  const person = await aUser({ email: "zebra.quagga@example.org" });

  const { data } = await as(person.id)(`{ users(filter: { query: "quagga@example.org" }) { nodes { username } } }`);

  expect(data.users.nodes).toEqual([]);
});

test("who leaves the directory is absent from it, themselves included, but not from administration", async () => {
  const [person, other] = [await aPerson({ directoryListed: false }), await aUser()];
  const count = async (ask: typeof visitor) =>
    (await ask(`query ($name: String!) { users(filter: { query: $name }) { totalCount } }`, { name: person.username })).data.users.totalCount;

  const counts = [await count(visitor), await count(as(other.id)), await count(as(person.id)), await count(as(other.id, "ADMIN"))];

  expect(counts).toEqual([0, 0, 0, 1]);
});
