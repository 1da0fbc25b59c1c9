import { testSubgraph } from "@atrium/kit/test";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { changeUser, createUser } from "./write.ts";

const { as, visitor, context, clock } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const DAY_MS = 24 * 3_600_000;
const RENAME = `mutation ($username: String) { profileUpdate(input: { username: $username }) { user { username } errors { code path } } }`;
const AVAILABLE = `query ($username: String!) { usernameAvailable(username: $username) }`;

const rename = async (id: string, username: string | null) => (await as(id)(RENAME, { username })).data.profileUpdate;
const isAvailable = async (username: string, ask = visitor) => (await ask(AVAILABLE, { username })).data.usernameAvailable;
const taken = { user: null, errors: [{ code: "UNIQUE", path: ["username"] }] };

test("a handle is one person's, whatever its case", async () => {
  await aUser({ username: "Grace_Hopper" });
  const { id } = await aUser();

  const refused = await rename(id, "GRACE_hopper");

  expect(refused).toEqual(taken);
  expect(await isAvailable("grace_HOPPER")).toBe(false);
});

test.each(["ab", "x".repeat(31), "with space", "dash-ed", "émile", "", "admin", "GraphQL", "a\u0000b", "' or 1=1"])("%j is no handle", async (username) => {
  const { id } = await aUser();

  const refused = await rename(id, username);

  expect(refused.errors).toEqual([{ code: "FORMAT", path: ["username"] }]);
  expect(await isAvailable(username)).toBe(false);
});

test("a handle cannot be cleared", async () => {
  const { id } = await aUser();

  expect((await rename(id, null)).errors).toEqual([{ code: "REQUIRED", path: ["username"] }]);
});

test("a handle given up is kept for its former owner for 30 days", async () => {
  clock.now = new Date();
  const [owner, other] = [await aUser({ username: "alan_t" }), await aUser()];
  await rename(owner.id, "turing");

  const early = await rename(other.id, "Alan_T");
  const back = await isAvailable("alan_t", as(owner.id));
  clock.advance(29 * DAY_MS);
  const late = await isAvailable("alan_t");
  clock.advance(DAY_MS);
  const free = await isAvailable("alan_t");
  const moved = await rename(other.id, "Alan_T");

  expect(early).toEqual(taken);
  expect([back, late, free]).toEqual([true, false, true]);
  expect(moved.user.username).toBe("Alan_T");
  clock.now = null;
});

test("its former owner may take a handle back", async () => {
  const { id } = await aUser({ username: "first_name" });
  await rename(id, "second_name");

  expect((await rename(id, "First_Name")).user.username).toBe("First_Name");
});

test("a change of case only keeps the handle free of reservations", async () => {
  const { id } = await aUser({ username: "lower_case" });

  expect((await rename(id, "Lower_Case")).user.username).toBe("Lower_Case");
  expect((await rename(id, "lower_case")).errors).toEqual([]);
});

test("two people who take one handle at once: one gets it", async () => {
  const people = [await aUser(), await aUser(), await aUser(), await aUser()];

  const answers = await Promise.all(people.map(({ id }) => rename(id, "contested")));

  expect(answers.map(({ errors }) => errors[0]?.code ?? "OK").toSorted()).toEqual(["OK", "UNIQUE", "UNIQUE", "UNIQUE"]);
});

test("a handle cannot be snatched in the moment it is given up", async () => {
  const [owner, thief] = [await aUser({ username: "precious" }), await aUser()];
  let snatched: Promise<unknown> = Promise.resolve();
  let registered: Promise<unknown> = Promise.resolve();

  await context().db.transaction(async (tx) => {
    await changeUser(tx, owner, { username: "released" });
    snatched = rename(thief.id, "precious");
    registered = context().db.transaction((other) =>
      createUser(other, { username: "Precious", fullName: null, email: "thief@example.org", kind: "STUDENT", status: "ACTIVE" }),
    );
    registered.catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100)); // lets both wait for this transaction
  });

  expect(await snatched).toEqual(taken);
  await expect(registered).rejects.toMatchObject({ code: "UNIQUE" });
});
