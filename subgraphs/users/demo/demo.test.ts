import type { DemoAccount, World } from "@atrium/kit";
import { seededRandom } from "@atrium/kit/demo";
import { seed } from "@atrium/kit/seed";
import { testPool, testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { affiliations } from "../affiliations/tables.ts";
import type { UserStatus } from "../generated.ts";
import subgraph, { type Ctx } from "../index.ts";
import { users } from "../users/tables.ts";
import { personas } from "./personas.ts";
import { foundTeam } from "./team.ts";

const { as, visitor, pool, context, published } = await testSubgraph(subgraph);
const present = new Date("2026-11-01T12:00:00Z");
const accounts: DemoAccount[] = [];
const loaded = await seed(subgraph, pool, { present, account: (account) => void accounts.push(account) });
const statements = pool.statements.count;

const admin = as("01900000-0000-7000-8000-000000000000", "ADMIN");
const countOf = async (filter: object) =>
  (await admin(`query ($filter: UserFilter) { users(first: 1, filter: $filter) { totalCount } }`, { filter })).data.users.totalCount as number;
const STATUSES: UserStatus[] = ["ACTIVE", "DEACTIVATED", "PENDING_APPROVAL", "PENDING_VERIFICATION", "SUSPENDED"];

test("more than four hundred people of every kind come to forty institutions, in a bounded number of statements", async () => {
  const kinds = await Promise.all(
    ["STUDENT", "ALUMNI", "FACULTY", "EXPERT", "RECRUITER", "STAFF"].map((kind) => countOf({ kinds: [kind], statuses: STATUSES })),
  );
  const { data } = await admin(`{ users(first: 100) { nodes { affiliations { institution status } } } }`);
  const affiliations = data.users.nodes.flatMap((user: { affiliations: { institution: string }[] }) => user.affiliations);

  expect(loaded).toBe(true);
  expect(statements).toBeLessThan(16_000);
  expect(kinds.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(420);
  expect(Math.min(...kinds)).toBeGreaterThan(0);
  expect(new Set(affiliations.map(({ institution }: { institution: string }) => institution)).size).toBeGreaterThan(30);
  expect(new Set(affiliations.map(({ status }: { status: string }) => status))).toEqual(new Set(["VERIFIED", "PENDING"]));
});

test("some wait, some are out, some hide", async () => {
  const counts = await Promise.all(STATUSES.map(async (status) => [status, await countOf({ statuses: [status] })]));
  const { data } = await visitor(`{ users(first: 1) { totalCount } }`);

  expect(Object.fromEntries(counts)).toMatchObject({ DEACTIVATED: 2, PENDING_APPROVAL: 3, PENDING_VERIFICATION: 3, SUSPENDED: 2 });
  expect(await countOf({})).toBeGreaterThan(data.users.totalCount);
});

test("the log tells who registered, once each, and every verified affiliation", async () => {
  const { db } = context();
  const [registered, verified] = [await published("user.registered"), await published("affiliation.verified")];

  expect(new Set(registered.map(([, id]) => id)).size).toBe(await db.$count(users));
  expect(registered.length).toBe(await db.$count(users));
  expect(new Set(verified.map(([, id]) => id)).size).toBe(await db.$count(affiliations, eq(affiliations.status, "VERIFIED")));
});

test("eighty skills and forty interests are in use, none empty", async () => {
  const { data } = await visitor(`{ skills(first: 100) { nodes { usersCount } } interests(first: 100) { nodes { usersCount } } }`);

  expect([data.skills.nodes.length, data.interests.nodes.length]).toEqual([80, 40]);
  expect([...data.skills.nodes, ...data.interests.nodes].every(({ usersCount }: { usersCount: number }) => usersCount > 0)).toBe(true);
});

test("people joined over two years and were here since", async () => {
  const rows = await context().db.select().from(users);

  const days = rows.map(({ createdAt }) => (present.getTime() - createdAt.getTime()) / (24 * 3_600_000));
  expect(Math.max(...days)).toBeGreaterThan(700);
  expect(Math.min(...days)).toBeGreaterThan(0);
  expect(rows.every(({ createdAt, lastActiveAt }) => lastActiveAt >= createdAt && lastActiveAt <= present)).toBe(true);
});

test("nobody's address is public, all addresses and links lead nowhere", async () => {
  const { data } = await visitor(`{ users(first: 100) { nodes { email links { url } } } }`);
  const asAdmin = await admin(`{ users(first: 100) { nodes { email } } }`);

  const hosts = [
    ...data.users.nodes.flatMap(({ links }: { links: { url: string }[] }) => links.map(({ url }) => new URL(url).host)),
    ...asAdmin.data.users.nodes.map(({ email }: { email: string }) => email.split("@")[1]),
  ];
  expect(data.users.nodes.every(({ email }: { email: string | null }) => email === null)).toBe(true);
  expect(hosts.filter((host) => !/\.example$|^example\.org$/.test(host))).toEqual([]);
});

test("one account of each role signs in, the administrator with a second factor", async () => {
  const LOGIN = `mutation ($input: AuthLoginInput!) { authLogin(input: $input) { outcome { __typename } errors { code } } }`;

  const outcomes = await Promise.all(
    accounts.map(async ({ email, password }) => (await visitor(LOGIN, { input: { identifier: email, password } })).data.authLogin),
  );

  expect(accounts.map(({ roles }) => roles)).toEqual([["MEMBER"], ["MEMBER", "MODERATOR"], ["MEMBER", "REVIEWER"], ["MEMBER", "ANALYST"], ["MEMBER", "ADMIN"]]);
  expect(outcomes.map(({ errors }) => errors)).toEqual(accounts.map(() => []));
  expect(accounts.map(({ totpSecret }) => typeof totpSecret)).toEqual(["undefined", "undefined", "undefined", "undefined", "string"]);
  expect(outcomes[0].outcome.__typename).not.toBe(outcomes[4].outcome.__typename);
});

test("staff have left their trace in the audit log", async () => {
  const { data } = await admin(`{ auditLog(first: 100) { nodes { action actor { username } } } }`);

  expect(new Set(data.auditLog.nodes.map(({ action, actor }: { action: string; actor: { username: string } }) => `${actor.username} ${action}`))).toEqual(
    new Set(["marcus_doyle userSuspend", "rania_haddad userApprove", "rania_haddad affiliationReview"]),
  );
});

test("nobody gets mail, and it happens once", async () => {
  await pool.idle();
  const { data } = await admin(`{ users(first: 10, filter: { statuses: [SUSPENDED] }) { nodes { email } } }`);
  const mails = await Promise.all(data.users.nodes.map(({ email }: { email: string }) => mailsTo(pool, email)));

  const again = await seed(subgraph, pool, { present, account: () => expect.unreachable() });

  expect(again).toBe(false);
  expect(mails).toEqual([[], []]);
});

test("the same seed makes the same people, another one others", () => {
  const [once, again, other] = [personas(seededRandom(1), present), personas(seededRandom(1), present), personas(seededRandom(2), present)];

  expect(again).toEqual(once);
  expect(other[0]).not.toEqual(once[0]);
  expect(new Set(once.map(({ username }) => username)).size).toBe(once.length);
});

test("another installation gets the same team with passwords of its own", async () => {
  const others: DemoAccount[] = [];
  const team = { ...subgraph, demo: [async (world: World<Ctx>) => void (await foundTeam(world))] };

  await seed(team, await testPool(), { present, account: (account) => void others.push(account) });

  expect(others.map(({ email, roles }) => [email, roles])).toEqual(accounts.map(({ email, roles }) => [email, roles]));
  expect(new Set([...others, ...accounts].flatMap(({ password, totpSecret }) => [password, totpSecret ?? password])).size).toBe(12);
});
