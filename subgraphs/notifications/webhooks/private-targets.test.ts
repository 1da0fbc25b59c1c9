import { newId } from "@atrium/kit";
import { testSubgraph } from "@atrium/kit/test";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import subgraph from "../index.ts";
import { queueAttempt } from "./attempts.ts";
import { openReceiver } from "./receiver.fixture.ts";
import { sealSecret } from "./signature.ts";
import { type WebhookDeliveryRow, webhookDeliveries, webhookEndpoints } from "./tables.ts";

const { as, context, runJobs } = await testSubgraph(subgraph);
const { db } = context();

test.for(["https://127.0.0.1/hook", "https://[::1]/hook", "https://10.0.0.7/hook", "https://localhost/hook", "https://metadata.internal/"])(
  "%s is refused as an endpoint",
  async (url) => {
    const CREATE = 'mutation ($url: URL!) { webhookEndpointCreate(input: { url: $url, events: ["post.published"] }) { secret errors { code path } } }';

    const { data } = await as(newId())(CREATE, { url });

    expect(data.webhookEndpointCreate).toEqual({ secret: null, errors: [{ code: "INVALID", path: ["url"] }] });
  },
);

test("a name that has come to stand for a private address is not called", async () => {
  const receiver = await openReceiver();
  const port = new URL(receiver.url).port;
  const now = new Date();
  const [endpointId, id] = [newId(), newId()];
  await db
    .insert(webhookEndpoints)
    .values({ id: endpointId, ownerId: newId(), url: `https://localhost.localdomain:${port}/`, events: [], secret: sealSecret("whsec_eA=="), createdAt: now });
  const event = { id: newId(), type: "ping", version: 1, occurredAt: now.toISOString(), actorId: null, subjectId: "", data: {} };
  const [delivery] = await db.insert(webhookDeliveries).values({ id, endpointId, eventId: event.id, event, status: "QUEUED", createdAt: now }).returning();

  await db.transaction((tx) => queueAttempt(tx, delivery as WebhookDeliveryRow));
  await runJobs();

  expect(receiver.received).toEqual([]);
  expect((await db.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)))[0]).toMatchObject({
    status: "QUEUED",
    attempts: 1,
    responseCode: null,
  });
  await receiver.close();
});
