import { afterAll, expect, test, vi } from "vitest";
import webPush from "web-push";
import { browser, messagingService } from "./services.fixture.ts";

const live = new Set<string>();
const messaging = await messagingService(live);
const vapid = webPush.generateVAPIDKeys();
vi.stubEnv("PRIVATE_TARGETS", "on");
vi.stubEnv("FCM_ORIGIN", messaging.origin);
vi.stubEnv("FIREBASE_SERVICE_ACCOUNT", messaging.account);
vi.stubEnv("VAPID_SUBJECT", "mailto:push@test.example");
vi.stubEnv("VAPID_PUBLIC_KEY", vapid.publicKey);
vi.stubEnv("VAPID_PRIVATE_KEY", vapid.privateKey);
const { globalId, newId } = await import("@atrium/kit");
const { testSubgraph } = await import("@atrium/kit/test");
const { eq } = await import("drizzle-orm");
const { deliveries } = await import("../deliveries/tables.ts");
const { notifications } = await import("../inbox/tables.ts");
const { default: subgraph } = await import("../index.ts");
const { queuePush } = await import("./push.ts");
const { pushDevices } = await import("./tables.ts");

const { as, visitor, context, runJobs, deliver } = await testSubgraph(subgraph);
const { db } = context();
afterAll(() => messaging.close());

const REGISTER = `mutation ($input: PushDeviceRegisterInput!) {
  pushDeviceRegister(input: $input) { device { id platform name } errors { code path } }
}`;
const DEVICES = 'query ($id: ID!) { _entities(representations: [{ __typename: "User", id: $id }]) { ... on User { pushDevices { id name lastUsedAt } } } }';

const register = async (userId: string, token: string, platform = "ANDROID", name?: string) =>
  (await as(userId)(REGISTER, { input: { platform, token, name } })).data.pushDeviceRegister;
const devicesOf = async (userId: string) => (await as(userId)(DEVICES, { id: globalId("User", userId) })).data._entities[0].pushDevices;

/** Has a delivery pushed to a person; answers what became of it. */
async function push(userId: string, text = "Somebody liked your post") {
  const now = new Date();
  const [notificationId, deliveryId] = [newId(), newId()];
  const shown = { type: "reaction.added", text: "liked", subjectType: "Post" as const, subjectId: newId(), actorsCount: 1, isInApp: true, isOpen: false };
  await db.insert(notifications).values({ id: notificationId, userId, category: "REACTION", ...shown, createdAt: now, updatedAt: now });
  await db.insert(deliveries).values({ id: deliveryId, notificationId, userId, channel: "PUSH", status: "QUEUED", queuedAt: now });
  await db.transaction((tx) =>
    queuePush(tx, { userId, deliveryId, title: text, body: "Have a look", url: "https://atrium.localhost/posts/1", key: deliveryId }),
  );
  await runJobs();
  const [delivery] = await db.select().from(deliveries).where(eq(deliveries.id, deliveryId));
  return delivery;
}

test("a message reaches a phone through Firebase Cloud Messaging, signed in as the service account", async () => {
  const userId = newId();
  live.add("phone-1");
  await register(userId, "phone-1");

  const delivery = await push(userId);

  expect(delivery).toMatchObject({ status: "SENT", provider: "fcm", attempts: 1 });
  expect(messaging.messages().filter(({ token }) => token === "phone-1")).toMatchObject([
    {
      authorization: "Bearer an-access-token",
      notification: { title: "Somebody liked your post", body: "Have a look" },
      data: { url: "https://atrium.localhost/posts/1" },
    },
  ]);
  expect((await devicesOf(userId))[0].lastUsedAt).not.toBeNull();
});

test("a message reaches a browser, encrypted for it and signed by this server", async () => {
  const userId = newId();
  const firefox = await browser();
  await register(userId, firefox.subscription, "WEB");

  const delivery = await push(userId, "Ada follows you");

  expect(delivery).toMatchObject({ status: "SENT", provider: "web-push" });
  expect(firefox.messages()).toMatchObject([{ title: "Ada follows you", body: "Have a look", authorization: expect.stringContaining(`k=${vapid.publicKey}`) }]);
  await firefox.close();
});

test("a device its push service no longer knows is forgotten; the others get the message once", async () => {
  const userId = newId();
  const chrome = await browser();
  chrome.state.status = 410;
  live.add("phone-2");
  for (const token of ["phone-gone", "phone-2"]) await register(userId, token, "IOS", token);
  await register(userId, chrome.subscription, "WEB");

  const delivery = await push(userId);

  expect(delivery?.status).toBe("SENT");
  expect((await devicesOf(userId)).map(({ name }: { name: string }) => name)).toEqual(["phone-2"]);
  expect(messaging.messages().filter(({ token }) => token === "phone-2")).toHaveLength(1);
  await chrome.close();
});

test("a push service in trouble is tried again; the delivery tells", async () => {
  const userId = newId();
  const safari = await browser();
  safari.state.status = 503;
  await register(userId, safari.subscription, "WEB");

  await expect(push(userId)).rejects.toThrow("503");

  const [delivery] = await db.select().from(deliveries).where(eq(deliveries.userId, userId));
  expect(delivery).toMatchObject({ status: "FAILED", error: "The push service answered 503." });
  expect(await devicesOf(userId)).toHaveLength(1);
  await safari.close();
});

test("a person without devices has the delivery suppressed", async () => {
  expect(await push(newId())).toMatchObject({ status: "SUPPRESSED" });
});

test("a device is registered once, and becomes its present user's", async () => {
  const [ada, bob] = [newId(), newId()];
  const first = await register(ada, "shared-phone", "ANDROID", "Ada's");
  const again = await register(ada, "shared-phone", "ANDROID", "Pixel");
  expect(again.device).toEqual({ ...first.device, name: "Pixel" });

  const taken = await register(bob, "shared-phone");

  expect(taken.device.id).toBe(first.device.id);
  expect([await devicesOf(ada), (await devicesOf(bob)).length]).toEqual([[], 1]);
});

test("ten registrations of one device at once leave one", async () => {
  const userId = newId();

  const all = await Promise.all(Array.from({ length: 10 }, () => register(userId, "clicked-twice")));

  expect(new Set(all.map(({ device }) => device.id)).size).toBe(1);
});

test("a person has at most twenty devices", async () => {
  const userId = newId();
  for (let index = 0; index < 20; index++) await register(userId, `one-of-many-${index}`);

  const refused = await register(userId, "one-too-many");
  const known = await register(userId, "one-of-many-3");

  expect([refused.errors, known.errors]).toEqual([[{ code: "LIMIT_EXCEEDED", path: null }], []]);
});

test.for(["{}", "not json", JSON.stringify({ endpoint: "ftp://example.org", keys: { p256dh: "x", auth: "y" } })])(
  "%s is no browser's subscription",
  async (token) => {
    const { device, errors } = await register(newId(), token, "WEB");

    expect([device, errors]).toEqual([null, [{ code: "FORMAT", path: ["token"] }]]);
  },
);

test("tokens are stored sealed", async () => {
  const userId = newId();
  await register(userId, "a-readable-token");

  const [row] = await db.select().from(pushDevices).where(eq(pushDevices.userId, userId));

  expect(JSON.stringify(row)).not.toContain("a-readable-token");
});

test("devices are their owner's alone", async () => {
  const [ada, bob] = [newId(), newId()];
  const { device } = await register(ada, "private-phone");
  const UNREGISTER = "mutation ($id: ID!) { pushDeviceUnregister(input: { id: $id }) { removedId errors { code } } }";

  expect((await as(bob)(DEVICES, { id: globalId("User", ada) })).data._entities[0].pushDevices).toBeNull();
  expect((await as(bob)(UNREGISTER, { id: device.id })).data.pushDeviceUnregister).toEqual({ removedId: null, errors: [{ code: "NOT_FOUND" }] });
  expect((await visitor(REGISTER, { input: { platform: "IOS", token: "x" } })).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
  expect((await as(ada)(UNREGISTER, { id: device.id })).data.pushDeviceUnregister).toEqual({ removedId: device.id, errors: [] });
  expect(await devicesOf(ada)).toEqual([]);
});

test("whoever is anonymised has no devices left", async () => {
  const userId = newId();
  await register(userId, "forgotten-phone");
  const { publish } = await import("@atrium/kit");
  await db.transaction((tx) => publish(tx, "user.anonymized", userId, {}));

  await deliver();

  expect(await devicesOf(userId)).toEqual([]);
});

test("browsers learn the server's public key", async () => {
  expect((await visitor("{ webPushKey }")).data).toEqual({ webPushKey: vapid.publicKey });
});
