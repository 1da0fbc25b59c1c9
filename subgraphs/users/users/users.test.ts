import { globalId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import type { UserStatus } from "../generated.ts";
import subgraph from "../index.ts";

const { as, visitor, context, pool } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const PRIVATE = "email emailVerified lastLoginAt privacy { email } scopes";
const USER = `query ($id: ID, $username: String) { user(id: $id, username: $username) { username isViewer } }`;
const ENTITIES = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { id username fullName kind roles email emailVerified } } }`;

test("signed out, me is nobody and no error", async () => {
  expect(await visitor("{ me { id } }")).toEqual({ data: { me: null } });
});

test("signed in, me is oneself with private fields", async () => {
  const { id, username } = await aUser();

  const { data } = await as(id)(`{ me { id username isViewer isActive displayTitle canonicalUrl ${PRIVATE} } }`);

  expect(data.me).toMatchObject({
    id: globalId("User", id),
    username,
    isViewer: true,
    isActive: true,
    displayTitle: "Ada Example",
    canonicalUrl: expect.stringContaining(`/people/${username}`),
    email: `${username}@example.org`,
    emailVerified: true,
    lastLoginAt: null,
    privacy: { email: "PRIVATE" },
    scopes: expect.arrayContaining(["profile:write"]),
  });
});

test("another's private fields are null", async () => {
  const [{ id }, other] = [await aUser(), await aUser()];

  const { data } = await as(other.id)(`query ($id: ID) { user(id: $id) { ${PRIVATE} } }`, { id: globalId("User", id) });

  expect(data.user).toEqual({ email: null, emailVerified: null, lastLoginAt: null, privacy: null, scopes: null });
});

test("a person is found by id or by handle in any case, by exactly one of them", async () => {
  const { id, username } = await aUser();
  const key = globalId("User", id);

  const [byId, byName, both, neither, unknown] = await Promise.all(
    [{ id: key }, { username: username.toUpperCase() }, { id: key, username }, {}, { username: "nobody_here" }].map((variables) => visitor(USER, variables)),
  );

  expect([byId?.data.user, byName?.data.user]).toEqual([
    { username, isViewer: false },
    { username, isViewer: false },
  ]);
  expect([both, neither].map((answer) => answer?.errors?.[0]?.extensions.code)).toEqual(["BAD_USER_INPUT", "BAD_USER_INPUT"]);
  expect(unknown).toEqual({ data: { user: null } });
});

test.for([
  { status: "ACTIVE", seenBy: ["visitor", "member", "reviewer", "admin", "self"] },
  { status: "SUSPENDED", seenBy: ["visitor", "member", "reviewer", "admin", "self"] },
  { status: "PENDING_APPROVAL", seenBy: ["reviewer", "admin", "self"] },
  { status: "PENDING_VERIFICATION", seenBy: ["admin", "self"] },
  { status: "DEACTIVATED", seenBy: ["admin", "self"] },
  { status: "DELETED", seenBy: [] },
] as { status: UserStatus; seenBy: string[] }[])("who is $status is seen by whom they should be, by id, handle and reference", async ({ status, seenBy }) => {
  const [{ id, username }, other] = [await aUser({ status }), await aUser()];
  const asks = { visitor, member: as(other.id), reviewer: as(other.id, "REVIEWER"), admin: as(other.id, "ADMIN"), self: as(id) };

  for (const [name, ask] of Object.entries(asks)) {
    const answers = [
      (await ask(USER, { id: globalId("User", id) })).data.user,
      (await ask(USER, { username })).data.user,
      (await ask(ENTITIES, { refs: [{ __typename: "User", id: globalId("User", id) }] })).data._entities[0],
    ];
    expect([name, answers.map((user) => user?.username ?? null)]).toEqual([name, Array(3).fill(seenBy.includes(name) ? username : null)]);
  }
});

test("a representation is a key and nothing else: what it claims is not believed", async () => {
  const { id, username } = await aUser();
  const forged = {
    __typename: "User",
    id: globalId("User", id),
    username: "admin",
    roles: ["ADMIN"],
    kind: "STAFF",
    email: "forged@example.org",
    isViewer: true,
    status: "ACTIVE",
  };

  const { data } = await visitor(ENTITIES, { refs: [forged] });

  expect(data._entities).toEqual([
    { id: globalId("User", id), username, fullName: "Ada Example", kind: "STUDENT", roles: ["MEMBER"], email: null, emailVerified: null },
  ]);
});

test("foreign and malformed representations fail one by one", async () => {
  const { id, username } = await aUser();
  const key = globalId("User", id);
  const refs = [
    { __typename: "User", id: key },
    { __typename: "Post", id: globalId("Post", id) },
    { __typename: "User", id: globalId("Skill", id) },
    { __typename: "User", id },
    { __typename: "User", id: { not: "a string" } },
    { __typename: "User" },
    { __typename: "Query", id: key },
    "User",
    { id: key },
  ];

  const { data, errors } = await as(id)(ENTITIES, { refs });

  expect(data._entities.map((one: { username: string } | null) => one?.username ?? null)).toEqual([username, ...Array(8).fill(null)]);
  expect(errors?.map(({ extensions, path }) => [path?.[1], extensions.code])).toEqual(Array.from({ length: 8 }, (_, index) => [index + 1, "BAD_USER_INPUT"]));
});

test("a hundred references cost one statement", async () => {
  const people = await Promise.all(Array.from({ length: 100 }, () => aUser()));
  const before = pool.statements.count;

  const { data } = await visitor(`query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { username } } }`, {
    refs: people.map(({ id }) => ({ __typename: "User", id: globalId("User", id) })),
  });

  expect(data._entities.map(({ username }: { username: string }) => username)).toEqual(people.map(({ username }) => username));
  expect(pool.statements.count - before).toBe(1);
});
