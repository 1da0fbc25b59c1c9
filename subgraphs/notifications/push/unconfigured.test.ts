import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { deliveries } from "../deliveries/tables.ts";
import { notifications } from "../inbox/tables.ts";
import subgraph from "../index.ts";
import { queuePush } from "./push.ts";

const { as, visitor, context, runJobs } = await testSubgraph(subgraph);
const { db } = context();

test("where push is not set up devices register, and deliveries say why they failed", async () => {
  const userId = newId();
  const registered = await as(userId)(
    'mutation { pushDeviceRegister(input: { platform: ANDROID, token: "some-token" }) { device { platform } errors { code } } }',
  );
  const now = new Date();
  const [notificationId, deliveryId] = [newId(), newId()];
  const shown = { type: "user.followed", text: "followed", subjectType: "User" as const, subjectId: newId(), actorsCount: 1, isInApp: true, isOpen: false };
  await db.insert(notifications).values({ id: notificationId, userId, category: "FOLLOW", ...shown, createdAt: now, updatedAt: now });
  await db.insert(deliveries).values({ id: deliveryId, notificationId, userId, channel: "PUSH", status: "QUEUED", queuedAt: now });

  await db.transaction((tx) => queuePush(tx, { userId, deliveryId, title: "t", body: "b", url: null, key: deliveryId }));
  await runJobs();

  expect(registered.data.pushDeviceRegister).toEqual({ device: { platform: "ANDROID" }, errors: [] });
  expect((await db.select().from(deliveries).where(eq(deliveries.id, deliveryId)))[0]).toMatchObject({
    status: "FAILED",
    error: "Push is not set up on this server.",
  });
  expect((await visitor("{ webPushKey }")).data).toEqual({ webPushKey: null });
});

test("a browser at a private address is refused", async () => {
  const token = JSON.stringify({ endpoint: "https://169.254.169.254/push", keys: { p256dh: "B".repeat(87), auth: "A".repeat(22) } });

  const { data } = await as(newId())("mutation ($token: String!) { pushDeviceRegister(input: { platform: WEB, token: $token }) { errors { code path } } }", {
    token,
  });

  expect(data.pushDeviceRegister.errors).toEqual([{ code: "FORMAT", path: ["token"] }]);
});
