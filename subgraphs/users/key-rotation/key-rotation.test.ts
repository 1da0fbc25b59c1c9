import { blindIndexes, isSealedWithFirst, keyRing, newId, seal } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { factory } from "../factory.ts";
import { DISPLAY_NAME } from "../identities/identities.ts";
import { identities } from "../identities/tables.ts";
import subgraph from "../index.ts";
import { authenticators } from "../two-factor/tables.ts";
import { AUTHENTICATOR_SECRET, enrolAuthenticator, openSecret } from "../two-factor/two-factor.ts";
import { EMAIL, emailOf, findByEmail } from "../users/email.ts";
import { emailIndexes, users } from "../users/tables.ts";
import { reseal } from "./key-rotation.ts";

const { context } = await testSubgraph(subgraph);
const { aUser } = factory(context);

const ring = keyRing("PII_KEYS");
const former = ring.slice(1);
const SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** A person as they were stored when the former key was the only one. */
async function aFormerUser() {
  const { db } = context();
  const { id } = await aUser();
  const email = `${id}@example.org`;
  await db
    .update(users)
    .set({ email: seal(former, EMAIL, email) })
    .where(eq(users.id, id));
  await db.delete(emailIndexes).where(eq(emailIndexes.userId, id));
  await db.insert(emailIndexes).values({ userId: id, hash: blindIndexes(former, EMAIL, email)[0] as string });
  await db.transaction((tx) => enrolAuthenticator(tx, id, SECRET));
  await db
    .update(authenticators)
    .set({ secret: seal(former, AUTHENTICATOR_SECRET, SECRET) })
    .where(eq(authenticators.userId, id));
  await db
    .insert(identities)
    .values({ provider: "GITHUB", subject: newId(), userId: id, displayName: seal(former, DISPLAY_NAME, "octocat"), linkedAt: new Date() });
  return { id, email };
}

test("after a new key came in front, everything is sealed and found with it, and says the same", async () => {
  const { id, email } = await aFormerUser();
  const { db } = context();
  const foundBefore = await findByEmail(db, email);

  const count = await reseal(db);

  const user = await findByEmail(db, email);
  const [authenticator] = await db.select().from(authenticators).where(eq(authenticators.userId, id));
  const [identity] = await db.select().from(identities).where(eq(identities.userId, id));
  const indexes = await db.select().from(emailIndexes).where(eq(emailIndexes.userId, id));
  expect([foundBefore?.id, user?.id, user && emailOf(user), authenticator && openSecret(authenticator.secret)]).toEqual([id, id, email, SECRET]);
  expect([user?.email, authenticator?.secret, identity?.displayName].map((value) => isSealedWithFirst(ring, value as string))).toEqual([true, true, true]);
  expect(indexes.map(({ hash }) => hash)).toEqual(expect.arrayContaining([blindIndexes(ring, EMAIL, email)[0]]));
  expect(count).toBeGreaterThanOrEqual(3);
});

test("a second run finds nothing to do", async () => {
  await aFormerUser();
  await reseal(context().db);

  expect(await reseal(context().db)).toBe(0);
});

test("an address indexed by a former key alone cannot be taken by another", async () => {
  const { email } = await aFormerUser();

  await expect(aUser({ email })).rejects.toThrow("is taken");
});
