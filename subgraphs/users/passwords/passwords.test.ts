import { argon2Sync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { testSubgraph } from "@atrium/kit/test";
import { mailsTo } from "@atrium/kit/test/mails";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory, PASSWORD } from "../factory.ts";
import subgraph from "../index.ts";
import { isLive } from "../sessions/sessions.ts";
import { emailOf } from "../users/email.ts";
import { hashPassword, needsRehash, verifyPassword } from "./hashing.ts";
import { storePassword, verifyPasswordOf } from "./passwords.ts";
import { passwords } from "./tables.ts";

const { as, request, visitor, context, pool, published } = await testSubgraph(subgraph);
const { aUser, aMember, aSession } = factory(context);
const NEW = "a much better password";

const CHANGE = `mutation ($current: String, $new: String!, $others: Boolean) { authPasswordChange(input: { currentPassword: $current, newPassword: $new, revokeOtherSessions: $others }) { ok errors { code path } } }`;
const change = async (userId: string, current: string | null, next = NEW) => (await as(userId)(CHANGE, { current, new: next })).data.authPasswordChange;
const isNow = (userId: string, password: string) => verifyPasswordOf(context(), userId, password);
const done = { ok: true, errors: [] };
const refused = (code: string, path: string) => ({ ok: false, errors: [{ code, path: [path] }] });

test("a changed password is the only good one, and the person hears of it by mail", async () => {
  const user = await aMember();

  const answer = await change(user.id, PASSWORD);

  await pool.idle();
  expect(answer).toEqual(done);
  expect([await isNow(user.id, NEW), await isNow(user.id, PASSWORD)]).toEqual([true, false]);
  expect(await mailsTo(pool, emailOf(user) as string)).toMatchObject([{ mail: "password_changed", to: { userId: user.id, name: user.fullName } }]);
  expect(await published("credentials.changed")).toContainEqual(["credentials.changed", user.id, { kind: "password" }]);
});

test("a change signs the other devices out, or leaves them when asked to", async () => {
  const user = await aMember();
  const [mine, other] = [await aSession(user), await aSession(user)];
  const running = async () =>
    (await context().loaders.session.loadMany([mine.session.id, other.session.id])).map(
      (one) => one !== null && !(one instanceof Error) && isLive(one, new Date()),
    );

  await request({ viewer: mine.viewer })(CHANGE, { current: PASSWORD, new: NEW, others: false });
  const afterFirst = await running();
  await request({ viewer: mine.viewer })(CHANGE, { current: NEW, new: PASSWORD });

  expect(afterFirst).toEqual([true, true]);
  expect(await running()).toEqual([true, false]);
});

test("the present password must be right, and guesses are limited", async () => {
  const user = await aMember();

  const [missing, wrong] = [await change(user.id, null), await change(user.id, "wrong")];
  for (let index = 0; index < 9; index++) await change(user.id, "wrong");
  const right = await change(user.id, PASSWORD);

  for (const answer of [missing, wrong]) expect(answer).toEqual(refused("INVALID_CREDENTIALS", "currentPassword"));
  expect(right.errors).toEqual([{ code: "QUOTA_EXCEEDED", path: null }]);
  expect(await isNow(user.id, PASSWORD)).toBe(true);
});

test("an account without a password gets one without giving one, and only that once", async () => {
  const { id } = await aUser();

  const answers = await Promise.all([change(id, null), change(id, null, "quite another password")]);

  expect(answers).toContainEqual(done);
  expect(answers).toContainEqual(refused("INVALID_CREDENTIALS", "currentPassword"));
  expect([await isNow(id, NEW), await isNow(id, "quite another password")].filter(Boolean)).toHaveLength(1);
});

test("of two changes at once with the same present password one succeeds", async () => {
  const { id } = await aMember();

  const answers = await Promise.all([change(id, PASSWORD), change(id, PASSWORD, "quite another password")]);

  expect(answers).toContainEqual(done);
  expect(answers).toContainEqual(refused("INVALID_CREDENTIALS", "currentPassword"));
});

test("passwords that are short, endless, common, patterned or made of the owner's names are weak", async () => {
  const user = await aMember({ username: "zaphod_beeble42", fullName: "Zaphod Beeblebrox", email: "zaphod.president@example.org" });
  const weak = [
    "Xk9#mQ2$v",
    "x7#".repeat(43),
    "password123",
    "P@ssw0rd2024!",
    "qwertyuiop",
    "aaaaaaaaaaaa",
    "abcdefghijkl",
    "12/12/2012!",
    "zaphod_beeble42",
    "Beeblebrox1",
    "zaphod.president@example.org",
    "trustno1trustno1",
  ];

  for (const password of weak) expect(await change(user.id, PASSWORD, password), password).toEqual(refused("WEAK_PASSWORD", "newPassword"));
  expect(await change(user.id, PASSWORD, "correct horse battery staple")).toEqual(done);
});

test("a password is the same however its accents are written", async () => {
  const user = await aMember();

  await change(user.id, PASSWORD, "Ärger über Öfen 17".normalize("NFD"));

  expect(await isNow(user.id, "Ärger über Öfen 17".normalize("NFC"))).toBe(true);
});

test("passwords are stored as argon2id of 19 MiB and two passes, salted", async () => {
  const [one, two] = [await aUser(), await aUser()];
  for (const { id } of [one, two]) await change(id, null);

  const rows = await context().db.select().from(passwords);

  const hashes = rows.filter(({ userId }) => [one.id, two.id].includes(userId)).map(({ hash }) => hash);
  for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(new Set(hashes).size).toBe(2);
});

test("a hash of former parameters still verifies, and is renewed at the next sign-in", async () => {
  const { id } = await aUser();
  const nonce = Buffer.alloc(16, 7);
  const tag = argon2Sync("argon2id", { message: PASSWORD, nonce, memory: 8_192, passes: 1, parallelism: 1, tagLength: 32 });
  const former = `$argon2id$v=19$m=8192,t=1,p=1$${[nonce, tag].map((part) => part.toString("base64").replaceAll("=", "")).join("$")}`;
  await context().db.transaction((tx) => storePassword(tx, id, former));

  const [wrong, right] = [await isNow(id, "wrong"), await isNow(id, PASSWORD)];

  const [row] = await context().db.select().from(passwords).where(eq(passwords.userId, id));
  expect([wrong, right]).toEqual([false, true]);
  expect([needsRehash(former), needsRehash(row?.hash as string)]).toEqual([true, false]);
  expect(await isNow(id, PASSWORD)).toBe(true);
});

test("forty verifications at once take the memory of a few, and leave a thread for the reading of files", async () => {
  const hash = await hashPassword(PASSWORD);
  const before = process.memoryUsage.rss();
  let [peak, verified] = [0, 0];
  const verify = async () => {
    const isRight = await verifyPassword(hash, PASSWORD);
    peak = Math.max(peak, process.memoryUsage.rss());
    verified++;
    return isRight;
  };

  const all = Promise.all(Array.from({ length: 40 }, verify));
  await readFile(import.meta.filename);
  const verifiedByThen = verified;

  expect((await all).every(Boolean)).toBe(true);
  expect(verifiedByThen).toBeLessThan(20);
  expect((peak - before) / 2 ** 20).toBeLessThan(200);
});

test("a change needs a signed-in person", async () => {
  const { errors } = await visitor(CHANGE, { current: PASSWORD, new: NEW });

  expect(errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
});
