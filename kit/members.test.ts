import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { domainSchema } from "./columns.ts";
import { ownOrigin } from "./db.ts";
import { publish } from "./events/publish.ts";
import { newId } from "./ids.ts";
import { followMembers, membersIn } from "./members.ts";
import { testPool } from "./test/database.ts";
import { deliver } from "./test/work.ts";

const pool = await testPool();
const db = pool.as(ownOrigin("test"));
const members = membersIn(domainSchema("club_house"));
const consumer = { name: "club_house", handlers: [followMembers(members)] };
const names = { username: "ada", kind: "STUDENT", locale: "de-DE", timeZone: "Europe/Berlin", institution: "ETH", graduationYear: 2027 };

beforeAll(async () => {
  await db.execute("create schema club_house");
  await db.execute(`create table club_house.members (id uuid primary key, username text, kind text not null, status text not null,
    roles text[] not null default '{MEMBER}', locale text, time_zone text, institution text, graduation_year int, joined_at timestamptz not null, version int not null default 0)`);
});

async function aMember() {
  const id = newId();
  await db.transaction((tx) => publish(tx, "user.registered", id, { ...names, invitationId: null }));
  const now = async () => {
    await deliver(pool, consumer);
    return (await db.select().from(members).where(eq(members.id, id)))[0];
  };
  return { id, now };
}

test("a member is known from registration on, and active once verified", async () => {
  const { id, now } = await aMember();
  expect(await now()).toMatchObject({ ...names, status: "PENDING", roles: ["MEMBER"] });

  await db.transaction((tx) => publish(tx, "user.verified", id, {}));

  expect(await now()).toMatchObject({ status: "ACTIVE" });
});

test("changes are followed by version: older ones change nothing", async () => {
  const { id, now } = await aMember();
  await db.transaction((tx) => publish(tx, "user.updated", id, { changedFields: ["username"], values: { username: "countess" }, version: 3 }));
  await db.transaction((tx) => publish(tx, "user.updated", id, { changedFields: ["username"], values: { username: "late" }, version: 2 }));

  expect(await now()).toMatchObject({ username: "countess", version: 3 });
});

test("who switches their account off is hidden until they switch it on", async () => {
  const { id, now } = await aMember();
  const turn = (isVisible: boolean, version: number) =>
    db.transaction((tx) => publish(tx, "user.updated", id, { changedFields: ["status"], values: { isVisible }, version }));

  await turn(false, 2);
  expect(await now()).toMatchObject({ status: "HIDDEN", username: "ada" });
  await turn(true, 3);
  expect(await now()).toMatchObject({ status: "ACTIVE" });
});

test("roles, suspension and erasure are followed", async () => {
  const { id, now } = await aMember();
  await db.transaction(async (tx) => {
    await publish(tx, "user.roles_changed", id, { added: ["REVIEWER", "EDITOR"], removed: [] });
    await publish(tx, "user.roles_changed", id, { added: [], removed: ["EDITOR"] });
    await publish(tx, "user.suspended", id, { reason: "spam", until: null });
  });
  expect(await now()).toMatchObject({ status: "SUSPENDED", roles: ["MEMBER", "REVIEWER"] });

  await db.transaction((tx) => publish(tx, "user.reinstated", id, {}));
  expect(await now()).toMatchObject({ status: "ACTIVE" });
  await db.transaction((tx) => publish(tx, "user.anonymized", id, {}));
  expect(await now()).toMatchObject({ status: "ANONYMIZED", username: null, institution: null, timeZone: null });
});
