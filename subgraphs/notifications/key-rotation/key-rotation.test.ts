import { addressHashes, keyRing, newId, seal } from "@atrium/kit";
import { blindIndexes } from "@atrium/kit/crypto";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { SEALS as MAIL, unsealed } from "../emails/sealed.ts";
import { emailMessages } from "../emails/tables.ts";
import subgraph from "../index.ts";
import { SEALS as NEWSLETTER, subscribedEmail } from "../newsletters/subscriptions.ts";
import { newsletterSubscriptions } from "../newsletters/tables.ts";
import { reseal } from "./key-rotation.ts";

const { context } = await testSubgraph(subgraph);
const older = keyRing("PII_KEYS").slice(1);
const isNew = (text: string | null | undefined) => text?.startsWith(`${keyRing("PII_KEYS")[0]?.id}:`);

test("what an older key sealed is sealed with the first one, and found by it alone", async () => {
  const { db } = context();
  const [id, email, now] = [newId(), "ada@example.org", context().now()];
  const hash = blindIndexes(older, "mail.address", email)[0] as string;
  const recipient = seal(older, MAIL.recipient, JSON.stringify({ address: email, name: "Ada", locale: null }));
  await db.insert(newsletterSubscriptions).values({
    ...{ id, email: seal(older, NEWSLETTER.email, email), emailHash: hash, name: seal(older, NEWSLETTER.name, "Ada") },
    ...{ status: "SUBSCRIBED", confirmedAt: now, askedFrom: now, createdAt: now },
  });
  await db.insert(emailMessages).values({ id, key: id, templateKey: "welcome", recipient, addressHash: hash, status: "SENT", createdAt: now });

  const [first, again] = [await reseal(db), await reseal(db)];

  const [subscription] = await db.select().from(newsletterSubscriptions).where(eq(newsletterSubscriptions.id, id));
  const [message] = await db.select().from(emailMessages).where(eq(emailMessages.id, id));
  expect([first, again]).toEqual([3, 0]);
  expect([subscription?.email, subscription?.name, message?.recipient].map(isNew)).toEqual([true, true, true]);
  expect([subscription?.emailHash, message?.addressHash]).toEqual([addressHashes(email)[0], addressHashes(email)[0]]);
  expect(subscription && subscribedEmail(subscription)).toBe(email);
  expect(unsealed("recipient", message?.recipient as string)).toMatchObject({ address: email });
});
