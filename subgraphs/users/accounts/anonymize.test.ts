import { globalId, newId, type Tx } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { activities } from "../activities/tables.ts";
import { factory } from "../factory.ts";
import { identities } from "../identities/tables.ts";
import subgraph from "../index.ts";
import { interests, userInterests } from "../interests/tables.ts";
import { invitations } from "../invitations/tables.ts";
import { issueToken } from "../mailed-tokens/mailed-tokens.ts";
import { storePassword } from "../passwords/passwords.ts";
import { positions, socialLinks } from "../profiles/tables.ts";
import { startSession } from "../sessions/sessions.ts";
import { twoFactorChallenges } from "../sign-ins/tables.ts";
import { skills, userSkills } from "../skills/tables.ts";
import { replaceTopics } from "../topics/topics.ts";
import { enrolAuthenticator, replaceRecoveryCodes } from "../two-factor/two-factor.ts";
import { emailHashes, findByEmail } from "../users/email.ts";
import { type UserRow, users } from "../users/tables.ts";
import { changeUser, lockUser } from "../users/write.ts";
import { anonymizeDue, anonymizeUser } from "./anonymize.ts";

const { visitor, as, context, clock, published } = await testSubgraph(subgraph);
const { aUser, anAffiliation } = factory(context);
const within = <T>(work: (tx: Tx) => Promise<T>) => context().db.transaction(work);

const SECRET = "Ludmilla Unmistakable";
const DAY_MS = 24 * 3_600_000;
const now = new Date();

/** A person with something in every table that knows people. */
async function aFullLife(): Promise<UserRow> {
  const user = await aUser({ fullName: SECRET, email: `${newId()}@unmistakable.example`, locale: "ru", timeZone: "Europe/Moscow" });
  await anAffiliation(user.id, { institution: `${SECRET} University` });
  return within(async (tx) => {
    const userId = user.id;
    await replaceTopics(tx, skills, userSkills, userId, ["Glass blowing"]);
    await replaceTopics(tx, interests, userInterests, userId, ["Glass"]);
    await tx.insert(positions).values({ userId, company: SECRET, title: SECRET, position: 0 });
    await tx.insert(socialLinks).values({ userId, kind: "website", url: "https://unmistakable.example", position: 0 });
    await tx.insert(activities).values({ userId, action: "post.published", occurredAt: now });
    await tx.insert(identities).values({ userId, provider: "GITHUB", subject: SECRET, linkedAt: now });
    await tx.insert(twoFactorChallenges).values({ userId, provider: "PASSWORD", createdAt: now, expiresAt: now });
    await tx.insert(invitations).values({
      email: "sealed",
      emailHashes: emailHashes("former@unmistakable.example"),
      roles: [],
      tokenHash: newId(),
      invitedById: userId,
      acceptedById: userId,
      createdAt: now,
      expiresAt: now,
      acceptedAt: now,
    });
    await storePassword(tx, userId, "hash");
    await issueToken(tx, userId, "password_reset", { lifetimeMs: 1 });
    await enrolAuthenticator(tx, userId, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    await replaceRecoveryCodes(tx, userId);
    await startSession(tx, context(), user, { provider: "PASSWORD", device: `${SECRET}'s phone` });
    const renamed = await changeUser(tx, user, { username: `luda_${userId.slice(-12)}` });
    return changeUser(tx, renamed, {
      bio: SECRET,
      headline: SECRET,
      location: SECRET,
      openTo: ["WORK"],
      suspensionReason: SECRET,
      roles: ["MEMBER", "EDITOR"],
      lastLoginAt: now,
    });
  });
}

/** How many rows of each table refer to the person, by `table.column`. */
async function references({ id }: UserRow): Promise<Record<string, number>> {
  const { db } = context();
  const columns = await db.execute<{ place: string; table: string; column: string }>(sql`
    select c.conrelid::regclass::text || '.' || a.attname as place, c.conrelid::regclass::text as "table", a.attname as "column"
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
    where c.confrelid = 'users.users'::regclass`);
  const counts = await Promise.all(
    [...columns].map(async ({ place, table, column }) => {
      const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from ${sql.raw(table)} where ${sql.identifier(column)} = ${id}`);
      return [place, row?.count ?? 0] as const;
    }),
  );
  return Object.fromEntries(counts);
}

const anonymize = ({ id }: UserRow) => within(async (tx) => anonymizeUser(tx, (await lockUser(tx, id)) as UserRow));

test("nothing personal is left of an anonymised person, in any table", async () => {
  const user = await aFullLife();
  const before = await references(user);

  const anonymous = await anonymize(user);

  expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
  expect(Object.entries(await references(user)).filter(([, count]) => count > 0)).toEqual([]);
  expect(JSON.stringify(anonymous)).not.toMatch(/unmistakable|luda|moscow/i);
  expect(anonymous).toMatchObject({
    username: expect.stringMatching(/^deleted_[0-9a-f]{24}$/),
    status: "DELETED",
    fullName: null,
    email: null,
    roles: ["MEMBER"],
    openTo: [],
  });
});

test("skills and interests are counted without them", async () => {
  const user = await aUser();
  await within((tx) => replaceTopics(tx, skills, userSkills, user.id, ["Basket weaving"]));

  await anonymize(user);

  const [skill] = await context().db.select().from(skills).where(eq(skills.slug, "basket-weaving"));
  expect(skill?.usersCount).toBe(0);
});

test("an invitation of the same address goes with them, and the address and handle are free again", async () => {
  const email = `${newId()}@example.org`;
  const user = await aUser({ email });
  const [invitation] = await context()
    .db.insert(invitations)
    .values({ email: "sealed", emailHashes: emailHashes(email), roles: [], tokenHash: newId(), createdAt: now, expiresAt: now })
    .returning();

  await anonymize(user);

  expect(
    await context()
      .db.select()
      .from(invitations)
      .where(eq(invitations.id, invitation?.id as string)),
  ).toEqual([]);
  expect(await findByEmail(context().db, email)).toBeNull();
  expect((await aUser({ email, username: user.username })).username).toBe(user.username);
});

test("the other domains hear of it, and nobody sees the person any more", async () => {
  const user = await aUser();
  const id = globalId("User", user.id);

  await anonymize(user);

  expect(await published("user.anonymized")).toContainEqual(["user.anonymized", user.id, {}]);
  const answers = await Promise.all([visitor, as(newId(), "ADMIN")].map((ask) => ask(`query ($id: ID!) { user(id: $id) { username } }`, { id })));
  expect(answers).toEqual([{ data: { user: null } }, { data: { user: null } }]);
});

test("accounts are erased on their day and not before, also by two workers at once, each once", async () => {
  const [due, later] = [await aUser(), await aUser()];
  const schedule = (user: UserRow, days: number) =>
    context()
      .db.update(users)
      .set({ deletionScheduledFor: new Date(Date.now() + days * DAY_MS) })
      .where(eq(users.id, user.id));
  await schedule(due, 30);
  await schedule(later, 31);

  const early = await anonymizeDue(context().db);
  clock.advance(30 * DAY_MS + 1);
  const counts = await Promise.all([anonymizeDue(context().db), anonymizeDue(context().db)]);
  clock.now = null;

  expect(early).toBe(0);
  expect(counts[0] + counts[1]).toBe(1);
  const left = await context().db.select().from(users).where(sql`${users.id} in (${due.id}, ${later.id})`).orderBy(users.createdAt, users.id);
  expect(left.map(({ status }) => status)).toEqual(["DELETED", "ACTIVE"]);
});
