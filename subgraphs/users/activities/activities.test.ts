import { globalId, newId, publish } from "@atrium/kit";
import { aViewer, testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { users } from "../users/tables.ts";
import { removeOldActivities } from "./activities.ts";
import { activities } from "./tables.ts";

const { as, visitor, context, deliver, pool } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const OF = `query ($id: ID!, $filter: UserActivityFilter, $first: Int) {
  user(id: $id) { activities(filter: $filter, first: $first) { totalCount nodes { id action subjectId occurredAt metadata user { id } } } }
}`;
const ENTITIES = `query ($id: ID!) { _entities(representations: [{ __typename: "UserActivity", id: $id }]) { ... on UserActivity { action } } }`;

const DAY_MS = 24 * 3_600_000;

/** Publishes as the person, as another domain might. */
async function cause(actorId: string | null, types: ("user.reinstated" | "user.verified")[], producer = "community", at = new Date()) {
  const db = pool.as({ producer, actorId, traceId: null, now: () => at });
  const subjectId = newId();
  await db.transaction(async (tx) => {
    for (const type of types) await publish(tx, type, subjectId, {});
  });
  return subjectId;
}

const activitiesOf = async (id: string, variables: object = {}) => (await as(id)(OF, { id: globalId("User", id), ...variables })).data.user.activities.nodes;

test("every event a person causes, in any domain, leaves one activity", async () => {
  const { id } = await aUser();
  const subjectId = await cause(id, ["user.verified", "user.reinstated"]);
  await cause(null, ["user.verified"]);
  await cause((await aUser()).id, ["user.verified"]);

  await deliver();
  await deliver();

  const common = { subjectId: globalId("User", subjectId), metadata: {}, user: { id: globalId("User", id) } };
  expect(await activitiesOf(id)).toMatchObject([
    { ...common, action: "user.reinstated" },
    { ...common, action: "user.verified" },
  ]);
});

test("only the person and administrators see activities, on every path", async () => {
  const [{ id }, stranger] = [await aUser(), await aUser()];
  await cause(id, ["user.verified"]);
  await deliver();
  const [activity] = await activitiesOf(id);
  const variables = { id: globalId("User", id) };

  expect((await as(newId(), "ADMIN")(OF, variables)).data.user.activities.nodes).toHaveLength(1);
  expect((await as(stranger.id, "MODERATOR")(OF, variables)).data.user.activities).toBeNull();
  expect((await visitor(OF, variables)).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await as(stranger.id)(ENTITIES, { id: activity.id })).data._entities).toEqual([null]);
  expect((await as(id)(ENTITIES, { id: activity.id })).data._entities).toEqual([{ action: "user.verified" }]);
});

test("activities are narrowed by action and period", async () => {
  const { id } = await aUser();
  const lastWeek = new Date(Date.now() - 7 * DAY_MS);
  await cause(id, ["user.verified"], "community", lastWeek);
  await cause(id, ["user.verified", "user.reinstated"]);
  await deliver();
  const range = { from: new Date(lastWeek.getTime() - DAY_MS).toISOString(), to: new Date(lastWeek.getTime() + DAY_MS).toISOString() };

  expect(await activitiesOf(id, { filter: { actions: ["user.verified"] } })).toHaveLength(2);
  expect(await activitiesOf(id, { filter: { actions: ["user.verified"], range } })).toHaveLength(1);
});

test("who is no user, or no longer one, leaves no trace", async () => {
  const { id } = await aUser();
  await pool
    .as({ producer: "users", actorId: null, traceId: null, now: () => new Date() })
    .update(users)
    .set({ status: "DELETED" })
    .where(eq(users.id, id));
  await cause(id, ["user.verified"]);
  await cause(newId(), ["user.verified"]);

  await deliver();

  const ctx = context(aViewer(newId(), "ADMIN"));
  expect(await ctx.db.select().from(activities).where(eq(activities.userId, id))).toEqual([]);
});

test("activities past the retention period are forgotten", async () => {
  const { id } = await aUser();
  await cause(id, ["user.verified"], "community", new Date(Date.now() - 40 * DAY_MS));
  await cause(id, ["user.reinstated"], "community", new Date(Date.now() - 20 * DAY_MS));
  await deliver();

  await context().db.transaction((tx) => removeOldActivities(tx, 30));

  expect((await activitiesOf(id)).map(({ action }: { action: string }) => action)).toEqual(["user.reinstated"]);
});
