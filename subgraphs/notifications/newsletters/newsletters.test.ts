import { addressHashes, type Job, newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { runJobs as runSome } from "@atrium/kit/test/work";
import { asc, eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { people } from "../emails/people.fixture.ts";
import { unsealed } from "../emails/sealed.ts";
import { emailMessages } from "../emails/tables.ts";
import { unsubscribeToken } from "../emails/unsubscribe.ts";
import { factory } from "../factory.ts";
import subgraph from "../index.ts";
import { subscribe as takeApplications } from "./jobs.ts";
import { newsletterSubscriptions } from "./tables.ts";

const { as, visitor, request, context, pool, clock, runJobs, deliver } = await testSubgraph(subgraph);
const { aPerson } = people(pool);
const { aMember, happens } = factory(context);
beforeEach(() => {
  clock.now = new Date("2026-03-01T12:00:00Z");
});

const SUBSCRIBE = `mutation ($email: EmailAddress!, $name: String) { newsletterSubscribe(input: { email: $email, name: $name, source: "/home" }) { ok errors { code path } } }`;
const CONFIRM = `mutation ($token: String!) { newsletterConfirm(input: { token: $token }) { subscription { email status confirmedAt user { id } } errors { code path } } }`;
const UNSUBSCRIBE = `mutation ($token: String!) { newsletterUnsubscribe(input: { token: $token }) { ok errors { code path } } }`;
const OWN = `query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { newsletterSubscription { email status } } } }`;
const LIST = `query ($first: Int, $status: NewsletterStatus) { newsletterSubscriptions(first: $first, status: $status) { nodes { email status user { id } } } }`;

let addresses = 0;
const anAddress = () => `reader${++addresses}@example.org`;
const subscribe = async (email: string) => {
  const { data } = await visitor(SUBSCRIBE, { email });
  await runJobs();
  return data.newsletterSubscribe;
};
const mailsOf = async (email: string) => {
  const isTo = eq(emailMessages.addressHash, addressHashes(email)[0] as string);
  return context().db.select().from(emailMessages).where(isTo).orderBy(asc(emailMessages.createdAt), asc(emailMessages.id));
};
/** Asks as a job does, and answers the token in the mail. */
async function tokenFor(email: string): Promise<string> {
  const { data } = await visitor(SUBSCRIBE, { email });
  expect(data.newsletterSubscribe.ok).toBe(true);
  await runSome(pool, { ...subgraph, jobs: [takeApplications as Job] }, context().now);
  const message = (await mailsOf(email)).at(-1);
  const { url } = unsealed<{ url: string }>("variables", message?.variables as string);
  return new URL(url).searchParams.get("token") as string;
}
const confirm = async (token: string) => (await visitor(CONFIRM, { token })).data.newsletterConfirm;
const stored = async (email: string) =>
  (
    await context()
      .db.select()
      .from(newsletterSubscriptions)
      .where(eq(newsletterSubscriptions.emailHash, addressHashes(email)[0] as string))
  )[0];
const aSubscription = async (email = anAddress()) => {
  await confirm(await tokenFor(email));
  return (await stored(email)) as typeof newsletterSubscriptions.$inferSelect;
};
const refused = (code: string) => ({ subscription: null, errors: [{ code, path: ["token"] }] });

test("an address is subscribed by the mailed link, which may be opened twice", async () => {
  const email = anAddress();
  const token = await tokenFor(email);
  const before = (await stored(email))?.status;

  const [first, second] = [await confirm(token), await confirm(token)];

  const subscription = { email, status: "SUBSCRIBED", confirmedAt: "2026-03-01T12:00:00.000Z", user: null };
  expect(before).toBe("PENDING_CONFIRMATION");
  expect([first, second]).toEqual([
    { subscription, errors: [] },
    { subscription, errors: [] },
  ]);
});

test("nothing about an address can be learnt by asking: not by the answer, nor by the statements", async () => {
  const known = (await aSubscription()).id && anAddress();
  await aSubscription(known);
  const ask = async (email: string) => {
    await pool.idle();
    const before = pool.statements.count;
    const { data } = await visitor(SUBSCRIBE, { email });
    return [data, pool.statements.count - before];
  };

  expect(await ask(known)).toEqual(await ask(anAddress()));
});

test("a subscribed address is not mailed again, another one three times a day at most", async () => {
  const [subscribed, pending] = [anAddress(), anAddress()];
  await aSubscription(subscribed);

  for (let n = 0; n < 5; n++) {
    await subscribe(subscribed);
    await subscribe(pending);
  }
  const today = (await mailsOf(pending)).length;
  clock.advance(24 * 3_600_000);
  await subscribe(pending);

  expect([(await mailsOf(subscribed)).length, today, (await mailsOf(pending)).length]).toEqual([1, 3, 4]);
});

test("asked many times at once, in any case, it is one subscription", async () => {
  const email = anAddress();

  await Promise.all([email, email.toUpperCase(), email].map((one) => visitor(SUBSCRIBE, { email: one })));
  await runJobs();

  const { data } = await as(newId(), "EDITOR")(LIST, { first: 100 });
  expect(data.newsletterSubscriptions.nodes.filter((node: { email: string }) => node.email.toLowerCase() === email)).toHaveLength(1);
});

test("the link is good for seven days, and forged ones are worth nothing", async () => {
  const token = await tokenFor(anAddress());

  clock.advance(7 * 24 * 3_600_000);

  expect(await confirm(token)).toEqual(refused("EXPIRED"));
  for (const forged of ["", "x", token.slice(1), "x".repeat(10_000)]) expect(await confirm(forged)).toEqual(refused("TOKEN_INVALID"));
});

test("a subscription is ended by the secret in a mail, also twice, and no old link brings it back; asking again does", async () => {
  const email = anAddress();
  const token = await tokenFor(email);
  await confirm(token);
  const subscription = await stored(email);
  const secret = unsubscribeToken({ subscriptionId: subscription?.id } as typeof emailMessages.$inferSelect) as string;

  const ended = [await visitor(UNSUBSCRIBE, { token: secret }), await visitor(UNSUBSCRIBE, { token: secret })];
  const revived = await confirm(token);
  const forged = await visitor(UNSUBSCRIBE, { token: secret.slice(0, 30) + secret.slice(31) });
  await confirm(await tokenFor(email));

  expect(ended.map(({ data }) => data.newsletterUnsubscribe)).toEqual(Array(2).fill({ ok: true, errors: [] }));
  expect(revived).toEqual(refused("TOKEN_INVALID"));
  expect(forged.data.newsletterUnsubscribe).toEqual({ ok: false, errors: [{ code: "TOKEN_INVALID", path: ["token"] }] });
  expect((await stored(email))?.status).toBe("SUBSCRIBED");
});

test("a person sees the subscription of their confirmed address, editors see all, others none", async () => {
  const { email } = aPerson();
  const [person, unproven, stranger] = [aPerson({ email }), aPerson({ email, emailVerified: false }), aPerson()];
  const { id } = await aSubscription(email);
  const own = async (asker: string, whose: string) =>
    (await as(asker)(OWN, { id: `usr_${whose.replaceAll("-", "")}` })).data._entities[0].newsletterSubscription;
  const node = async (ask: ReturnType<typeof as>) =>
    (await ask(`{ _entities(representations: [{ __typename: "NewsletterSubscription", id: "nls_${id.replaceAll("-", "")}" }]) { __typename } }`)).data
      ._entities[0];

  expect(await own(person.id, person.id)).toEqual({ email, status: "SUBSCRIBED" });
  expect([await own(unproven.id, unproven.id), await own(stranger.id, person.id)]).toEqual([null, null]);
  const seen = await Promise.all([as(person.id), as(newId(), "EDITOR"), as(stranger.id), as(unproven.id), visitor].map(node));
  expect(seen.map(Boolean)).toEqual([true, true, false, false, false]);
});

test("who confirms signed in with that address is noted, until the address is another one's or they are gone", async () => {
  const [one, two] = [aPerson(), aPerson()];
  for (const { id, email } of [one, two]) {
    const token = await tokenFor(email);
    await request({ viewer: { id, sessionId: newId(), roles: ["MEMBER"], scopes: [] } })(CONFIRM, { token });
  }
  const before = await Promise.all([one, two].map(async ({ email }) => (await stored(email))?.userId));

  await happens("credentials.changed", one.id, { kind: "email" });
  await happens("user.anonymized", two.id, {});
  await deliver();

  expect(before).toEqual([one.id, two.id]);
  expect([(await stored(one.email))?.userId, await stored(two.email)]).toEqual([null, undefined]);
});

test("a member's mail to confirm comes in their language", async () => {
  const member = await aMember({ locale: "fr" });
  const email = anAddress();

  await as(member.id)(SUBSCRIBE, { email });
  await runJobs();
  await runJobs();

  const [mail] = await mailsOf(email);
  expect(unsealed<string>("subject", mail?.subject as string)).toBe("Confirme ton abonnement");
});

test("the list and its addresses are for editors alone, and a longer page takes no more statements", async () => {
  for (let n = 0; n < 4; n++) await aSubscription();
  const count = async (first: number) => {
    await pool.idle();
    const before = pool.statements.count;
    await as(newId(), "EDITOR")(LIST, { first, status: "SUBSCRIBED" });
    return pool.statements.count - before;
  };

  expect((await as(newId())(LIST)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  expect(await count(4)).toBe(await count(1));
});
